import { eachPaper, roomOf, writePosting } from './postings';

/** How many first letters terms in one bucket share: with more there are more records to write, with fewer more to read. */
const SHARED = 4;

/** How many digits a place among a bucket's postings has at most: none has a hundred million of them. */
const DIGITS = 8;

/** What one block of papers has of terms that begin alike: the record in which they are stored together. */
export interface Bucket {
  /** For each term a line feed, the term, a blank, and where among the postings its own begin. */
  terms: string;
  /** The papers that have each term, see `postings.ts`. */
  postings: Uint16Array;
}

/** The name of the bucket that a term is in: its first letters, or of all that is no word the whole. */
export function bucketOf(term: string): string {
  return /[:…]/.test(term) ? term : term.slice(0, SHARED);
}

/**
 * Goes through a bucket's terms.
 * @param visit is told where a term's posting begins
 * @param beginning of the terms to visit: the browser looks for it, so that the others, which are most, cost nothing
 */
export function eachTerm(
  { terms }: Bucket,
  visit: (term: string, at: number) => void,
  beginning = '',
): void {
  const line = `\n${beginning}`;
  for (let start = terms.indexOf(line); start >= 0;) {
    const blank = terms.indexOf(' ', start);
    const at = Number.parseInt(terms.slice(blank + 1, blank + 1 + DIGITS), 10);
    visit(terms.slice(start + 1, blank), at);
    start = terms.indexOf(line, blank);
  }
}

/** Papers being gathered, to be looked up or stored by bucket. */
export class Gathering {
  readonly #buckets = new Map<string, Map<string, number[]>>();

  /** @param place the paper's number in the block; higher than those before */
  add(place: number, terms: ReadonlyMap<string, number>): void {
    for (const [term, weight] of terms) this.#pairs(term).push(place, weight);
  }

  names(): string[] {
    return [...this.#buckets.keys()];
  }

  /** The names between these two, or that are one of them. */
  namesBetween(from: string, to: string): string[] {
    if (from === to) return this.#buckets.has(from) ? [from] : [];
    return this.names().filter((name) => from <= name && name <= to);
  }

  terms(): string[] {
    return [...this.#buckets.values()].flatMap((bucket) => [...bucket.keys()]);
  }

  /** The bucket with this name, joined behind `before`, the same bucket of the papers that the block had. */
  bucket(name: string, before?: Bucket): Bucket {
    const all = new Map<string, number[]>();
    if (before)
      eachTerm(before, (term, at) => {
        const pairs: number[] = [];
        eachPaper(before.postings, at, (place, weight) => pairs.push(place, weight));
        all.set(term, pairs);
      });
    for (const [term, pairs] of this.#buckets.get(name) ?? [])
      all.set(term, all.get(term)?.concat(pairs) ?? pairs);
    return pack(all);
  }

  /** Of the papers that have a term pairs of number in the block and weight. */
  #pairs(term: string): number[] {
    const name = bucketOf(term);
    let bucket = this.#buckets.get(name);
    if (!bucket) this.#buckets.set(name, (bucket = new Map<string, number[]>()));
    let pairs = bucket.get(term);
    if (!pairs) bucket.set(term, (pairs = []));
    return pairs;
  }
}

function pack(all: ReadonlyMap<string, readonly number[]>): Bucket {
  const rooms = Array.from(all.values(), ({ length }) => roomOf(length / 2));
  const postings = new Uint16Array(sum(rooms));
  let terms = '';
  let at = 0;
  for (const [index, [term, pairs]] of Array.from(all).entries()) {
    terms += `\n${term} ${at}`;
    writePosting(postings, at, pairs);
    at += rooms[index] ?? 0;
  }
  return { terms, postings };
}

function sum(numbers: number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
