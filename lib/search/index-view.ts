import type { News } from '@/lib/library/changes';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { BLOCK, eachTerm, Gathering } from './bucket';
import type { Bucket } from './bucket';
import type { IndexDatabase, IndexState } from './index-database';
import { termsOf } from './paper-terms';
import { Vocabulary } from './vocabulary';

/** Where a bucket's papers lie among all numbers; what it has of others counts for nothing. */
export interface Placed {
  base: number;
  end: number;
  bucket: Bucket;
}

/** How many ranges of buckets are kept for the next keystroke. */
const KEPT = 16;

/** The index as it is at one moment: what is stored, and in memory the few papers that have changed since. */
export class IndexView {
  readonly state: IndexState;
  /** One for each number: whether it stands for a paper that is in the library. */
  readonly isThere: Uint8Array;
  /** How many do. */
  readonly there: number;
  readonly times: Float64Array;
  readonly #database: IndexDatabase;
  readonly #fresh: SavedPaper[];
  readonly #gathering = new Gathering();
  readonly #vocabulary: Vocabulary;
  readonly #ids = new Map<number, Promise<Key[]>>();
  readonly #read = new Map<string, Promise<Placed[]>>();

  /**
   * @param times when each paper was saved, by number
   * @param records those that have changed since
   * @param numbers of these records in the index, where they have one
   */
  constructor(
    database: IndexDatabase,
    state: IndexState,
    times: Float64Array,
    records: News['records'],
    numbers: readonly (number | undefined)[],
  ) {
    this.#database = database;
    this.state = state;
    this.#fresh = records.flatMap(({ paper }) => (paper?.saved.value ? [paper] : []));
    for (const [place, paper] of this.#fresh.entries()) this.#gathering.add(place, termsOf(paper));
    this.isThere = new Uint8Array(state.count + this.#fresh.length).fill(1);
    const left = numbers.flatMap((number = Infinity) => (number < state.count ? number : []));
    const gone = [...state.gone, ...left];
    for (const number of gone) this.isThere[number] = 0;
    this.there = this.isThere.length - gone.length;
    this.times = new Float64Array(this.isThere.length);
    this.times.set(times.subarray(0, state.count));
    this.times.set(
      this.#fresh.map(({ saved }) => saved.at),
      state.count,
    );
    this.#vocabulary = new Vocabulary(async (length) => {
      if (state.count === 0) return '';
      return (await database.getAll('words', blocks(length))).join('');
    });
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

  /** The numbers of all papers that are there. */
  numbers(): number[] {
    return Array.from(this.isThere.keys()).filter((number) => this.isThere[number]);
  }

  /** The numbers of papers with a fact. */
  async having(fact: string): Promise<Set<number>> {
    const numbers = new Set<number>();
    for (const { base, bucket } of await this.read(fact))
      eachTerm(bucket, (_, from, to) => {
        for (let at = from; at < to; at += 2) numbers.add(base + (bucket.postings[at] ?? 0));
      });
    return numbers;
  }

  /** The words that may have been meant by the typed one, with what a match counts. */
  meant(typed: string): Promise<Map<string, number>> {
    return this.#vocabulary.meant(typed, this.#gathering.terms());
  }

  /** The ids of papers, by their numbers. */
  async ids(numbers: readonly number[]): Promise<(Key | undefined)[]> {
    const { count } = this.state;
    return Promise.all(
      numbers.map(async (number) => {
        if (number >= count) return this.#fresh[number - count]?.id;
        return (await this.#idsIn(Math.floor(number / BLOCK)))[number % BLOCK];
      }),
    );
  }

  #idsIn(block: number): Promise<Key[]> {
    const known =
      this.#ids.get(block) ??
      this.#database.get('ids', block).then((ids) => (ids?.split('\n') ?? []) as Key[]);
    this.#ids.set(block, known);
    return known;
  }

  async #load(from: string, to: string): Promise<Placed[]> {
    const { count } = this.state;
    const stored = count === 0 ? [] : await this.#database.getAll('buckets', blocks(from, to));
    const names = this.#gathering.names().filter((name) => from <= name && name <= to);
    return [
      ...stored.map(({ block, ...bucket }) => ({ base: block * BLOCK, end: count, bucket })),
      ...names.map((name) => ({
        base: count,
        end: this.isThere.length,
        bucket: this.#gathering.bucket(name),
      })),
    ];
  }
}

/** The range of what all blocks have under these names. */
function blocks(from: string | number, to = from): IDBKeyRange {
  // An array is above every number.
  return IDBKeyRange.bound([from], [to, []]);
}
