import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ask, Messages, SearchAnswer } from '../../lib/messages.ts';
import type { Key } from '../../lib/paper/key.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { Chromium } from './chromium.ts';
import { readPapers } from './memory.ts';
import { serveTexts } from './pages.ts';
import { until } from './until.ts';

/** How many moments the worker is stopped at, each some messages later than the one before. */
const MOMENTS = 6;
/** More than the index keeps in memory, so that it has to write. */
const A_BATCH = 120;
/** What a log has at most where only the database that emptied it was deleted since (bytes). */
const AN_EMPTY_LOG = 1000;

let chromium: Chromium;
let desk: Page;
beforeEach(async () => {
  chromium = await Chromium.open({ serve: serveTexts({}) });
  desk = await chromium.desk();
});
afterEach(() => chromium.close());

/** The browser's functions, as the extension's own pages have them. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** What the worker answers; nothing if it is stopped over it. */
async function ask<Name extends keyof Messages>(
  name: Name,
  question: Ask<Name>,
): Promise<ReturnType<Messages[Name]> | undefined> {
  const answer = await desk.evaluate(
    (message) => chrome.runtime.sendMessage(message).catch(() => undefined),
    { name, ask: question },
  );
  return answer as ReturnType<Messages[Name]> | undefined;
}

function papers(from: number, count: number): SavedPaper[] {
  return Array.from({ length: count }, (_, place): SavedPaper => {
    const id: Key = `arxiv:2403.${10_000 + from + place}`;
    const words = ['attention', 'distillation', 'learning'][place % 3];
    return {
      id,
      keys: [id],
      title: `Paper ${from + place} on ${words}`,
      authors: ['Ada Lovelace'],
      abstract: `What ${words} is, why <b>${words}</b> matters, and what came of it in case ${place}.`,
      address: `https://arxiv.org/abs/${id.slice(6)}`,
      firstSaved: 1,
      saved: { value: true, at: from + place },
      tags: { value: [], at: 0 },
      note: { value: '', at: 0 },
      status: { value: 'unread', at: 0 },
      starred: { value: false, at: 0 },
    };
  });
}

async function search(text: string): Promise<SearchAnswer | undefined> {
  const outcome = await ask('search', { text, limit: 5000 });
  return outcome?.ok ? outcome.value : undefined;
}

/** The ids that a text finds once all is indexed. */
async function found(text: string): Promise<string[]> {
  const answer = await until(
    'an index of everything',
    () => search(text),
    (each) => each !== undefined && !each.indexing,
  );
  return (answer?.papers ?? []).map(({ id }) => id).toSorted();
}

describe('a worker that is stopped while papers come, go and are indexed', () => {
  it('finds just what the library has, in its next life', async () => {
    for (let moment = 0; moment < MOMENTS; moment++) {
      const batch = papers(moment * A_BATCH, A_BATCH);
      const going = [
        ask('bringIn', { papers: batch, rehearse: false }),
        ask('search', { text: 'attention', limit: 10 }),
        ask('remove', { key: `arxiv:2403.${10_000 + moment * 7}` }),
        ask('search', { text: 'learning', limit: 10 }),
      ];
      for (let message = 0; message < moment; message++)
        await ask('search', { text: `attention ${message}`, limit: 1 });
      await chromium.stopWorker();
      await Promise.all(going);

      const saved = [...(await readPapers(chromium)).values()].filter((each) => each.saved.value);
      const having = (word: string): string[] =>
        saved.flatMap(({ id, title }) => (title.includes(word) ? [id] : [])).toSorted();
      expect([moment, await found('paper')]).toEqual([moment, having('Paper')]);
      expect([moment, await found('attention')]).toEqual([moment, having('attention')]);
    }
    expect((await readPapers(chromium)).size).toBeGreaterThan(A_BATCH);
  });
});

it('leaves what it has indexed where the browser does not read it anew for each worker', async () => {
  await ask('bringIn', { papers: papers(0, A_BATCH), rehearse: false });
  expect(await found('paper')).toHaveLength(A_BATCH);
  await until(
    'an empty log',
    () => Promise.resolve(chromium.logSize()),
    (bytes) => bytes < AN_EMPTY_LOG,
  );
  await chromium.stopWorker();
  expect(await found('paper')).toHaveLength(A_BATCH);
});

it('is answered in the popup, whenever the worker is stopped over it', async () => {
  await ask('bringIn', { papers: papers(0, 40), rehearse: false });
  const popup = await chromium.openPopup();
  const box = popup.locator('input[type=search]');
  const marked = popup.locator('[data-paper] mark').first();
  await popup.locator('[data-paper]').first().waitFor();
  for (let moment = 0; moment < MOMENTS; moment++) {
    await Promise.all([box.fill('attention'), chromium.stopWorker()]);
    expect((await marked.innerText()).toLowerCase()).toBe('attention');
    await box.fill('');
    await marked.waitFor({ state: 'detached' });
  }
});

it('lets long names give way, and nothing beside them', async () => {
  const names = [
    'Maria Papadopoulou-Konstantinidou',
    'Bartholomew Featherstonehaugh',
    'Ada Lovelace',
  ];
  const [paper] = papers(0, 1);
  await ask('bringIn', {
    papers: [{ ...paper!, authors: names, published: '2024-03-12' }],
    rehearse: false,
  });
  const popup = await chromium.openPopup();
  const line = popup.locator('[data-paper] .line');
  await line.waitFor();
  const isCut = (part: string): Promise<boolean> =>
    line.locator(part).evaluate((element) => {
      const text = document.createRange();
      text.selectNodeContents(element);
      // Less than a pixel too little room cuts off, too, and is no whole one in `scrollWidth`.
      const room = element.getBoundingClientRect().width;
      return text.getBoundingClientRect().width - room > 0.01;
    });
  expect(await isCut(':scope > bdi')).toBe(true);
  expect(await isCut(':scope > span')).toBe(false);
  expect((await line.locator('.tool').first().boundingBox())?.width).toBe(28);
});

it.each(['paper', 'why', 'distillation', 'case 7'])(
  'fills the list at once: "%s"',
  async (text) => {
    await ask('bringIn', { papers: papers(0, 90), rehearse: false });
    await found('paper');
    const popup = await chromium.openPopup();
    await popup.locator('[data-paper]').first().waitFor();
    // More papers come a moment later and would hide that there were too few.
    const left = popup.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const list = document.querySelector('.scroll')!;
          const watch = new MutationObserver(() => {
            watch.disconnect();
            const last = [...document.querySelectorAll('[data-paper]')].at(-1);
            const foot = document.querySelector('footer')!;
            resolve(foot.getBoundingClientRect().top - last!.getBoundingClientRect().bottom);
          });
          watch.observe(list, { childList: true, characterData: true, subtree: true });
        }),
    );
    await popup.locator('input[type=search]').fill(text);
    expect(await left).toBeLessThanOrEqual(0);
  },
);

describe.each(['light', 'dark'] as const)('the popup in a %s browser', (colorScheme) => {
  let popup: Page;
  const notes = () => popup.locator('.search-notes').innerText();
  const type = (text: string) => popup.locator('input[type=search]').fill(text);

  it('says what it did with the text, completes words, and marks what matched', async () => {
    await ask('bringIn', { papers: papers(0, 40), rehearse: false });
    popup = await chromium.openPopup();
    await popup.emulateMedia({ colorScheme });
    await popup.locator('[data-paper]').first().waitFor();
    await type('venue:acl distil');
    await until('the notice', notes, (text) => text.includes('“venue:acl” is no filter'));
    await popup.getByRole('button', { name: 'distillation', exact: true }).waitFor();
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);

    await type('distil');
    await popup.getByRole('button', { name: 'distillation', exact: true }).waitFor();
    await popup.keyboard.press('ArrowRight');
    expect(await popup.locator('input[type=search]').inputValue()).toBe('distillation ');
    await until('no notice', notes, (text) => text === '');

    await type('distilation why');
    const row = popup.locator('[data-paper]').first();
    await until(
      'the marks',
      () => row.locator('mark').allInnerTexts(),
      (marks) => marks.includes('distillation') && marks.includes('why'),
    );
    // What papers say is text, whatever it looks like.
    expect(await row.locator('.passage').innerText()).toContain('<b>distillation</b>');
  });
});
