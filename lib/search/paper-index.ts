import { papersById, records } from '@/lib/library/read-papers';
import type { Database } from '@/lib/library/schema';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { BLOCK } from './bucket';
import { openIndex } from './index-database';
import type { IndexDatabase, IndexState } from './index-database';
import { IndexView } from './index-view';
import type { Fresh } from './index-view';
import { roomFor, writeBatch } from './index-writer';

/** How many changed papers are kept in memory; of more, the latest. */
const FRESH = 32;
/** How many records are read at a time. */
const AT_A_TIME = 500;
/** When so many numbers stand for nothing, and more than for papers, all is made anew. */
const GONE = 4096;

const EMPTY: IndexState = { count: 0, gone: [], upTo: 0, walk: {} };

/** How much of the library is in the index, in papers. */
export interface Progress {
  done: number;
  total: number;
}

/** What is read from the index at first. */
interface Stored {
  database: IndexDatabase;
  state: IndexState;
  times: Float64Array;
  /** Changes that earlier workers noted. */
  noted: [Key, number][];
}

/** What is known of the index in this life of the worker. */
interface Awake extends Stored {
  /** How many papers the library had when this worker first asked. */
  total: number;
}

/**
 * The index of the library. What it holds is stored, block by block; papers that changed since are read anew
 * and kept in memory, until a step brings them into the store.
 */
export class PaperIndex {
  readonly #name: string;
  #stored: Promise<Stored> | undefined;
  #awake: Promise<Awake> | undefined;
  /** Papers that changed, each with a number that is higher for each change. */
  readonly #changed = new Map<Key, number>();
  readonly #fresh = new Map<Key, Fresh & { change: number }>();
  #view: IndexView | undefined;
  #change = Date.now();
  #isChecked = false;

  /** @param name of its database */
  constructor(name: string) {
    this.#name = name;
  }

  /** Takes note that records have changed in the library, or gone. Nobody has to wait for it. */
  async note(ids: readonly Key[]): Promise<void> {
    const noted = ids.map((id): [Key, number] => [id, (this.#change += 1)]);
    for (const [id, change] of noted) {
      this.#changed.delete(id);
      this.#changed.set(id, change);
    }
    const { database } = await this.open();
    const transaction = database.transaction('changed', 'readwrite', { durability: 'relaxed' });
    await Promise.all([
      ...noted.map(([id, change]) => transaction.store.put(change, id)),
      transaction.done,
    ]);
  }

  /** Opens what is stored, which needs no library; whoever asks for the index waits for it. */
  open(): Promise<Stored> {
    const lost = (): void => {
      this.#stored = undefined;
      this.#awake = undefined;
      this.#view = undefined;
    };
    return (this.#stored ??= openStored(this.#name, lost).catch((error: unknown) => {
      lost();
      throw error;
    }));
  }

  /** The index as it is now, with the papers that changed last. */
  async view(library: Database): Promise<IndexView> {
    const awake = await this.#wake(library);
    const { database, state, times } = awake;
    const latest = [...this.#changed].slice(-FRESH);
    const stale = latest.filter(([id, change]) => this.#fresh.get(id)?.change !== change);
    if (this.#view && stale.length === 0) return this.#view;
    const ids = stale.map(([id]) => id);
    const [papers, numbers] = await Promise.all([
      papersById(library, ids),
      this.#numbers(database, ids),
    ]);
    // A step has given papers other numbers meanwhile.
    if (awake.state !== state) return this.view(library);
    for (const [place, [id, change]] of stale.entries())
      this.#fresh.set(id, { id, change, paper: papers[place], number: numbers[place] });
    const fresh = latest.flatMap(([id]) => this.#fresh.get(id) ?? []);
    return (this.#view = new IndexView(database, state, times, fresh));
  }

  /** How far it is, while there is more to do than to keep the latest changes in memory. */
  async progress(library: Database): Promise<Progress | undefined> {
    const { state, total } = await this.#wake(library);
    const there = state.count - state.gone.length;
    if (state.walk) return { done: Math.min(there, total), total };
    const waiting = this.#changed.size;
    return waiting > FRESH ? { done: there, total: there + waiting } : undefined;
  }

  /**
   * Brings some papers into the store, in one transaction.
   * @returns whether there is more to do
   */
  async step(library: Database): Promise<boolean> {
    const awake = await this.#wake(library);
    if (!awake.state.walk && (await this.#misses(library, awake))) await this.#begin(awake);
    const { database, state } = awake;
    const changes = new Map([...this.#changed].slice(0, state.walk ? 0 : BLOCK));
    if (!state.walk && changes.size <= FRESH) return false;
    const batch = state.walk
      ? await this.#walk(library, state.walk, roomFor(state))
      : { records: await recordsOf(library, [...changes.keys()].slice(0, roomFor(state))) };
    const done = new Map([...changes].filter(([id]) => batch.records.has(id)));
    awake.state = await writeBatch(database, state, { ...batch, changes: done });
    awake.times = await timesOf(database);
    for (const [id, change] of done)
      if (this.#changed.get(id) === change) {
        this.#changed.delete(id);
        this.#fresh.delete(id);
      }
    // What is still fresh may have a number now.
    this.#fresh.clear();
    this.#view = undefined;
    if (awake.state.gone.length > GONE && awake.state.gone.length * 2 > awake.state.count)
      await this.#begin(awake);
    return awake.state.walk !== undefined || this.#changed.size > FRESH;
  }

  /** Whether there are enough changes to store them. */
  get isFull(): boolean {
    return this.#changed.size > FRESH;
  }

  /** Whether a step of this worker has compared the index with the library. */
  get isChecked(): boolean {
    return this.#isChecked;
  }

  async #walk(
    library: Database,
    { after }: { after?: Key },
    room: number,
  ): Promise<{ records: Map<Key, SavedPaper>; walk?: { after: Key } }> {
    const found = new Map<Key, SavedPaper>();
    let from = after;
    while (found.size < room) {
      const { papers, next } = await records(library, from, Math.min(AT_A_TIME, room - found.size));
      for (const paper of papers) found.set(paper.id, paper);
      if (next === undefined) return { records: found };
      from = next;
    }
    return { records: found, ...(from !== undefined && { walk: { after: from } }) };
  }

  /** Empties the index, to be filled again by steps. */
  async #begin(awake: Awake): Promise<void> {
    const stores = ['state', 'buckets', 'ids', 'numbers', 'times', 'words'] as const;
    const transaction = awake.database.transaction(stores, 'readwrite');
    await Promise.all(stores.map((store) => transaction.objectStore(store).clear()));
    await transaction.done;
    awake.state = EMPTY;
    awake.times = new Float64Array();
    this.#fresh.clear();
    this.#view = undefined;
  }

  #wake(library: Database): Promise<Awake> {
    return (this.#awake ??= this.#open(library).catch((error: unknown) => {
      this.#awake = undefined;
      throw error;
    }));
  }

  async #open(library: Database): Promise<Awake> {
    const stored = await this.open();
    const { recent, total } = await changedSince(library, stored.state);
    const newer = [...this.#changed];
    const noted = stored.noted.toSorted(([, one], [, other]) => one - other);
    const old = recent.toReversed().map((id): [Key, number] => [id, 0]);
    this.#changed.clear();
    for (const [id, change] of [...old, ...noted, ...newer]) {
      this.#changed.delete(id);
      this.#changed.set(id, change);
    }
    return { ...stored, total };
  }

  /** Whether the index and the changes together have another number of papers than the library; asked once in a life. */
  async #misses(library: Database, { database, state }: Awake): Promise<boolean> {
    const isChecked = this.#isChecked;
    this.#isChecked = true;
    if (isChecked || this.#changed.size > AT_A_TIME) return false;
    const ids = [...this.#changed.keys()];
    const [papers, numbers, total = 0] = await Promise.all([
      papersById(library, ids),
      this.#numbers(database, ids),
      library.get('totals', 'saved'),
    ]);
    // Something was saved or removed meanwhile: another worker will look.
    if (this.#changed.size !== ids.length) return false;
    const indexed = numbers.filter((number) => number !== undefined).length;
    const saved = papers.filter((paper) => paper?.saved.value).length;
    return state.count - state.gone.length - indexed + saved !== total;
  }

  async #numbers(database: IndexDatabase, ids: Key[]): Promise<(number | undefined)[]> {
    const { store } = database.transaction('numbers');
    return Promise.all(ids.map((id) => store.get(id)));
  }
}

/** What the library itself says has been saved or removed since the index was written, and how many papers it has. */
async function changedSince(
  library: Database,
  { upTo, walk }: IndexState,
): Promise<{ recent: Key[]; total: number }> {
  const transaction = library.transaction(['papers', 'totals']);
  const papers = transaction.objectStore('papers');
  const [saved, removed, total = 0] = await Promise.all([
    // The index has negative times, so that the latest comes first.
    // While most are not indexed at all, the last ones can be found at least.
    walk
      ? papers.index('latest').getAllKeys(null, FRESH)
      : papers.index('latest').getAllKeys(IDBKeyRange.upperBound([-upTo, []])),
    walk ? [] : papers.index('removed').getAllKeys(IDBKeyRange.lowerBound(upTo)),
    transaction.objectStore('totals').get('saved'),
  ]);
  return { recent: [...saved, ...removed], total };
}

async function recordsOf(library: Database, ids: Key[]): Promise<Map<Key, SavedPaper | undefined>> {
  const papers = await papersById(library, ids);
  return new Map(ids.map((id, place) => [id, papers[place]]));
}

async function openStored(name: string, lost: () => void): Promise<Stored> {
  const database = await openIndex(name, lost);
  const transaction = database.transaction(['state', 'changed', 'times']);
  const [state = EMPTY, ids, changes, times] = await Promise.all([
    transaction.objectStore('state').get('state'),
    transaction.objectStore('changed').getAllKeys(),
    transaction.objectStore('changed').getAll(),
    transaction.objectStore('times').getAll(),
  ]);
  const noted = ids.map((id, place): [Key, number] => [id, changes[place] ?? 0]);
  return { database, state, times: joined(times), noted };
}

async function timesOf(database: IndexDatabase): Promise<Float64Array> {
  return joined(await database.getAll('times'));
}

function joined(blocks: Float64Array[]): Float64Array {
  const all = new Float64Array(blocks.reduce((sum, { length }) => sum + length, 0));
  for (const [place, block] of blocks.entries()) all.set(block, place * BLOCK);
  return all;
}
