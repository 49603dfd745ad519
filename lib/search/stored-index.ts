import type { IDBPObjectStore } from 'idb';
import type { Key } from '@/lib/paper/key';
import type { Bucket } from './bucket';
import { SHEET } from './index-database';
import type { IndexDatabase, IndexSchema, IndexState, Sheet } from './index-database';
import { Kept } from './kept';
import { BLOCK } from './postings';
import { Vocabulary } from './vocabulary';

/** Where a bucket's papers lie among all numbers; what it has of others counts for nothing. */
export interface Placed {
  base: number;
  end: number;
  bucket: Bucket;
}

/** What a paper is put into its place among others by. */
export interface Heading {
  id: Key;
  /** As `spell` gives it. */
  title: string;
  /** ms since 1970. */
  savedAt: number;
}

type Store<Name extends 'buckets' | 'sheets'> = IDBPObjectStore<IndexSchema, [Name], Name>;

/** How many ranges of buckets, and how many sheets, are kept for the next keystroke. */
const RANGES = 16;
const SHEETS = 1000;

/** What is stored of the index until a step changes it; what has been read of it stays in memory for a while. */
export class StoredIndex {
  readonly database: IndexDatabase;
  readonly state: IndexState;
  readonly #ranges = new Kept<string, Placed[]>(RANGES);
  readonly #sheets = new Kept<number, OpenSheet>(SHEETS);
  readonly #times = new Kept<'', Float64Array>(1);
  readonly #vocabulary: Vocabulary;
  readonly #bucketStore: () => Store<'buckets'>;
  readonly #sheetStore: () => Store<'sheets'>;

  constructor(database: IndexDatabase, state: IndexState) {
    this.database = database;
    this.state = state;
    this.#bucketStore = sharedForATick(() => database.transaction('buckets').store);
    this.#sheetStore = sharedForATick(() => database.transaction('sheets').store);
    this.#vocabulary = new Vocabulary(async (length) => {
      if (state.count === 0) return '';
      return (await database.getAll('words', blocks(length))).join('');
    });
  }

  /** The buckets whose names lie between these two, or are one of them. */
  read(from: string, to: string): Promise<Placed[]> {
    const { count } = this.state;
    return this.#ranges.get(`${from}\n${to}`, async () => {
      const stored = count === 0 ? [] : await this.#bucketStore().getAll(blocks(from, to));
      return stored.map(({ block, ...bucket }) => ({ base: block * BLOCK, end: count, bucket }));
    });
  }

  /** The heading of the paper with a number, which must have been given out. */
  async heading(number: number): Promise<Heading> {
    const place = Math.floor(number / SHEET);
    const sheet = await this.#sheets.get(place, async () =>
      openSheet(await this.#sheetStore().get(place)),
    );
    const on = number % SHEET;
    return { id: sheet.ids[on]!, title: sheet.titles[on] ?? '', savedAt: sheet.times[on] ?? 0 };
  }

  /** When each paper was saved (ms since 1970), by number. */
  times(): Promise<Float64Array> {
    return this.#times.get('', async () => {
      const times = new Float64Array(this.state.count);
      const { store } = this.database.transaction('sheets');
      const [places, sheets] = await Promise.all([store.getAllKeys(), store.getAll()]);
      for (const [index, place] of places.entries())
        times.set(sheets[index]?.times ?? [], place * SHEET);
      return times;
    });
  }

  /** The words that may have been meant by the typed one, with what a match counts. `others` are words besides the stored ones. */
  meant(typed: string, others: readonly string[]): Promise<Map<string, number>> {
    return this.#vocabulary.meant(typed, others);
  }
}

/** A sheet to read headings from. */
interface OpenSheet {
  ids: Key[];
  titles: string[];
  times: Float64Array;
}

function openSheet(sheet: Sheet | undefined): OpenSheet {
  const { ids = '', titles = '', times = new Float64Array() } = sheet ?? {};
  return { ids: ids.split('\n') as Key[], titles: titles.split('\n'), times };
}

/**
 * What is asked for in one go shares a transaction: making one takes as long as reading a record. A transaction takes
 * requests until the program comes to rest: https://w3c.github.io/IndexedDB/#transaction-lifecycle
 */
function sharedForATick<Value>(open: () => Value): () => Value {
  let shared: Value | undefined;
  return () => {
    if (!shared) queueMicrotask(() => (shared = undefined));
    return (shared ??= open());
  };
}

/** The range of what all blocks have under these names. */
function blocks(from: string | number, to = from): IDBKeyRange {
  // An array is above every number.
  return IDBKeyRange.bound([from], [to, []]);
}
