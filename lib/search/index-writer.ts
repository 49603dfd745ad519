import type { IDBPTransaction } from 'idb';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { BLOCK, Gathering } from './bucket';
import type { IndexDatabase, IndexSchema, IndexState } from './index-database';
import { termsOf } from './paper-terms';
import { byLength, withWords } from './vocabulary';

/** How many buckets are changed between two looks at other work. */
const AT_A_TIME = 200;
/** How long texts are taken apart before others may use the worker (ms). */
const PATIENCE = 8;

type Writing = IDBPTransaction<
  IndexSchema,
  ('state' | 'buckets' | 'ids' | 'numbers' | 'times' | 'words' | 'changed')[],
  'readwrite'
>;

/** What one step brings into the index. */
export interface Batch {
  /** Records as they are in the library now, for their ids; nothing for those that are not there. */
  records: ReadonlyMap<Key, SavedPaper | undefined>;
  /** For changed papers the number of the change that the record shows: a later change stays to be done. */
  changes?: ReadonlyMap<Key, number>;
  /** How the walk through the library goes on after this. */
  walk?: IndexState['walk'];
}

/** How many papers a batch may have, so that all of them come into one block. */
export function roomFor({ count }: IndexState): number {
  return BLOCK - (count % BLOCK);
}

/**
 * Brings papers into the index, in one transaction: whatever happens, all of the batch is in it or nothing.
 * @param state as it is stored; papers that have a number get a new one
 * @returns the state after it
 */
export async function writeBatch(
  database: IndexDatabase,
  state: IndexState,
  { records, changes, walk }: Batch,
): Promise<IndexState> {
  const papers = [...records.values()].flatMap((each) => (each?.saved.value ? [each] : []));
  const block = Math.floor(state.count / BLOCK);
  const first = state.count % BLOCK;
  // Before the transaction, which would end while nothing is asked of it.
  const gathering = await gather(papers, first);

  const transaction: Writing = database.transaction(
    ['state', 'buckets', 'ids', 'numbers', 'times', 'words', 'changed'],
    'readwrite',
    { durability: 'relaxed' },
  );
  const done = Promise.allSettled([transaction.done]);
  try {
    const gone = await forget(transaction, [...records.keys()]);
    await addBuckets(transaction, gathering, block);
    await addWords(transaction, gathering);
    await addPapers(transaction, papers, state.count);
    await settle(transaction, changes ?? new Map());
    const after: IndexState = {
      count: state.count + papers.length,
      gone: [...state.gone, ...gone],
      upTo: [...records.values()].reduce(
        (time, each) => Math.max(time, each?.saved.at ?? 0),
        state.upTo,
      ),
      ...(walk && { walk }),
    };
    await transaction.objectStore('state').put(after, 'state');
    await transaction.done;
    return after;
  } catch (error) {
    if (!transaction.error) transaction.abort();
    await done;
    throw error;
  }
}

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

/** Takes the papers' numbers from them. */
async function forget(transaction: Writing, ids: Key[]): Promise<number[]> {
  const numbers = transaction.objectStore('numbers');
  const known = await Promise.all(ids.map((id) => numbers.get(id)));
  const gone = known.filter((number) => number !== undefined);
  await Promise.all([
    ...ids.map((id, place) => known[place] !== undefined && numbers.delete(id)),
    ...gone.map((number) => transaction.objectStore('ids').delete(number)),
  ]);
  return gone;
}

async function addBuckets(
  transaction: Writing,
  gathering: Gathering,
  block: number,
): Promise<void> {
  const store = transaction.objectStore('buckets');
  const names = gathering.names().toSorted();
  for (let from = 0; from < names.length; from += AT_A_TIME) {
    await Promise.all(
      names.slice(from, from + AT_A_TIME).map(async (name) => {
        const before = await store.get([name, block]);
        await store.put({ block, ...gathering.bucket(name, before) }, [name, block]);
      }),
    );
  }
}

async function addWords(transaction: Writing, gathering: Gathering): Promise<void> {
  const store = transaction.objectStore('words');
  for (const [length, words] of byLength(gathering.terms())) {
    const stored = (await store.get(length)) ?? '';
    const all = withWords(stored, length, words);
    if (all !== stored) await store.put(all, length);
  }
}

async function addPapers(transaction: Writing, papers: SavedPaper[], count: number): Promise<void> {
  const store = transaction.objectStore('times');
  const block = Math.floor(count / BLOCK);
  const times = new Float64Array((count % BLOCK) + papers.length);
  times.set((await store.get(block)) ?? []);
  times.set(
    papers.map(({ saved }) => saved.at),
    count % BLOCK,
  );
  await Promise.all([
    store.put(times, block),
    ...papers.flatMap(({ id }, place) => [
      transaction.objectStore('ids').put(id, count + place),
      transaction.objectStore('numbers').put(count + place, id),
    ]),
  ]);
}

/** Strikes out changes, unless there has been another one since. */
async function settle(transaction: Writing, changes: ReadonlyMap<Key, number>): Promise<void> {
  const store = transaction.objectStore('changed');
  await Promise.all(
    Array.from(changes, async ([id, change]) => {
      if ((await store.get(id)) === change) await store.delete(id);
    }),
  );
}
