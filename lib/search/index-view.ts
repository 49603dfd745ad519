import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { BLOCK, Gathering } from './bucket';
import type { Bucket } from './bucket';
import type { IndexDatabase, IndexState } from './index-database';
import { termsOf } from './paper-terms';
import { Vocabulary } from './vocabulary';

/** A paper that has changed since it was indexed; without a record it has gone. */
export interface Fresh {
  id: Key;
  paper: SavedPaper | undefined;
  /** Its number in the index, if it has one. */
  number: number | undefined;
}

/** Where a bucket's papers begin among all numbers. */
export interface Placed {
  base: number;
  bucket: Bucket;
}

/** How many ranges of buckets are kept for the next keystroke. */
const KEPT = 16;

/** The index as it is at one moment: what is stored, and in memory the few papers that have changed since. */
export class IndexView {
  readonly state: IndexState;
  /** One for each number: whether it stands for a paper that is in the library. */
  readonly isThere: Uint8Array;
  readonly times: Float64Array;
  readonly #database: IndexDatabase;
  readonly #fresh: SavedPaper[];
  readonly #gathering = new Gathering();
  readonly #vocabulary: Vocabulary;
  readonly #read = new Map<string, Promise<Placed[]>>();

  /** @param times when each paper was saved, by number */
  constructor(
    database: IndexDatabase,
    state: IndexState,
    times: Float64Array,
    fresh: readonly Fresh[],
  ) {
    this.#database = database;
    this.state = state;
    this.#fresh = fresh.flatMap(({ paper }) => (paper?.saved.value ? [paper] : []));
    for (const [place, paper] of this.#fresh.entries()) this.#gathering.add(place, termsOf(paper));
    this.isThere = new Uint8Array(state.count + this.#fresh.length).fill(1);
    for (const number of state.gone) this.isThere[number] = 0;
    for (const { number } of fresh) if (number !== undefined) this.isThere[number] = 0;
    this.times = new Float64Array(this.isThere.length);
    this.times.set(times.subarray(0, state.count));
    this.times.set(
      this.#fresh.map(({ saved }) => saved.at),
      state.count,
    );
    this.#vocabulary = new Vocabulary((length) => database.get('words', length));
  }

  /** The buckets whose names lie between these two, or are one of them. */
  read(from: string, to = from): Promise<Placed[]> {
    const name = `${from}\n${to}`;
    const known = this.#read.get(name) ?? this.#load(from, to);
    this.#read.delete(name);
    this.#read.set(name, known);
    const [oldest] = this.#read.keys();
    if (this.#read.size > KEPT && oldest !== undefined) this.#read.delete(oldest);
    return known;
  }

  /** The words that may have been meant by the typed one, with what a match counts. */
  meant(typed: string): Promise<Map<string, number>> {
    return this.#vocabulary.meant(typed, this.#gathering.terms());
  }

  /** The ids of papers, by their numbers. */
  async ids(numbers: readonly number[]): Promise<(Key | undefined)[]> {
    const { store } = this.#database.transaction('ids');
    return Promise.all(
      numbers.map(async (number) =>
        number < this.state.count ? store.get(number) : this.#fresh[number - this.state.count]?.id,
      ),
    );
  }

  async #load(from: string, to: string): Promise<Placed[]> {
    // An array is above every number, so this is the range of all blocks.
    const range = IDBKeyRange.bound([from], [to, []]);
    const stored = await this.#database.getAll('buckets', range);
    const names = this.#gathering.names().filter((name) => from <= name && name <= to);
    return [
      ...stored.map(({ block, ...bucket }) => ({ base: block * BLOCK, bucket })),
      ...names.map((name) => ({ base: this.state.count, bucket: this.#gathering.bucket(name) })),
    ];
  }
}
