/** How many first letters terms in one bucket share: with more there are more records to write, with fewer more to read. */
const SHARED = 4;

/** How many digits a place among a bucket's postings has at most: none has a hundred million of them. */
const DIGITS = 8;

/** How many papers a block has at most; a paper's number in it fits 16 bits. */
export const BLOCK = 4096;

/** What one block of papers has of terms that begin alike: the record in which they are stored together. */
export interface Bucket {
  /** For each term a line feed, the term, a blank, and where among the postings its own begin. */
  terms: string;
  /** For each term how many papers have it, then for each of these its number in the block and the weight. */
  postings: Uint16Array;
}

/** The papers that have a term: pairs of number in the block and weight, numbers ascending. */
export type Posting = ArrayLike<number>;

/** The name of the bucket that a term is in: its first letters, or of all that is no word the whole. */
export function bucketOf(term: string): string {
  return /[:…]/.test(term) ? term : term.slice(0, SHARED);
}

/**
 * Goes through a bucket's terms; `postings` has the pairs from `from` to below `to`.
 * @param beginning of the terms to visit: the browser looks for it, so that the others, which are most, cost nothing
 */
export function eachTerm(
  { terms, postings }: Bucket,
  visit: (term: string, from: number, to: number) => void,
  beginning = '',
): void {
  const line = `\n${beginning}`;
  for (let start = terms.indexOf(line); start >= 0;) {
    const blank = terms.indexOf(' ', start);
    const from = 1 + Number.parseInt(terms.slice(blank + 1, blank + 1 + DIGITS), 10);
    visit(terms.slice(start + 1, blank), from, from + 2 * (postings[from - 1] ?? 0));
    start = terms.indexOf(line, blank);
  }
}

/** Papers being gathered, to be looked up or stored by bucket. */
export class Gathering {
  readonly #buckets = new Map<string, Map<string, number[]>>();

  /** @param place the paper's number in the block; higher than those before */
  add(place: number, terms: ReadonlyMap<string, number>): void {
    for (const [term, weight] of terms) this.#posting(term).push(place, weight);
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
    const gathered = this.#buckets.get(name) ?? new Map<string, number[]>();
    const all = new Map<string, Posting[]>();
    if (before)
      eachTerm(before, (term, from, to) => all.set(term, [before.postings.subarray(from, to)]));
    for (const [term, posting] of gathered) {
      const lists = all.get(term);
      if (lists) lists.push(posting);
      else all.set(term, [posting]);
    }
    return pack(all);
  }

  #posting(term: string): number[] {
    const name = bucketOf(term);
    let bucket = this.#buckets.get(name);
    if (!bucket) this.#buckets.set(name, (bucket = new Map<string, number[]>()));
    let posting = bucket.get(term);
    if (!posting) bucket.set(term, (posting = []));
    return posting;
  }
}

function pack(all: Map<string, Posting[]>): Bucket {
  const lengths = Array.from(all.values(), (lists) => sum(lists.map(({ length }) => length)));
  const postings = new Uint16Array(sum(lengths) + lengths.length);
  let terms = '';
  let at = 0;
  for (const [index, [term, lists]] of Array.from(all).entries()) {
    terms += `\n${term} ${at}`;
    postings[at++] = (lengths[index] ?? 0) / 2;
    for (const list of lists) {
      postings.set(list, at);
      at += list.length;
    }
  }
  return { terms, postings };
}

function sum(numbers: number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
