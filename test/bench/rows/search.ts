import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright';
import { openDesk, stopWorkers, UNTIL_CLOSED } from '../browser.ts';
import type { Browser } from '../browser.ts';
import { saved } from '../library/fill-library.ts';
import { openWith } from '../library/profiles.ts';
import { workerMemory } from '../memory.ts';
import { buildPeerIndex, timeToPeerSearch } from '../peers.ts';
import { clearSearch, timeToResults } from '../results.ts';
import { againstFloor, atMost, atMostOr, median, milliseconds, percentile } from '../row.ts';
import type { Row } from '../row.ts';

const COLD_TURNS = 21;
/** The one that others load takes many seconds. */
const PEER_TURNS = 3;
const QUERIES = 16;
const MEGABYTE = 2 ** 20;
const LARGEST = 100_000;
/** How many papers the list has when it has asked for more once. */
const SECOND_PAGE = 32;

/** The budgets that differ with the number of papers. */
interface Size {
  papers: number;
  /** How long results may take, in ms, and how many times what a bare popup takes where that alone is longer. */
  keystroke: number;
  times: number;
  /** How many times as fast as loading one index of everything the first search must be, where that is promised. */
  faster?: number;
}

const SIZES: Size[] = [
  { papers: 100, keystroke: 16, times: 1.5 },
  { papers: 1000, keystroke: 16, times: 1.5 },
  { papers: 10_000, keystroke: 16, times: 1.5, faster: 5 },
];
const LARGEST_SIZE: Size = { papers: LARGEST, keystroke: 33, times: 3, faster: 50 };

/**
 * How long searches take: the first one of a worker's life, and those at each key; and what the worker holds then.
 * Without waiting for the screen's next refresh, which is nobody's doing: what comes a moment after one waits 17 ms.
 */
export async function search(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) rows.push(...(await coldIn(size)), ...(await warmIn(size)));
  return rows;
}

/** The same among a hundred thousand papers; filling and indexing them takes minutes. */
export async function largeSearch(): Promise<Row[]> {
  return [...(await coldIn(LARGEST_SIZE)), ...(await warmIn(LARGEST_SIZE))];
}

/** The first search of a worker's life. */
async function coldIn({ papers, faster }: Size): Promise<Row[]> {
  const browser = await openWith({ papers, sightings: 0 }, { waits: false });
  const ours = await openPopup(browser, browser.ours);
  const peer = await openDesk(browser, browser.peers);
  const hasPeer = faster !== undefined && (await canBuildPeerIndex(peer, papers));
  const bare = await openPopup(browser, browser.bare);

  const cold = { ours: [] as number[], bare: [] as number[], peer: [] as number[] };
  // The first turn is not counted: the programs have never run.
  for (let turn = -1; turn < COLD_TURNS; turn++) {
    const query = queryOf(turn + 1, papers);
    const bareTime = await coldly(bare, () => timeToResults(bare, query));
    await clearSearch(bare);
    const oursTime = await coldly(ours, () => timeToResults(ours, query));
    await clearSearch(ours);
    // The list asks for its next papers when nobody types; that must be over before the next turn.
    await ours.locator(`[data-paper]:nth-child(${Math.min(papers, SECOND_PAGE)})`).waitFor();
    if (turn < 0) continue;
    cold.bare.push(bareTime);
    cold.ours.push(oursTime);
    if (hasPeer && turn < PEER_TURNS)
      cold.peer.push(await coldly(peer, () => timeToPeerSearch(peer, query)));
  }
  await browser.close();

  const amount = amountOf(papers);
  const times = median(cold.peer) / median(cold.ours);
  return [
    againstFloor(`first search of a cold worker, ${amount}`, cold.ours, cold.bare, 1.5),
    ...(faster === undefined
      ? []
      : [
          {
            what: `the same against loading one MiniSearch index of everything, ${amount}`,
            measured: milliseconds(median(cold.ours)),
            floor: hasPeer ? milliseconds(median(cold.peer)) : 'cannot',
            ratio: hasPeer ? `1/${times.toFixed(1)}` : '',
            budget: `≤ 1/${faster}`,
            isOver: hasPeer && !(times >= faster),
          },
        ]),
  ];
}

/** The searches at each key while somebody types. */
async function warmIn({ papers, keystroke, times }: Size): Promise<Row[]> {
  const browser = await openWith({ papers, sightings: 0 }, { waits: false });
  const bare = await openPopup(browser, browser.bare);
  const ours = await openPopup(browser, browser.ours);
  const floor: number[] = [];
  const keys: number[] = [];
  // The first search of each is not counted: it is not warm. Then in turns: what else the machine does changes.
  for (const [turn, texts] of [[queryOf(QUERIES, papers)], ...keysOf(papers)].entries()) {
    await bare.bringToFront();
    const bareTimes = await timesOf(bare, texts);
    await ours.bringToFront();
    const oursTimes = await timesOf(ours, texts);
    if (turn === 0) continue;
    floor.push(...bareTimes);
    keys.push(...oursTimes);
  }
  const memory = await workerMemory(browser.context, browser.ours);
  await browser.close();

  const amount = amountOf(papers);
  return [
    atMostOr(
      `key to results painted, p95, ${amount}`,
      percentile(keys, 0.95),
      keystroke,
      percentile(floor, 0.95),
      times,
    ),
    ...(papers === LARGEST
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

/** One index of everything, as one text, can be more than the browser holds: then there is none to be faster than. */
async function canBuildPeerIndex(peer: Page, papers: number): Promise<boolean> {
  try {
    await buildPeerIndex(peer, papers);
    return true;
  } catch (error) {
    console.log(`      no MiniSearch index of ${papers} papers: ${String(error)}`);
    return false;
  }
}

function amountOf(papers: number): string {
  return `${papers.toLocaleString('en')} papers`;
}

/**
 * What stands in the box after each key, for some queries. Each begins from an empty box: of a longer text the results
 * may be the same as before, and nothing tells when they came.
 */
function keysOf(papers: number): string[][] {
  return Array.from({ length: QUERIES }, (_, number) => {
    const query = queryOf(number, papers);
    return query.split('').map((_letter, length) => query.slice(0, length + 1).trimEnd());
  });
}

async function timesOf(popup: Page, texts: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    times.push(await timeToResults(popup, text));
    await clearSearch(popup);
  }
  return times;
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

/**
 * Does work when a worker has stopped as it does by itself: soon after, the browser closes its databases, unless somebody
 * else has one open.
 */
async function coldly(page: Page, work: () => Promise<number>): Promise<number> {
  await page.bringToFront();
  await stopWorkers(page);
  await delay(UNTIL_CLOSED);
  return work();
}
