import type { IDBPTransaction } from 'idb';
import { write } from '@/lib/library/write';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { Gathering } from './bucket';
import { SHEET } from './index-database';
import type { IndexDatabase, IndexSchema, IndexState } from './index-database';
import { termsOf } from './paper-terms';
import { BLOCK } from './postings';
import { byLength, withWords } from './vocabulary';
import { spell } from './words';

/** How many buckets are changed in one transaction: searches wait until it is over. */
const AT_A_TIME = 200;
/** How long texts are taken apart before others may use the worker (ms). */
const PATIENCE = 12;

/** What one step brings into the index. */
export interface Batch {
  /** Records as they are in the library now, for their ids; nothing for those that are not there. */
  records: ReadonlyMap<Key, SavedPaper | undefined>;
  /** The library's changes up to this one are in the index after this step. */
  upTo: number;
  /** How the walk through the library goes on after it. */
  walk?: IndexState['walk'];
}

/** How many papers a batch may have, so that all of them come into one block. */
export function roomFor({ count }: IndexState): number {
  return BLOCK - (count % BLOCK);
}

/**
 * Brings papers into the index. The numbers that they get are taken first, so that what is in buckets counts for
 * nothing before the last transaction, which makes all of the batch valid at once; if that never comes, the numbers
 * stand for nothing.
 * @param state as it is stored
 * @returns the state after it
 */
export async function writeBatch(
  database: IndexDatabase,
  state: IndexState,
  { records, upTo, walk }: Batch,
): Promise<IndexState> {
  const papers = [...records.values()].flatMap((each) => (each?.saved.value ? [each] : []));
  const { format, count, gone } = state;
  const end = count + papers.length;
  const gathering = await gather(papers, count % BLOCK);
  if (papers.length > 0) {
    await database.put('state', { ...state, writing: end }, 'state');
    await addBuckets(database, gathering, count);
    await addWords(database, gathering, count);
  }
  return write(database, [...PAPERS], 'relaxed', async (transaction) => {
    const left = await forget(transaction, [...records.keys()]);
    await addPapers(transaction, papers, count);
    const after: IndexState = {
      format,
      count: end,
      gone: [...gone, ...left],
      upTo,
      walked: state.walk ? end : state.walked,
      ...(walk && { walk }),
    };
    await transaction.objectStore('state').put(after, 'state');
    return after;
  });
}

const PAPERS = ['state', 'sheets', 'numbers'] as const;

type Writing = IDBPTransaction<IndexSchema, (typeof PAPERS)[number][], 'readwrite'>;

async function gather(papers: SavedPaper[], first: number): Promise<Gathering> {
  const gathering = new Gathering();
  let rested = performance.now();
  for (const [place, paper] of papers.entries()) {
    gathering.add(first + place, termsOf(paper));
    if (performance.now() - rested > PATIENCE) {
      await new Promise((resolve) => setTimeout(resolve));
      rested = performance.now();
    }
  }
  return gathering;
}

async function addBuckets(
  database: IndexDatabase,
  gathering: Gathering,
  count: number,
): Promise<void> {
  const block = Math.floor(count / BLOCK);
  const isNew = count % BLOCK === 0;
  const names = gathering.names().toSorted();
  for (let from = 0; from < names.length; from += AT_A_TIME) {
    const some = names.slice(from, from + AT_A_TIME);
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that searches come in between
    await write(database, ['buckets'], 'relaxed', ({ store }) =>
      Promise.all(
        some.map(async (name) => {
          const before = isNew ? undefined : await store.get([name, block]);
          await store.put({ block, ...gathering.bucket(name, before) }, [name, block]);
        }),
      ),
    );
  }
}

async function addWords(
  database: IndexDatabase,
  gathering: Gathering,
  count: number,
): Promise<void> {
  const block = Math.floor(count / BLOCK);
  await write(database, ['words'], 'relaxed', ({ store }) =>
    Promise.all(
      Array.from(byLength(gathering.terms()), async ([length, words]) => {
        const stored = (await store.get([length, block])) ?? '';
        const all = withWords(stored, length, words);
        if (all !== stored) await store.put(all, [length, block]);
      }),
    ),
  );
}

/** Takes the papers' numbers from them. */
async function forget(transaction: Writing, ids: Key[]): Promise<number[]> {
  const numbers = transaction.objectStore('numbers');
  const known = await Promise.all(ids.map((id) => numbers.get(id)));
  await Promise.all(ids.map((id) => numbers.delete(id)));
  return known.filter((number) => number !== undefined);
}

async function addPapers(transaction: Writing, papers: SavedPaper[], count: number): Promise<void> {
  const numbers = transaction.objectStore('numbers');
  await Promise.all([
    addHeadings(transaction, papers, count),
    ...papers.map(({ id }, place) => numbers.put(count + place, id)),
  ]);
}

async function addHeadings(
  transaction: Writing,
  papers: SavedPaper[],
  count: number,
): Promise<void> {
  const store = transaction.objectStore('sheets');
  const first = count - (count % SHEET);
  const before = await store.get(first / SHEET);
  const ids = [...linesOf(count - first, before?.ids), ...papers.map(({ id }) => id)];
  const titles = [
    ...linesOf(count - first, before?.titles),
    ...papers.map(({ title }) => spell(title)),
  ];
  const times = [
    ...Array.from({ length: count - first }, (_, place) => before?.times[place] ?? 0),
    ...papers.map(({ saved }) => saved.at),
  ];
  for (let from = 0; from < ids.length; from += SHEET) {
    const sheet = {
      ids: ids.slice(from, from + SHEET).join('\n'),
      titles: titles.slice(from, from + SHEET).join('\n'),
      times: Float64Array.from(times.slice(from, from + SHEET)),
    };
    // oxlint-disable-next-line no-await-in-loop -- the transaction does one after the other
    await store.put(sheet, (first + from) / SHEET);
  }
}

/** So many lines; numbers that a stopped step has lost have nothing. */
function linesOf(count: number, before = ''): string[] {
  const lines = before.split('\n');
  return Array.from({ length: count }, (_, place) => lines[place] ?? '');
}
