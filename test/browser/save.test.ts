import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testPage } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { clickSave, pressSave, readMarks } from './marks.ts';
import type { ReadMark } from './mark.ts';
import { serveTexts } from './pages.ts';
import { until } from './until.ts';
import { forgetAll, makeNewer, readBadge, readPapers } from './memory.ts';

const daily = testPage('huggingface/daily-2024');
const abstractPage = testPage('arxiv/abs');
const [first, second] = daily.entries as [(typeof daily.entries)[0], (typeof daily.entries)[0]];

/** The first paper's page on arXiv: the address says which paper it is. */
const elsewhere = `https://arxiv.org/abs/${first.key.replace('arxiv:', '')}`;

let chromium: Chromium;
let page: Page;
beforeEach(async () => {
  const serve = serveTexts({ [daily.address]: daily.html(), [elsewhere]: abstractPage.html() });
  chromium = await Chromium.open({ serve });
  page = await chromium.visit(daily.address);
  await markWith(first.key, ({ text }) => text === 'New');
});
afterEach(() => chromium.close());

function markWith(key: string, fits: (mark: ReadMark) => boolean, on = page): Promise<ReadMark> {
  return until(
    `the mark of ${key}`,
    async () => (await readMarks(on)).find((mark) => mark.key === key) as ReadMark,
    (mark) => mark !== undefined && fits(mark),
  );
}

const isSaved = ({ pressed, name, text }: ReadMark): boolean =>
  pressed && name.startsWith('Saved ') && text.startsWith('Saved');

async function saved(): Promise<string[]> {
  const papers = await readPapers(chromium);
  return [...papers.values()].filter((paper) => paper.saved.value).map(({ id }) => id);
}

describe('saving', () => {
  it('is on the disk when the mark says "Saved", and undone by the same button', async () => {
    await clickSave(page, first.key);
    await markWith(first.key, isSaved);
    expect(await saved()).toEqual([first.key]);
    await clickSave(page, first.key);
    await markWith(first.key, ({ name, pressed }) => !pressed && name === `Save ${first.title}`);
    expect(await saved()).toEqual([]);
  });

  it('works from the keyboard', async () => {
    await pressSave(page, second.key);
    await markWith(second.key, isSaved);
    expect(await saved()).toEqual([second.key]);
  });

  it('keeps the mark as large and where it is, in every state', async () => {
    const before = await markWith(first.key, () => true);
    await clickSave(page, first.key);
    const after = await markWith(first.key, isSaved);
    expect(after.box).toEqual(before.box);
  });

  it('lowers the number of new entries on the toolbar', async () => {
    const count = daily.entries.length;
    const badge = async (): Promise<string> => readBadge(chromium, page);
    await until('the count', badge, (text) => text === String(count));
    await clickSave(page, first.key);
    await until('one less', badge, (text) => text === String(count - 1));
  });

  it('shows in other tabs at once, and is undone there', async () => {
    const other = await chromium.visit(daily.address);
    await markWith(first.key, () => true, other);
    await page.bringToFront();
    await clickSave(page, first.key);
    await markWith(first.key, isSaved, other);
  });

  it('outlives the browser', async () => {
    await clickSave(page, first.key);
    await markWith(first.key, isSaved);
    await chromium.restart();
    page = await chromium.visit(daily.address);
    await markWith(first.key, isSaved);
    const popup = await chromium.openPopup();
    await popup.locator(`[data-paper="${first.key}"]`).waitFor();
  });

  it('is not lost when the worker stops between click and answer', async () => {
    await chromium.stopWorker();
    await clickSave(page, first.key);
    await markWith(first.key, isSaved);
    await Promise.all([clickSave(page, second.key), chromium.stopWorker()]);
    await markWith(second.key, isSaved);
    await until('both', saved, (keys) => keys.length === 2);
  });

  it('says in place that it failed, and can be tried again', async () => {
    // The library is exchanged for one that this Déjà Lu is too old for, and must not touch.
    await makeNewer(chromium);
    await clickSave(page, first.key);
    await markWith(
      first.key,
      ({ text, name, pressed }) =>
        !pressed && text.startsWith('Not saved') && name === `Save again ${first.title}`,
    );
    await forgetAll(chromium);
    await clickSave(page, first.key);
    await markWith(first.key, isSaved);
    expect(await saved()).toEqual([first.key]);
  });

  it('does not follow the link or press the card that the mark lies on', async () => {
    await page.evaluate(() => {
      const heard = ((globalThis as { heard?: string[] }).heard = []) as string[];
      for (const kind of ['click', 'mousedown', 'pointerdown', 'keydown']) {
        document.querySelector('article')?.addEventListener(kind, () => heard.push(kind));
      }
    });
    await clickSave(page, first.key);
    await markWith(first.key, isSaved);
    expect(page.url()).toBe(daily.address);
    expect(await page.evaluate(() => (globalThis as { heard?: string[] }).heard)).toEqual([]);
  });
});

describe('a page that plays the person', () => {
  it('cannot save, undo, or look inside', async () => {
    await clickSave(page, second.key);
    await markWith(second.key, isSaved);
    const seen = await page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('deja-lu')) {
        for (let time = 0; time < 20; time++) {
          host.click();
          for (const kind of ['click', 'pointerdown', 'mousedown', 'mouseup', 'keydown']) {
            host.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true }));
          }
          host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        }
        host.focus();
      }
      return [...document.querySelectorAll<HTMLElement>('deja-lu')].map(
        ({ shadowRoot, textContent, offsetWidth }) => ({ shadowRoot, textContent, offsetWidth }),
      );
    });
    expect(seen).toHaveLength(daily.entries.length);
    for (const each of seen) {
      expect(each).toEqual({ shadowRoot: null, textContent: '', offsetWidth: 136 });
    }
    // A click of a person comes after all of that, so when it is through, so is everything before.
    await clickSave(page, first.key);
    await markWith(first.key, isSaved);
    expect((await saved()).toSorted()).toEqual([first.key, second.key].toSorted());
  });
});

describe('one paper on two sites', () => {
  it('is saved on both', async () => {
    await clickSave(page, first.key);
    await markWith(first.key, isSaved);
    const other = await chromium.visit(elsewhere);
    await markWith(first.key, isSaved, other);
  });
});
