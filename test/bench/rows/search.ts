import type { Page } from 'playwright';
import { openDesk, stopWorkers } from '../browser.ts';
import type { Browser } from '../browser.ts';
import { fill, inBatches } from '../library/fill.ts';
import { saved } from '../library/fill-library.ts';
import { openWith } from '../library/profiles.ts';
import { workerMemory } from '../memory.ts';
import { buildPeerIndex, timeToPeerSearch } from '../peers.ts';
import { clearSearch, timeToResults } from '../results.ts';
import { againstFloor, atMost, median, milliseconds, percentile } from '../row.ts';
import type { Row } from '../row.ts';

const COLD_TURNS = 5;
const QUERIES = 8;
const MEGABYTE = 2 ** 20;

/** The budgets that differ with the number of papers. */
const SIZES = [
  { papers: 10_000, keystroke: 16, faster: 5 },
  { papers: 100_000, keystroke: 33, faster: 50 },
] as const;

/** How long searches take: the first one of a worker's life, and those at each key; and what the worker holds then. */
export async function search(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) rows.push(...(await searchIn(size)));
  return rows;
}

async function searchIn({ papers, keystroke, faster }: (typeof SIZES)[number]): Promise<Row[]> {
  const browser = await openWith({ papers, sightings: 0 });
  await fillBare(browser, papers);
  const peer = await openDesk(browser, browser.peers);
  await buildPeerIndex(peer, papers);
  const amount = `${papers.toLocaleString('en')} papers`;

  const ours = await openPopup(browser, browser.ours);
  const bare = await openPopup(browser, browser.bare);
  // Whatever is made once for a library is made now.
  await timeToResults(ours, queryOf(0, papers));
  await clearSearch(ours);
  const cold = { ours: [] as number[], bare: [] as number[], peer: [] as number[] };
  for (let turn = 0; turn < COLD_TURNS; turn++) {
    const query = queryOf(turn, papers);
    cold.bare.push(await coldly(bare, () => timeToResults(bare, query)));
    await bare.locator('input[type=search]').fill('');
    cold.ours.push(await coldly(ours, () => timeToResults(ours, query)));
    await clearSearch(ours);
    cold.peer.push(await coldly(peer, () => timeToPeerSearch(peer, query)));
  }

  await ours.bringToFront();
  const keys: number[] = [];
  for (let number = 0; number < QUERIES; number++) {
    const query = queryOf(number, papers);
    // Each beginning from an empty box: of a longer one the results may be the same, and nothing tells when they came.
    for (const length of query.split('').keys()) {
      keys.push(await timeToResults(ours, query.slice(0, length + 1).trimEnd()));
      await clearSearch(ours);
    }
  }
  const memory = await workerMemory(browser.context, browser.ours);
  await browser.close();
  const times = median(cold.peer) / median(cold.ours);
  return [
    againstFloor(`first search of a cold worker, ${amount}`, cold.ours, cold.bare, 1.5),
    {
      what: `the same against loading one MiniSearch index of everything, ${amount}`,
      measured: milliseconds(median(cold.ours)),
      floor: milliseconds(median(cold.peer)),
      ratio: `1/${times.toFixed(1)}`,
      budget: `≤ 1/${faster}`,
      isOver: !(times >= faster),
    },
    atMost(
      `key to results painted, p95, ${amount}`,
      percentile(keys, 0.95),
      keystroke,
      milliseconds,
    ),
    ...(papers === 100_000
      ? [
          atMost(
            `memory of the worker, ${amount}`,
            memory / MEGABYTE,
            100,
            (value) => `${value.toFixed(0)} MB`,
          ),
        ]
      : []),
  ];
}

/** Two words of a paper's title; each number is of another paper. */
function queryOf(number: number, papers: number): string {
  const { title } = saved((number * 7919 + 13) % papers, papers);
  const words = title.toLowerCase().split(' ');
  return words
    .toSorted((one, other) => other.length - one.length)
    .slice(0, 2)
    .join(' ');
}

async function openPopup({ context }: Browser, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 560 });
  await page.goto(`${origin}/popup.html`);
  await page.locator('[data-paper]').first().waitFor();
  return page;
}

async function coldly(page: Page, work: () => Promise<number>): Promise<number> {
  await page.bringToFront();
  await stopWorkers(page);
  return work();
}

/** The floor opens a database of the same size. */
async function fillBare(browser: Browser, papers: number): Promise<void> {
  const desk = await openDesk(browser, browser.bare);
  await desk.evaluate(() => chrome.runtime.sendMessage({ thirty: true }));
  await fill(
    desk,
    'bare',
    'papers',
    inBatches(papers, 2000, (n) => [saved(n, papers)]),
  );
  await desk.close();
}

/** The browser's functions, as an extension's own pages have them. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
