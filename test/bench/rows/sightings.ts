import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { openDesk } from '../browser.ts';
import { FIRST_ENTRY, paperAt } from '../library/paper-at.ts';
import { openWith, profileWith } from '../library/profiles.ts';
import { againstFloor, atMost } from '../row.ts';
import type { Row } from '../row.ts';

const TURNS = 21;
const MANY = { papers: 10_000, sightings: 1_000_000 };
const FEW = { papers: 10_000, sightings: 10_000 };

/** The browser's functions, as the extension's own pages have them. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** What a million sightings cost: time to look papers up, time to note more, and room. */
export async function sightings(): Promise<Row[]> {
  const browsers = [await openWith(MANY), await openWith(FEW)] as const;
  const desks = [
    await openDesk(browsers[0], browsers[0].ours),
    await openDesk(browsers[1], browsers[1].ours),
  ] as const;
  const [many, few] = [newTimes(), newTimes()];
  for (let turn = -2; turn < TURNS; turn++) {
    const few1 = await timesOf(desks[1], turn);
    const many1 = await timesOf(desks[0], turn);
    if (turn < 0) continue;
    for (const [times, { recall, sight }] of [[few, few1] as const, [many, many1] as const]) {
      times.recall.push(recall);
      times.sight.push(sight);
    }
  }
  for (const browser of browsers) await browser.close();
  const bytes = (await bytesOf(MANY)) - (await bytesOf(FEW));
  return [
    againstFloor(
      '100 papers looked up among 1,000,000 sightings, against 10,000',
      many.recall,
      few.recall,
      1.5,
    ),
    againstFloor('20 sightings noted among 1,000,000, against 10,000', many.sight, few.sight, 1.5),
    atMost('bytes stored a sighting', bytes / (MANY.sightings - FEW.sightings), 120, (value) =>
      value.toFixed(0),
    ),
  ];
}

function newTimes(): Record<'recall' | 'sight', number[]> {
  return { recall: [], sight: [] };
}

/** How long the worker takes to say what is known of a hundred papers, and to note that some were seen (ms). */
async function timesOf(desk: Page, turn: number): Promise<{ recall: number; sight: number }> {
  // Others each time: no cache helps.
  const from = FIRST_ENTRY + (turn + 2) * 100;
  const papers = Array.from({ length: 100 }, (_, index) => {
    const { id, title, authors } = paperAt(from + index);
    return { keys: [`arxiv:${id}`], title, authors };
  });
  const address = `https://arxiv.org/list/cs.CL/new?turn=${turn}`;
  const recalled = await timeOf(desk, 'recall', { address, place: 'arXiv', papers });
  const { visit } = (recalled.answer as { value: { visit: number } }).value;
  const keys = papers.slice(0, 20).flatMap((paper) => paper.keys);
  const sighted = await timeOf(desk, 'sight', { visit, keys, opened: false });
  return { recall: recalled.time, sight: sighted.time };
}

/** Asks the worker, and measures with the message there and back. */
function timeOf(
  desk: Page,
  name: string,
  ask: unknown,
): Promise<{ time: number; answer: unknown }> {
  return desk.evaluate(
    async (message) => {
      const began = performance.now();
      const answer = await chrome.runtime.sendMessage(message);
      return { time: performance.now() - began, answer };
    },
    { name, ask },
  );
}

/** What the databases of a closed browser take, in bytes, after what lay in their logs has moved to its place. */
async function bytesOf(amounts: typeof MANY): Promise<number> {
  const browser = await openWith(amounts);
  const desk = await openDesk(browser, browser.ours);
  await timesOf(desk, 0);
  await browser.close();
  return sizeOf(join(await profileWith(amounts), 'Default', 'IndexedDB'));
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
