import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testPage } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { readMarks } from './marks.ts';
import { letTimePass, readSightings } from './memory.ts';
import { serveTexts } from './pages.ts';
import { until } from './until.ts';

const daily = testPage('huggingface/daily-2024');
const abstractPage = testPage('arxiv/abs');
const [first] = daily.entries as [(typeof daily.entries)[0]];
/** The first paper's own page on arXiv: the address says which paper it is. */
const own = `https://arxiv.org/abs/${first.key.replace('arxiv:', '')}`;

let chromium: Chromium;
beforeEach(async () => {
  const serve = serveTexts({ [daily.address]: daily.html(), [own]: abstractPage.html() });
  chromium = await Chromium.open({ serve });
});
afterEach(() => chromium.close());

async function storyOf(page: Page): Promise<string | undefined> {
  const marks = await until(
    'the marks',
    () => readMarks(page),
    ({ length }) => length > 0,
  );
  return marks.find(({ key }) => key === first.key)?.story;
}

/** Reads what is on the screen. */
async function read(page: Page): Promise<void> {
  await page.bringToFront();
  await until('a sighting', async () =>
    (await readSightings(chromium)).some(([key]) => key === first.key),
  );
}

describe('already seen', () => {
  it('is not what a reload shows, but what another day shows', async () => {
    const page = await chromium.visit(daily.address);
    expect(await storyOf(page)).toBeUndefined();
    await read(page);
    await letTimePass(chromium, 29);
    await page.reload();
    expect(await storyOf(page)).toBeUndefined();
    await letTimePass(chromium, 31);
    await page.reload();
    expect(await storyOf(page)).toMatch(/^Seen \w+ \w+ · HF Daily Papers$/);
  });

  it('is told on another site, with the place where it was', async () => {
    const page = await chromium.visit(daily.address);
    await read(page);
    expect(await storyOf(await chromium.visit(own))).toMatch(/^Seen .* · HF Daily Papers$/);
  });
});

describe('opened', () => {
  it('is what the own page makes a paper, for every other page', async () => {
    const page = await chromium.visit(own);
    expect(await storyOf(page)).toBeUndefined();
    await until('the opening to be noted', async () => (await readSightings(chromium)).length > 0);
    expect(await storyOf(await chromium.visit(daily.address))).toMatch(/^Opened .* · arXiv$/);
  });
});
