import { browser } from 'wxt/browser';
import { writeBibtex } from '@/lib/formats/bibtex';
import { writeJson } from '@/lib/formats/json';
import type { Outcome } from '@/lib/messages';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { ask } from './ask';
import type { Notify } from './notice';
import { problemNotice } from './problem-text';

/** How many records one message brings. */
const PAGE = 500;

/** Puts the whole library into a file: `json` with everything that is known, `bibtex` with what is saved now. */
export async function exportPapers(format: 'json' | 'bibtex', notify: Notify): Promise<void> {
  notify({ text: browser.i18n.getMessage('exporting') });
  const records = await everyRecord();
  if (!records.ok) {
    notify({ text: problemNotice(records.problem), warn: true });
    return;
  }
  const saved = records.value.filter((paper) => paper.saved.value);
  const day = dayOf(new Date());
  const name = format === 'json' ? `deja-lu-${day}.json` : `deja-lu-${day}.bib`;
  download(name, format === 'json' ? writeJson(records.value, Date.now()) : writeBibtex(saved));
  notify({ text: browser.i18n.getMessage('exported', [saved.length.toLocaleString(), name]) });
}

async function everyRecord(): Promise<Outcome<SavedPaper[]>> {
  const papers: SavedPaper[] = [];
  let after: Key | undefined;
  do {
    // oxlint-disable-next-line no-await-in-loop -- each page says where the next begins
    const page = await ask('records', { limit: PAGE, ...(after !== undefined && { after }) });
    if (!page.ok) return page;
    papers.push(...page.value.papers);
    after = page.value.next;
  } while (after !== undefined);
  return { ok: true, value: papers };
}

/** The local day as `2026-11-21`. */
function dayOf(date: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  // The address is not revoked: the browser may read it after the click, and frees it with the page.
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
}
