import type { Page } from 'playwright';
import type { Browser } from '../browser.ts';
import { openWith } from '../library/profiles.ts';
import { listAddress, SELECTORS } from '../pages.ts';
import { againstFloor } from '../row.ts';
import type { Row } from '../row.ts';

const TURNS = 11;

declare global {
  /** In a watched page: when all marks were there, in ms since the entries were. */
  var whenMarked: Promise<number> | undefined;
}

/** How long a page of 100 and of 1,000 entries is without its marks. */
export async function marks(): Promise<Row[]> {
  const browser = await openWith({ papers: 10_000, sightings: 1_000_000 });
  const times = { ours: [] as number[], bare: [] as number[], many: [] as number[] };
  for (let turn = -2; turn < TURNS; turn++) {
    const bare = await timeToMarks(browser, 'bare', 100, turn);
    const ours = await timeToMarks(browser, 'ours', 100, turn);
    const many = await timeToMarks(browser, 'ours', 1000, turn);
    // The first two turns start the workers and warm what is cached.
    if (turn < 0) continue;
    times.bare.push(bare);
    times.ours.push(ours);
    times.many.push(many);
  }
  await browser.close();
  return [
    againstFloor(
      'marks on 100 entries; 10,000 papers, 1,000,000 sightings',
      times.ours,
      times.bare,
      2,
    ),
    againstFloor('marks on 1,000 entries, against 100', times.many, times.ours, 10),
  ];
}

/** From all entries being in the page to all marks being in them (ms), as the page itself sees it. */
async function timeToMarks(
  { context }: Browser,
  host: 'ours' | 'bare',
  entries: number,
  turn: number,
): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(watch, { selector: SELECTORS[host], entries });
  await page.goto(listAddress(host, entries, turn));
  const time = await marked(page);
  await page.close();
  return time;
}

function marked(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.whenMarked ?? Number.NaN);
}

/** Sent as text to the page, before its own. */
function watch({ selector, entries }: { selector: string; entries: number }): void {
  globalThis.whenMarked = new Promise((resolve) => {
    document.addEventListener(
      'readystatechange',
      () => {
        const present = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelectorAll(selector).length < entries) return;
          observer.disconnect();
          resolve(performance.now() - present);
        });
        observer.observe(document, { childList: true, subtree: true });
      },
      { once: true },
    );
  });
}
