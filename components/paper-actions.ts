import { browser } from 'wxt/browser';
import type { SavedPaper } from '@/lib/paper/paper';
import type { Notify } from './notice';

/** Opens the paper's page in a new tab, in front (then `onOpened` is called) or `behind`. */
export async function openPaper(
  paper: SavedPaper,
  behind: boolean,
  notify: Notify,
  onOpened?: () => void,
): Promise<void> {
  try {
    await browser.tabs.create({ url: paper.address, active: !behind });
    notify();
    if (!behind) onOpened?.();
  } catch {
    notify({ text: browser.i18n.getMessage('notOpened', [paper.address]), warn: true });
  }
}

/** Puts the paper on the clipboard as a BibTeX entry. */
export async function copyPaper(paper: SavedPaper, notify: Notify): Promise<void> {
  try {
    // Loaded when it is wanted, so that a popup that only searches opens faster.
    const { writeBibtex } = await import('@/lib/formats/bibtex');
    await navigator.clipboard.writeText(writeBibtex([paper]));
    notify({ text: browser.i18n.getMessage('copied') });
  } catch {
    notify({ text: browser.i18n.getMessage('notCopied'), warn: true });
  }
}
