import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { Chromium } from '../browser/chromium.ts';
import type { ReadMark } from '../browser/mark.ts';
import { clickSave, readMarks } from '../browser/marks.ts';
import { readBadge } from '../browser/memory.ts';
import type { Serve, Stop } from '../browser/pages.ts';
import { readScreens, visitsSoFar } from '../browser/read-screens.ts';
import { until } from '../browser/until.ts';
import { lookAround } from './look-around.ts';
import { misspelled } from './misspelled.ts';

/** Where the screenshots go. */
const PICTURES = new URL('../../.output/tour/', import.meta.url);

/** A tall screen shows more at a time, so that reading it takes less. */
const TALL = { width: 1280, height: 4000 };
const USUAL = { width: 1280, height: 900 };

const SAVES = 3;

/** A digest to read; of one of the real web nobody knows what to expect. */
type Sight = Pick<Stop, 'url'> & Partial<Stop>;

/**
 * Walks through digests as a person would, saves, searches, prints what it finds and takes pictures.
 * @throws if something is not as it must be
 */
export async function takeTour(stops: readonly Sight[], serve: Serve | 'live'): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const chromium = await Chromium.open({ serve, viewport: USUAL });
  const saved: ReadMark[] = [];
  const surprises: string[] = [];
  console.log('\n  day      papers  already seen  new on the icon  screens read');
  for (const [index, stop] of stops.entries()) {
    const earlier = await visitsSoFar(chromium);
    const page = await chromium.visit(stop.url);
    const marks = await marksOf(page, stop);
    const seen = marks.filter(({ story }) => story).length;
    const name = `${index + 1}-digest`;
    await picture(page, name);
    const firstSeen = marks.find(({ story, box }) => story && box);
    if (firstSeen) await picture(page, `${name}-already-seen`, firstSeen);
    const badge = await readBadge(chromium, page);
    await page.setViewportSize(TALL);
    const screens = await readScreens(chromium, page, earlier);
    await page.setViewportSize(USUAL);
    console.log(
      `  ${(stop.shown ?? new URL(stop.url).host).padEnd(8)}${column(marks.length, 7)}${column(seen, 14)}${column(badge, 17)}${column(screens, 14)}`,
    );
    const expected = stop.alreadySeenWhenWalkedInOrder;
    if (expected !== undefined && seen !== expected) {
      surprises.push(`${stop.page}: ${seen} already seen, not ${expected}`);
    }
    if (index === 0) {
      saved.push(...(await saveSome(page, marks)));
      await picture(page, `${name}-saved`, saved[0]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await picture(page, `${name}-dark`, saved[0]);
    }
    if (index === 2) await lookAround(chromium, page, name, picture);
    await page.close();
  }
  await lookUp(chromium, saved);
  await chromium.close();
  console.log(`\nPictures of each step: ${fileURLToPath(PICTURES)}`);
  if (surprises.length > 0) throw new Error(surprises.join('\n'));
}

/** Waits until a page has all its marks: as many as are expected, or any. */
function marksOf(page: Page, { url, entries }: Sight): Promise<ReadMark[]> {
  return until(
    `the marks on ${url}`,
    () => readMarks(page),
    ({ length }) => (entries === undefined ? length > 0 : length === entries),
  );
}

/** Saves three papers with the mouse, and waits until the marks say that they are. */
async function saveSome(page: Page, marks: ReadMark[]): Promise<ReadMark[]> {
  const chosen = marks.filter((_, index) => index % 4 === 1).slice(0, SAVES);
  for (const { key } of chosen) await clickSave(page, key);
  const keys = new Set(chosen.map(({ key }) => key));
  return until(
    `${SAVES} papers to be saved`,
    async () => (await readMarks(page)).filter(({ key, pressed }) => keys.has(key) && pressed),
    ({ length }) => length === chosen.length,
  );
}

/** Finds the saved papers in the popup: the latest without a word, one by a word with a slip in it. */
async function lookUp(chromium: Chromium, saved: ReadMark[]): Promise<void> {
  const popup = await chromium.openPopup();
  const listed = popup.locator('[data-paper]');
  await until(
    'the saved papers in the popup',
    () => listed.count(),
    (count) => count === saved.length,
  );
  await picture(popup, '5-popup');
  console.log('\n  saved, latest first:');
  for (const text of await listed.allInnerTexts()) console.log(`    ${oneLine(text)}`);
  const [wanted] = saved;
  if (!wanted) return;
  const typo = misspelled(wanted.name.replace(/^Saved /, ''));
  await popup.locator('input[type=search]').fill(typo);
  await until(
    `${wanted.key} to be found by "${typo}"`,
    () => listed.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-paper'))),
    ([first, ...others]) => first === wanted.key && others.length < saved.length - 1,
  );
  console.log(`\n  found by "${typo}":`);
  for (const text of await listed.allInnerTexts()) console.log(`    ${oneLine(text)}`);
  await picture(popup, '6-popup-search');
  await popup.emulateMedia({ colorScheme: 'dark' });
  await picture(popup, '6-popup-search-dark');
}

/** Takes a picture of the screen, scrolled to a mark if one is given. */
async function picture(page: Page, name: string, mark?: ReadMark): Promise<void> {
  if (mark) {
    await page
      .locator(`deja-lu[data-paper="${mark.key}"]`)
      .evaluate((host) => host.scrollIntoView({ block: 'center', behavior: 'instant' }));
  }
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, PICTURES)) });
}

function column(value: string | number, width: number): string {
  return String(value).padStart(width);
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
