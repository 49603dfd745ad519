import { toStored } from '../../../lib/library/stored-paper.ts';
import type { SavedPaper } from '../../../lib/paper/paper.ts';
import { until } from '../../browser/until.ts';
import { openDesk } from '../browser.ts';
import type { Browser } from '../browser.ts';
import { fill, inBatches } from './fill.ts';
import { FIRST_ENTRY, idAt, paperAt } from './paper-at.ts';

/** How much is in a library. */
export interface Amounts {
  /** Saved, with abstracts. */
  papers: number;
  sightings: number;
}

/** Papers have numbers below this; saved ones are spread evenly over them. */
const PAPERS = 400_000;

/** Papers in a visit, and how many of them no visit before had; so each paper is seen in two or three visits. */
const A_VISIT = 100;
const FRESH = 40;
const YEAR = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;
/** Papers that come into view together are noted together. */
const AT_ONCE = 4;

/** The browser's functions, as the extension's own pages have them. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Writes a library into the stores of the built extension, past its worker: saving one by one would take hours. */
export async function fillLibrary(browser: Browser, amounts: Amounts): Promise<void> {
  const desk = await openDesk(browser, browser.ours);
  // Asked for anything, the worker makes the database.
  await desk.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'latest', ask: { offset: 0, limit: 1 } }),
  );
  const { papers, sightings } = amounts;
  await fill(
    desk,
    'deja-lu',
    'papers',
    inBatches(papers, 2000, (n) => [saved(n, papers)]),
  );
  await fill(desk, 'deja-lu', 'totals', [[[papers, 'saved']]]);
  const visits = Math.ceil(sightings / A_VISIT);
  await fill(
    desk,
    'deja-lu',
    'visits',
    inBatches(visits, 20_000, (n) => [visit(n), n + 1]),
  );
  await fill(desk, 'deja-lu', 'sightings', inBatches(sightings, 50_000, sighting));
  await fill(desk, 'deja-lu', 'moments', inBatches(sightings / AT_ONCE, 20_000, moment));
  // Papers that did not come by way of the worker are indexed at its next start; pages would be measured meanwhile.
  await until('the index', () => desk.evaluate(isIndexed), Boolean, 15 * MINUTE);
  await desk.close();
}

/** Writes the same papers into the store of the bare extension: the floor has a database of the same size. */
export async function fillBare(browser: Browser, { papers }: Amounts): Promise<void> {
  const desk = await openDesk(browser, browser.bare);
  await desk.evaluate(() => chrome.runtime.sendMessage({ thirty: { after: '' } }));
  await fill(
    desk,
    'bare',
    'papers',
    inBatches(papers, 2000, (n) => [saved(n, papers)]),
  );
  await desk.close();
}

/** The n-th of so many saved papers, as it is stored. */
export function saved(n: number, papers: number): ReturnType<typeof toStored> {
  const { id, title, authors, abstract, published } = paperAt(Math.floor((n * PAPERS) / papers));
  const at = YEAR + n * MINUTE;
  const paper: SavedPaper = {
    id: `arxiv:${id}`,
    keys: [`arxiv:${id}`],
    title,
    authors,
    abstract,
    published,
    address: `https://arxiv.org/abs/${id}`,
    firstSaved: at,
    saved: { value: true, at },
    tags: { value: [], at: 0 },
    note: { value: '', at: 0 },
    status: { value: 'unread', at: 0 },
    starred: { value: false, at: 0 },
  };
  return toStored(paper);
}

function visit(n: number): object {
  const began = YEAR + n * 60 * MINUTE;
  const address = `https://arxiv.org/list/cs.CL/recent?skip=${n}`;
  return { address, place: 'arXiv', began, lastActive: began + 5 * MINUTE };
}

/** The n-th sighting. The first visits are those around the papers that the bench's pages show. */
function sighting(n: number): [value: unknown, key: IDBValidKey] {
  const { key, visitOf, at } = met(n);
  return [
    [visitOf, at, n % 50 === 0],
    [key, visitOf],
  ];
}

/** The n-th moment, as the program notes it beside the sightings of the papers that were met then. */
function moment(n: number): [value: unknown, key: IDBValidKey] {
  const together = Array.from({ length: AT_ONCE }, (_, index) => met(n * AT_ONCE + index));
  const { visitOf = 0, at = 0 } = together[0] ?? {};
  return [together.map(({ key }) => key), [visitOf, at]];
}

/** Which paper is met when (ms since 1970), and in which visit. */
function met(n: number): { key: string; visitOf: number; at: number } {
  const place = Math.floor(n / A_VISIT);
  const paper = (FIRST_ENTRY - 1000 + place * FRESH + (n % A_VISIT)) % PAPERS;
  const second = Math.floor((n % A_VISIT) / AT_ONCE) * AT_ONCE;
  return {
    key: `arxiv:${idAt(paper)}`,
    visitOf: place + 1,
    at: YEAR + place * 60 * MINUTE + second * 1000,
  };
}

/** Sent as text to a page of the extension. */
async function isIndexed(): Promise<boolean> {
  const message = { name: 'search', ask: { text: 'a', limit: 1 } };
  const answer = (await chrome.runtime.sendMessage(message)) as {
    value?: { indexing?: unknown };
  };
  return answer.value !== undefined && answer.value.indexing === undefined;
}
