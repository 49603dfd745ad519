import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testPage } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { press } from './commands.ts';
import type { Command } from './commands.ts';
import { clickSave, readMarks, readShown } from './marks.ts';
import type { Shown } from './marks.ts';
import { readPapers } from './memory.ts';
import { serveTexts } from './pages.ts';
import { until } from './until.ts';

const daily = testPage('huggingface/daily-2026');
const list = testPage('arxiv/list-recent');
const abstractPage = testPage('arxiv/abs');

/** A header that stays where it is while the page scrolls, as alphaXiv and Semantic Scholar have: its height in pixels. */
const HEADER = 90;
const withHeader = daily
  .html()
  .replace(
    /<body[^>]*>/,
    `$&<div style="position:sticky;top:0;z-index:10;height:${HEADER}px;background:#eee">Menu</div>`,
  );
const sticky = 'https://huggingface.co/papers/date/2026-10-03';

/** The same list in a box that scrolls by itself, as OpenReview's console and mail readers have. */
const scroller = 'https://huggingface.co/papers/date/2026-10-04';
const inScroller = daily
  .html()
  .replace(
    '</head>',
    '<style>body{margin:0;height:100vh;overflow:hidden} main{height:100vh;overflow:auto}</style>$&',
  );

let chromium: Chromium;
beforeEach(async () => {
  chromium = await Chromium.open({
    serve: serveTexts({
      [daily.address]: daily.html(),
      [list.address]: list.html(),
      [abstractPage.address]: abstractPage.html(),
      [sticky]: withHeader,
      [scroller]: inScroller,
    }),
  });
});
afterEach(() => chromium.close());

async function open(address: string, count: number): Promise<Page> {
  const page = await chromium.visit(address);
  await until(
    'all marks',
    () => readMarks(page),
    ({ length }) => length === count,
  );
  return page;
}

/** Presses the keys of a command and waits for what is said of it. */
async function told(page: Page, command: Command, spoken: string | RegExp): Promise<Shown> {
  await press(chromium, page, command);
  return until(
    `"${String(spoken)}" to be said`,
    () => readShown(page),
    (shown) => (typeof spoken === 'string' ? shown.spoken === spoken : spoken.test(shown.spoken)),
  );
}

/** The colours that a part of the screen shows, as `red green blue`. */
async function coloursIn(page: Page, clip: { [side in Side]: number }): Promise<Set<string>> {
  const picture = (await page.screenshot({ clip })).toString('base64');
  const reader = await chromium.context.newPage();
  const pixels = await reader.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return [...(canvas?.getImageData(0, 0, image.width, image.height).data ?? [])];
  }, picture);
  await reader.close();
  return new Set(
    pixels.flatMap((_, at) => (at % 4 === 0 ? pixels.slice(at, at + 3).join(' ') : [])),
  );
}
type Side = 'x' | 'y' | 'width' | 'height';

const titled = (index: number, { entries }: typeof daily): string => entries[index]?.title ?? '';

describe('next new', () => {
  it('visits every new entry in order, says which it is, and says so at the end', async () => {
    const page = await open(daily.address, daily.count);
    const { entries, count } = daily;
    for (const [index, { key, title }] of entries.entries()) {
      const { frame } = await told(page, 'next-new', `New ${index + 1} of ${count}: ${title}`);
      expect(frame?.key).toBe(key);
      const { y = -1, height = 0 } = frame ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(900);
    }
    await told(page, 'next-new', 'No new papers further down');
    await told(page, 'previous-new', `New ${count - 1} of ${count}: ${titled(count - 2, daily)}`);
  });

  it('draws a frame around the entry, far over its mark', async () => {
    const page = await open(daily.address, daily.count);
    const { frame } = await told(page, 'next-new', /^New 1 of/);
    const { x = 0, y = 0, width = 0, height = 0 } = frame ?? {};
    const edge = { x: x + width / 2, y: y + height - 2, width: 20, height: 2 };
    expect(await coloursIn(page, edge)).toEqual(new Set(['29 95 214']));
  });

  it('goes over what is not new any more, and back', async () => {
    const page = await open(list.address, list.count);
    const [, second] = list.entries;
    await clickSave(page, second?.key ?? '');
    await until('the paper to be saved', async () => (await readPapers(chromium)).size === 1);
    const news = list.count - 1;
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await told(page, 'next-new', `New 1 of ${news}: ${titled(0, list)}`);
    await told(page, 'next-new', `New 2 of ${news}: ${titled(2, list)}`);
    await told(page, 'previous-new', `New 1 of ${news}: ${titled(0, list)}`);
    await told(page, 'previous-new', 'No new papers further up');
  });

  it('begins at what is on the screen, wherever the person has scrolled to', async () => {
    const page = await open(daily.address, daily.count);
    await told(page, 'next-new', /^New 1 of/);
    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
    const { frame } = await told(page, 'next-new', /^New (?!1 )\d+ of/);
    expect(frame?.key).not.toBe(daily.entries[1]?.key);
  });

  it('keeps entries clear of a header that stays', async () => {
    const page = await open(sticky, daily.count);
    for (const index of daily.entries.keys()) {
      const { frame } = await told(
        page,
        'next-new',
        `New ${index + 1} of ${daily.count}: ${titled(index, daily)}`,
      );
      expect(frame?.y).toBeGreaterThanOrEqual(HEADER);
    }
  });

  it('scrolls a list that scrolls by itself', async () => {
    const page = await open(scroller, daily.count);
    for (const index of daily.entries.keys()) {
      const { frame } = await told(
        page,
        'next-new',
        `New ${index + 1} of ${daily.count}: ${titled(index, daily)}`,
      );
      const { y = -1, height = 0 } = frame ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(900);
    }
  });

  it('leaves nothing that the page can read', async () => {
    const page = await open(daily.address, daily.count);
    const before = await page.evaluate(() => document.body.outerHTML);
    await told(page, 'next-new', /^New 1 of/);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.evaluate(() => document.querySelector('deja-lu-note')?.outerHTML)).toBe(
      '<deja-lu-note></deja-lu-note>',
    );
  });
});

describe('saving where one is', () => {
  it('saves the entry that was gone to, and a saved one stays saved', async () => {
    const page = await open(daily.address, daily.count);
    await told(page, 'save-current', 'Go to a new paper first, then save it');
    await told(page, 'next-new', /^New 1 of/);
    await told(page, 'next-new', /^New 2 of/);
    await told(page, 'save-current', `Saved: ${titled(1, daily)}`);
    expect([...(await readPapers(chromium)).keys()]).toEqual([daily.entries[1]?.key]);
    await told(page, 'save-current', `Already saved: ${titled(1, daily)}`);
    expect((await readPapers(chromium)).get(daily.entries[1]?.key ?? '')?.saved.value).toBe(true);
  });

  it('saves a paper on its own page, where there is no other', async () => {
    const page = await open(abstractPage.address, 1);
    const [{ key, title } = { key: '', title: '' }] = abstractPage.entries;
    await told(page, 'save-current', `Saved: ${title}`);
    expect([...(await readPapers(chromium)).keys()]).toEqual([key]);
  });
});
