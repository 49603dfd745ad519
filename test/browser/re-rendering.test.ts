import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { testPage } from '../pages/read-pages.ts';
import type { ExpectedEntry, TestPage } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { readMarks } from './marks.ts';
import { serveTexts } from './pages.ts';
import { until } from './until.ts';
import { readBadge, readSightings } from './memory.ts';

/** What the test pages' own scripts offer. */
interface Scripted {
  hydrate(): void;
  hydrated: boolean;
  remounts: number;
  reuse(): void;
  reorder(): void;
  rerender(index: number): void;
  append(): void;
  answer(): void;
}
declare const window: Window & Scripted;

let chromium: Chromium;
let page: Page;
let stored: TestPage & { later?: Record<string, ExpectedEntry[]> };
afterEach(() => chromium.close());

async function open(name: string): Promise<void> {
  stored = testPage(`huggingface/${name}`);
  chromium = await Chromium.open({ serve: serveTexts({ [stored.address]: stored.html() }) });
  page = await chromium.visit(stored.address);
}

/** Waits until the page's marks are those of these entries, in their order, each once. */
async function expectMarks(entries: ExpectedEntry[]): Promise<void> {
  const names = entries.map(({ title }) => `Save ${title}`);
  await until(
    'the right marks',
    async () => (await readMarks(page)).map(({ name }) => name),
    (found) => JSON.stringify(found) === JSON.stringify(names),
  );
  const keys = await page
    .locator('deja-lu')
    .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset['paper']));
  expect(keys).toEqual(entries.map(({ key }) => key));
}

describe('an island that is hydrated late', () => {
  it('is left alone until then, and keeps its elements', async () => {
    await open('late-hydration');
    // Long after the page has loaded: as long as a person would not wait, an eye-blink for a slow network.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await page.locator('deja-lu').count()).toBe(0);
    await page.evaluate(() => window.hydrate());
    await expectMarks(stored.entries);
    expect(await page.evaluate(() => window.remounts)).toBe(0);
  });

  it.each(['late-hydration-by-itself', 'late-hydration-of-videos'])(
    'is marked after it hydrated by itself: %s',
    async (name) => {
      await open(name);
      await until('hydration', () => page.evaluate(() => window.hydrated));
      await expectMarks(stored.entries);
      expect(await page.evaluate(() => window.remounts)).toBe(0);
    },
  );

  it('is marked again if it is emptied all the same', async () => {
    await open('late-hydration');
    await page.evaluate(() => window.hydrate());
    await expectMarks(stored.entries);
    // Now it finds foreign children, throws everything away and renders anew.
    await page.evaluate(() => window.hydrate());
    expect(await page.evaluate(() => window.remounts)).toBe(1);
    await expectMarks(stored.entries);
  });
});

describe('a page that changes', () => {
  it('gives its elements to other papers', async () => {
    await open('reused-elements');
    await expectMarks(stored.entries);
    await page.evaluate(() => window.reuse());
    await expectMarks(stored.later?.['reuse'] ?? []);
  });

  it('turns its list round', async () => {
    await open('reused-elements');
    await expectMarks(stored.entries);
    await page.evaluate(() => window.reorder());
    await expectMarks(stored.entries.toReversed());
  });

  it('renders one card anew', async () => {
    await open('reused-elements');
    await expectMarks(stored.entries);
    await page.evaluate(() => window.rerender(2));
    await expectMarks(stored.entries);
  });

  it('takes marks out, or copies them', async () => {
    await open('reused-elements');
    await expectMarks(stored.entries);
    await page.evaluate(() => {
      document.querySelector('deja-lu')?.remove();
      const copy = document.querySelectorAll('deja-lu')[1]?.cloneNode();
      if (copy) document.querySelector('main')?.append(copy);
    });
    await expectMarks(stored.entries);
  });

  it('appends entries', async () => {
    await open('infinite-scroll');
    await expectMarks(stored.entries);
    await page.evaluate(() => window.append());
    const all = stored.later?.['append'] ?? [];
    await expectMarks(all);
    await until(
      'the count',
      () => readBadge(chromium, page),
      (text) => text === String(all.length),
    );
  });
});

describe('tabs that navigate in place', () => {
  async function choose(tab: string): Promise<void> {
    await page.getByRole('button', { name: tab }).click();
    await page.evaluate(() => window.answer());
  }

  it('take marks and count along', async () => {
    await open('tab-switch');
    const later = stored.later ?? {};
    for (const tab of ['Weekly', 'Monthly', 'Daily']) {
      await choose(tab);
      await expectMarks(later[tab] ?? stored.entries);
      const news = (await readMarks(page)).filter(({ text }) => text === 'New').length;
      await until(
        'the count',
        () => readBadge(chromium, page),
        (text) => text === String(news),
      );
    }
  });

  it('begin another visit: what was sighted on one tab is seen on the next', async () => {
    await open('tab-switch');
    const weekly = new Set((stored.later?.['Weekly'] ?? []).map(({ key }) => key));
    await expectMarks(stored.entries);
    await page.locator('article').last().scrollIntoViewIfNeeded();
    const inView = await until(
      'sightings of papers on both tabs',
      async () => (await readSightings(chromium)).map(([key]) => key),
      (keys) => keys.some((key) => weekly.has(key)),
    );
    await choose('Weekly');
    await expectMarks(stored.later?.['Weekly'] ?? []);
    const seen = (await readMarks(page)).filter(({ story }) => story?.startsWith('Seen '));
    expect(seen.map(({ key }) => key)).toEqual([...weekly].filter((key) => inView.includes(key)));
  });
});
