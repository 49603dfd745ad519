import { until } from '../../browser/until.ts';
import { openDesk } from '../browser.ts';
import type { Browser } from '../browser.ts';
import { timeToSaved } from '../click.ts';
import { FIRST_ENTRY, idAt } from '../library/paper-at.ts';
import { openWith } from '../library/profiles.ts';
import { listAddress, SELECTORS } from '../pages.ts';
import { againstFloor } from '../row.ts';
import type { Row } from '../row.ts';

const TURNS = 30;
const MINUTE = 60_000;

/** How long a click takes until the paper is on the disk. */
export async function saves(): Promise<Row[]> {
  const usual = await openWith({ papers: 10_000, sightings: 1_000_000 });
  const [ours, bare] = await alternately(
    await savesIn(usual, 'ours'),
    await savesIn(usual, 'bare'),
  );
  await closeIndexed(usual);
  const small = await openWith({ papers: 100, sightings: 0 });
  const large = await openWith({ papers: 100_000, sightings: 0 });
  const [many, few] = await alternately(await savesIn(large, 'ours'), await savesIn(small, 'ours'));
  await closeIndexed(small);
  await closeIndexed(large);
  return [
    againstFloor('click to durable; 10,000 papers, 1,000,000 sightings', ours, bare, 2),
    againstFloor('click to durable among 100,000 papers, against 100', many, few, 1.5),
  ];
}

/**
 * A worker that has no more to do writes what was saved into the index before it is stopped; only one that was stopped
 * over it leaves that to the next.
 */
async function closeIndexed(browser: Browser): Promise<void> {
  const desk = await openDesk(browser, browser.ours);
  await until(
    'the index',
    () => desk.evaluate(countChanges),
    (changes) => changes <= 1,
    MINUTE,
  );
  await browser.close();
}

/** Sent as text to the tab: how many changes of the library are noted; the last one always is. */
async function countChanges(): Promise<number> {
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error as DOMException));
    });
  const database = await done(indexedDB.open('deja-lu'));
  const changes = await done(database.transaction('changes').objectStore('changes').count());
  database.close();
  return changes;
}

type Save = (turn: number) => Promise<number>;

/** Opens a listing and gives a function that saves one paper after the other. */
async function savesIn({ context }: Browser, host: 'ours' | 'bare'): Promise<Save> {
  const page = await context.newPage();
  await page.goto(listAddress(host, 100, 0));
  const marks = page.locator(SELECTORS[host]);
  await until('all marks', async () => (await marks.count()) === 100);
  // In the largest library every fourth paper is saved from the start.
  const fresh = Array.from({ length: 100 }, (_, index) => FIRST_ENTRY + index).filter(
    (number) => number % 4 !== 0,
  );
  return async (turn) => {
    await page.bringToFront();
    return timeToSaved(page, host, idAt(fresh[turn] ?? Number.NaN));
  };
}

async function alternately(one: Save, other: Save): Promise<[number[], number[]]> {
  const [times, others]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn++) {
    others.push(await other(turn));
    times.push(await one(turn));
  }
  // The first ones start the workers.
  return [times.slice(2), others.slice(2)];
}
