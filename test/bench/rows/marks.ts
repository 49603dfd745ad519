import type { Page } from 'playwright';
import type { Browser } from '../browser.ts';
import { openWith } from '../library/profiles.ts';
import { listAddress, SELECTORS } from '../pages.ts';
import { againstFloor } from '../row.ts';
import type { Row } from '../row.ts';

/** With 15, the middle of one build was at 1.84 and at 2.05 of the floor. */
const TURNS = 41;
/** Of pages with a thousand entries, which take long and are far inside their budgets. */
const MANY_TURNS = 15;

/** How long entries were without their marks (ms): those that can be seen without scrolling, and all. */
interface Times {
  visible: number;
  all: number;
}

declare global {
  /** In a watched page: how many entries from the first one on had marks, and when, in ms since the entries were there. */
  var whenMarked: Promise<[marked: number, time: number][]> | undefined;
}

/** How long a page of 100 and of 1,000 entries is without its marks. */
export async function marks(): Promise<Row[]> {
  const browser = await openWith({ papers: 10_000, sightings: 1_000_000 });
  const [bare, ours, many]: [Times[], Times[], Times[]] = [[], [], []];
  for (let turn = -2; turn < TURNS; turn++) {
    const bare1 = await timesToMarks(browser, 'bare', 100, turn);
    const ours1 = await timesToMarks(browser, 'ours', 100, turn);
    const many1 = turn < MANY_TURNS ? [await timesToMarks(browser, 'ours', 1000, turn)] : [];
    // The first two turns start the workers and warm what is cached.
    if (turn < 0) continue;
    bare.push(bare1);
    ours.push(ours1);
    many.push(...many1);
  }
  await browser.close();
  const visible = (times: Times[]): number[] => times.map((each) => each.visible);
  const all = (times: Times[]): number[] => times.map((each) => each.all);
  const amounts = '10,000 papers, 1,000,000 sightings';
  return [
    againstFloor(`visible marks on 100 entries; ${amounts}`, visible(ours), visible(bare), 2),
    againstFloor('visible marks on 1,000 entries, against 100', visible(many), visible(ours), 10),
    againstFloor('all marks on 1,000 entries, against 100', all(many), all(ours), 10),
  ];
}

/** From all entries being in the page to marks being in their places, as the page itself sees it. */
async function timesToMarks(
  { context }: Browser,
  host: 'ours' | 'bare',
  entries: number,
  turn: number,
): Promise<Times> {
  const page = await context.newPage();
  await page.addInitScript(watch, SELECTORS[host]);
  await page.goto(listAddress(host, entries, turn));
  const steps = await marked(page);
  const inView = await page.evaluate(countInView);
  await page.close();
  const timeOf = (count: number): number =>
    steps.find(([some]) => some >= count)?.[1] ?? Number.NaN;
  return { visible: timeOf(inView), all: timeOf(entries) };
}

async function marked(page: Page): Promise<[number, number][]> {
  return (await page.evaluate(() => globalThis.whenMarked)) ?? [];
}

/** Sent as text to the page, before its own. Marks come in the order of the entries, and are in their places when they are told of. */
function watch(selector: string): void {
  globalThis.whenMarked = new Promise((resolve) => {
    document.addEventListener(
      'readystatechange',
      () => {
        const present = performance.now();
        const entries = [...document.querySelectorAll('dt')];
        const steps: [number, number][] = [];
        let count = 0;
        const observer = new MutationObserver(() => {
          const before = count;
          const isMarked = (entry?: Element): boolean => !!entry?.querySelector(selector);
          while (isMarked(entries[count])) count++;
          if (count > before) steps.push([count, performance.now() - present]);
          if (count < entries.length) return;
          observer.disconnect();
          resolve(steps);
        });
        observer.observe(document, { childList: true, subtree: true });
      },
      { once: true },
    );
  });
}

/** Sent as text to the page: how many of its entries have something in view, all at its beginning. */
function countInView(): number {
  return [...document.querySelectorAll('dt')].filter(
    (entry) => entry.getBoundingClientRect().top < window.innerHeight,
  ).length;
}
