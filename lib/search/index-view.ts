import type { News } from '@/lib/library/changes';
import { readingPapers } from '@/lib/library/read-papers';
import type { Database } from '@/lib/library/schema';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { eachTerm, Gathering } from './bucket';
import { Kept } from './kept';
import { termsOf } from './paper-terms';
import { BLOCK, BLOCK_BITS, eachPaper } from './postings';
import type { Heading, Placed, StoredIndex } from './stored-index';
import { spell } from './words';

/** How many records are kept: of the papers that the next letter finds, most were found before. */
const RECORDS = 300;
/** For how many facts it is kept which papers have them. */
const FACTS = 4;

const MORE_THAN_ANY = 2 ** 30;

/** The index as it is at one moment: what is stored, and in memory the few papers that have changed since. */
export class IndexView {
  readonly stored: StoredIndex;
  /**
   * One for each number: what it scores before anything is looked for. One that stands for no paper in the library has
   * more than any score, so that nothing gives it one.
   */
  readonly nothing: Int32Array;
  /** By block, numbers that had one and stand for nothing any more. */
  readonly gone: ReadonlyMap<number, readonly number[]>;
  /** How many papers there are. */
  readonly there: number;
  /** The first number of papers in memory: they are a block of their own. */
  readonly #base: number;
  readonly #fresh: SavedPaper[];
  readonly #gathering = new Gathering();
  readonly #having = new Kept<string, Set<number>>(FACTS);
  readonly #records = new Kept<Key, SavedPaper | undefined>(RECORDS);

  /**
   * @param records those that have changed since what is stored was written
   * @param numbers of these records there, where they have one
   */
  constructor(
    stored: StoredIndex,
    records: News['records'] = [],
    numbers: readonly (number | undefined)[] = [],
  ) {
    this.stored = stored;
    const { count, gone } = stored.state;
    this.#fresh = records.flatMap(({ paper }) => (paper?.saved.value ? [paper] : []));
    for (const [place, paper] of this.#fresh.entries()) this.#gathering.add(place, termsOf(paper));
    this.#base = Math.ceil(count / BLOCK) * BLOCK;
    this.nothing = new Int32Array(this.#base + this.#fresh.length);
    const left = numbers.flatMap((number = Infinity) => (number < count ? number : []));
    const allGone = [...gone, ...left];
    this.gone = Map.groupBy(allGone, (number) => number >> BLOCK_BITS);
    this.nothing.fill(MORE_THAN_ANY, count, this.#base);
    for (const number of allGone) this.nothing[number] = MORE_THAN_ANY;
    this.there = count + this.#fresh.length - allGone.length;
  }

  /** The buckets whose names lie between these two, or are one of them. */
  async read(from: string, to = from): Promise<Placed[]> {
    const fresh = this.#gathering.namesBetween(from, to).map((name) => ({
      base: this.#base,
      end: this.nothing.length,
      bucket: this.#gathering.bucket(name),
    }));
    return [...(await this.stored.read(from, to)), ...fresh];
  }

  /** The numbers of all papers that are there. */
  numbers(): number[] {
    return Array.from(this.nothing.keys()).filter((number) => this.nothing[number] === 0);
  }

  /** The numbers of papers with a fact. */
  having(fact: string): Promise<ReadonlySet<number>> {
    return this.#having.get(fact, async () => {
      const numbers = new Set<number>();
      for (const { base, bucket } of await this.read(fact))
        eachTerm(bucket, (_, at) =>
          eachPaper(bucket.postings, at, (place) => numbers.add(base + place)),
        );
      return numbers;
    });
  }

  /** The words that may have been meant by the typed one, with what a match counts. */
  meant(typed: string): Promise<Map<string, number>> {
    return this.stored.meant(typed, this.#gathering.terms());
  }

  /** When each paper was saved (ms since 1970), by number. */
  async times(): Promise<Float64Array> {
    const times = new Float64Array(this.nothing.length);
    times.set(await this.stored.times());
    times.set(
      this.#fresh.map(({ saved }) => saved.at),
      this.#base,
    );
    return times;
  }

  /** Which of two papers was probably saved later, by their numbers: higher is later. What has changed since it was indexed counts as saved then. */
  lateness(number: number): number {
    return number < this.stored.state.walked ? -number : number;
  }

  /** What papers are put into their order by, by their numbers. */
  headings(numbers: readonly number[]): Promise<Heading[]> {
    const base = this.#base;
    return Promise.all(
      numbers.map(async (number) =>
        number < base ? this.stored.heading(number) : headingOf(this.#fresh[number - base]!),
      ),
    );
  }

  /** The records of papers as they are at that moment, by their ids. */
  papers(library: Database, ids: readonly Key[]): Promise<(SavedPaper | undefined)[]> {
    // One transaction for all, and none if all were read before.
    let reading: ReturnType<typeof readingPapers> | undefined;
    return Promise.all(
      ids.map((id) => this.#records.get(id, () => (reading ??= readingPapers(library))(id))),
    );
  }
}

function headingOf({ id, title, saved }: SavedPaper): Heading {
  return { id, title: spell(title), savedAt: saved.at };
}
