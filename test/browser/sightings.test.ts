import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Chromium } from './chromium.ts';
import { letTimePass, readBadge, readSightings } from './memory.ts';
import { readMarks } from './marks.ts';
import { until } from './until.ts';

const ADDRESS = 'https://huggingface.co/papers/date/2026-10-02';
const OTHER = 'https://huggingface.co/papers/date/2026-10-03';
/** The window's height in CSS pixels. */
const SCREEN = 800;

let served: Record<string, string>;
let chromium: Chromium;
beforeEach(async () => {
  served = {};
  chromium = await Chromium.open({
    serve: ({ href }) => served[href],
    viewport: { width: 1000, height: SCREEN },
  });
});
afterEach(() => chromium.close());

const keyOf = (number: number): string => `arxiv:2610.${String(number).padStart(5, '0')}`;

/** A card of Hugging Face's grid, of any height: what is recognised is the link in the heading. */
const card = (number: number, height: number): string =>
  `<article style="height:${height}px;overflow:hidden"><h3><a href="/papers/2610.${String(number).padStart(5, '0')}">Paper number ${number}</a></h3></article>`;

const pageOf = (main: string): string =>
  `<!doctype html><title>Daily Papers</title><body style="margin:0"><main>${main}</main>`;

async function open(address: string, main: string, count: number): Promise<Page> {
  served[address] = pageOf(main);
  const page = await chromium.visit(address);
  await until('all marks', async () => (await readMarks(page)).length === count);
  return page;
}

async function sighted(): Promise<string[]> {
  return (await readSightings(chromium)).map(([key]) => key).toSorted();
}

async function expectSighted(...numbers: number[]): Promise<void> {
  await until('the sightings', sighted, (keys) => numbers.every((n) => keys.includes(keyOf(n))));
}

/** Appends an entry that is in view from then on: once it is noted, a second has passed for all that were before. */
async function passOneSecond(page: Page, number: number): Promise<void> {
  await page.evaluate(
    (html) => {
      const box = document.createElement('div');
      box.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:300px';
      box.innerHTML = html;
      document.querySelector('main')?.append(box);
    },
    card(number, 60),
  );
  await expectSighted(number);
}

describe('a sighting', () => {
  it('is half of an entry for a second: what is shown less is none', async () => {
    const main = card(1, 600) + card(2, 380) + card(3, 460);
    const page = await open(ADDRESS, main, 3);
    // Of the second, 200 of 380 are in view; of the third nothing.
    await expectSighted(1, 2);
    await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
    // Now 220 of 460 are in view of the third, and 200 of 600 of the first.
    await passOneSecond(page, 9);
    expect(await sighted()).toEqual([keyOf(1), keyOf(2), keyOf(9)]);
    await page.evaluate(() => scrollTo({ top: 420, behavior: 'instant' }));
    await expectSighted(3);
  });

  it('is half a screen of an entry that is taller than that, however tall', async () => {
    const main = card(1, 700) + card(2, 5000) + card(3, 400_000) + card(4, 50);
    const page = await open(ADDRESS, main, 4);
    await expectSighted(1);
    await page.evaluate(() => scrollTo({ top: 290, behavior: 'instant' }));
    // 390 of the second: less than half a screen.
    await passOneSecond(page, 9);
    expect(await sighted()).not.toContain(keyOf(2));
    await page.evaluate(() => scrollTo({ top: 420, behavior: 'instant' }));
    await expectSighted(2);
    await page.evaluate(() => scrollTo({ top: 200_000, behavior: 'instant' }));
    await expectSighted(3);
    expect(await sighted()).not.toContain(keyOf(4));
  });

  it('is seen of an entry that is hardly there at all', async () => {
    await open(ADDRESS, card(1, 3) + card(2, 1), 2);
    await expectSighted(1, 2);
  });

  it('counts what a list that scrolls by itself shows, and half of its height as half a screen', async () => {
    const list = `<div style="height:300px;overflow:auto" id="list">${card(1, 100)}${card(2, 190)}${card(3, 2000)}${card(4, 100)}</div>`;
    const page = await open(ADDRESS, list, 4);
    await expectSighted(1, 2);
    await page.evaluate(() => document.querySelector('#list')?.scrollTo({ top: 130 }));
    // 140 of the third are in view: on the page, but less than half of the list.
    await passOneSecond(page, 9);
    expect(await sighted()).not.toContain(keyOf(3));
    await page.evaluate(() => document.querySelector('#list')?.scrollTo({ top: 165 }));
    await expectSighted(3);
    expect(await sighted()).not.toContain(keyOf(4));
  });

  it('is not what was scrolled past', async () => {
    const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
    const page = await open(ADDRESS, numbers.map((n) => card(n, 400)).join(''), 30);
    // A screen a frame, from the first to the last.
    await page.evaluate(async () => {
      for (let top = 0; top < 29 * 400; top += 400) {
        scrollTo({ top, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
      }
    });
    await expectSighted(30);
    expect((await sighted()).filter((key) => key > keyOf(3) && key < keyOf(28))).toEqual([]);
  });

  it('needs somebody who can read: none in a window without focus, until a pointer moves in it', async () => {
    const page = await open(ADDRESS, card(1, 300), 1);
    await expectSighted(1);
    // Else the page would be read before it can be put behind.
    served[OTHER] = pageOf(`<style id="veil">main { display: none }</style>${card(2, 300)}`);
    const behind = await chromium.visit(OTHER);
    await until('its mark', async () => (await readMarks(behind)).length === 1);
    await withoutFocus(page);
    await withoutFocus(behind);
    await page.bringToFront();
    await until('the focus to go', () => behind.evaluate(() => !document.hasFocus()));
    await behind.evaluate(() => document.querySelector('#veil')?.remove());
    await passOneSecond(page, 9);
    await passOneSecond(page, 10);
    expect(await sighted()).not.toContain(keyOf(2));
    await behind.mouse.move(100, 100);
    await expectSighted(2);
  });
});

/** Gives a page the focus only where a window would have it: else every page of an automated browser has it. */
async function withoutFocus(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
}

describe('a page that is left open over night', () => {
  it('is one visit, and what is read there next morning was not seen before', async () => {
    const far = `<div style="height:3000px"></div>`;
    const page = await open(ADDRESS, card(1, 300) + far + card(2, 300), 2);
    await expectSighted(1);
    await letTimePass(chromium, 10 * 60);
    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
    await expectSighted(2);
    expect(new Set((await readSightings(chromium)).map(([, visit]) => visit)).size).toBe(1);
    expect((await readMarks(page)).map(({ text }) => text)).toEqual(['New', 'New']);
  });
});

describe('what was sighted in one tab', () => {
  it('is no longer new in another, and the count says so', async () => {
    const far = `<div style="height:3000px"></div>`;
    const page = await open(ADDRESS, card(1, 300) + card(2, 300) + far + card(3, 300), 3);
    await until('its count', async () => (await readBadge(chromium, page)) === '3');
    const other = await open(OTHER, card(3, 300), 1);
    await other.bringToFront();
    await expectSighted(3);
    await until('the count to follow', async () => (await readBadge(chromium, page)) === '2');
    const marks = await readMarks(page);
    expect(marks.map(({ story }) => story !== undefined)).toEqual([false, false, true]);
  });
});

describe('a browser that is killed', () => {
  it('has kept what was noted', async () => {
    const numbers = Array.from({ length: 6 }, (_, index) => index + 1);
    await open(ADDRESS, numbers.map((n) => card(n, 120)).join(''), 6);
    await expectSighted(...numbers);
    await chromium.kill();
    await chromium.restart();
    expect(await sighted()).toEqual(numbers.map(keyOf));
  });
});
