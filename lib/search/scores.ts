import { ALL_FIELDS, FIELDS } from './fields';
import type { IndexView } from './index-view';
import { IMPACT, inFields } from './paper-terms';
import {
  addTo,
  BITS,
  BLOCK_BITS,
  bitsOf,
  BLOCK,
  eachPaper,
  isAmong,
  isCrowd,
  joinBits,
  lowest,
  weightAt,
} from './postings';
import type { Placed } from './stored-index';

const IN_TITLE = inFields(FIELDS.title.bit);
const IN_ANY = inFields(ALL_FIELDS);
/** Of so many papers of a block, each one's weight is looked for no longer: going through all of a crowd is as soon done. */
const MANY = BLOCK / 16;

/** The papers of a block that score, where many do, and those of its terms that many have: these are not marked yet. */
interface Crowd {
  /** The papers' bits, and those of some that have gone. */
  bits: Uint16Array;
  /** Whether the bits are those that are stored, which stay as they are. */
  isStored: boolean;
  /** How many papers they are, without those that have gone. */
  size: number;
  terms: CrowdTerm[];
}

interface CrowdTerm {
  postings: Uint16Array;
  at: number;
  factor: number;
}

/**
 * What papers score for a part of a question. As long as the worker is young, its program is not compiled, and each step
 * of these loops counts: a call, an iterator's next, and a number that is not whole, for which the browser makes an object.
 */
export class Scores {
  /** How many times what is marked a paper scores; whole. */
  worth = 1;
  readonly #nothing: Int32Array;
  readonly #gone: IndexView['gone'];
  readonly #marked: Int32Array;
  readonly #titled: Uint8Array;
  /** By block the numbers that score, each once, where few do: looking at all others takes longer than all the rest. */
  readonly #few: number[][] = [];
  readonly #crowds: (Crowd | undefined)[] = [];

  /**
   * @param nothing what numbers score before anything is marked
   * @param gone by block, those that nothing is to give a score
   */
  constructor({ nothing, gone }: Pick<IndexView, 'nothing' | 'gone'>) {
    this.#nothing = nothing;
    this.#gone = gone;
    // While the database reads: of new memory, each page is slow to be touched for the first time.
    this.#marked = nothing.slice();
    this.#titled = new Uint8Array(nothing.length);
    for (let base = 0; base < nothing.length; base += BLOCK) {
      this.#few.push([]);
      this.#crowds.push(undefined);
    }
  }

  /** How many papers score. */
  size(): number {
    let size = 0;
    for (const few of this.#few) size += few.length;
    for (const crowd of this.#crowds) size += crowd?.size ?? 0;
    return size;
  }

  /**
   * The numbers of papers that score.
   * @param within papers that do not score there may be left out
   */
  numbers(within?: Scores): number[] {
    const numbers: number[] = [];
    for (const [block, few] of this.#few.entries()) {
      for (let at = 0; at < few.length; at++) numbers.push(few[at]!);
      const bits = this.#crowds[block]?.bits;
      if (bits) {
        const others = within && within.#crowds[block];
        this.#addNumbers(numbers, block * BLOCK, bits, others?.bits ?? bits);
      }
    }
    return numbers;
  }

  /** Those of some numbers that score, or that do not. */
  among(some: readonly number[], does: boolean): number[] {
    const marked = this.#marked;
    const crowds = this.#crowds;
    const among: number[] = [];
    for (let at = 0; at < some.length; at++) {
      const number = some[at]!;
      const crowd = crowds[number >> BLOCK_BITS];
      // As `isAmong` does, but without calling it.
      const scores =
        crowd === undefined
          ? marked[number] !== 0
          : (crowd.bits[(number & (BLOCK - 1)) >> 4]! & (1 << (number & 15))) !== 0;
      if (scores === does) among.push(number);
    }
    return among;
  }

  /**
   * To be called before it is asked what papers score.
   * @param numbers of these papers: of most in a crowd, nobody asks
   */
  settle(numbers: readonly number[]): void {
    for (let from = 0; from < numbers.length;) {
      const block = numbers[from]! >> BLOCK_BITS;
      let to = from + 1;
      while (to < numbers.length && numbers[to]! >> BLOCK_BITS === block) to++;
      for (const term of this.#crowds[block]?.terms ?? [])
        if (to - from < MANY) this.#settleSome(numbers, from, to, term);
        else this.#settleAll(block * BLOCK, term);
      from = to;
    }
  }

  /** What a paper scores. */
  of(number: number): number {
    return this.#marked[number]! * this.worth;
  }

  /** Whether what is marked is in the title of a paper. */
  isTitled(number: number): boolean {
    return this.#titled[number] === 1;
  }

  /**
   * What these papers score in all, by number: here and in the other parts. It is written over what they score here, so
   * nothing may be asked of this part afterwards.
   */
  sum(others: readonly Scores[], numbers: readonly number[]): Int32Array {
    const scores = this.#marked;
    const { worth } = this;
    for (let at = 0; at < numbers.length; at++) scores[numbers[at]!]! *= worth;
    for (const other of others) other.#addTo(scores, numbers);
    return scores;
  }

  /** Gives a paper this score, a whole number, if it is more than it has. */
  raise(number: number, score: number, inTitle: boolean): void {
    const before = this.#marked[number]!;
    if (before === 0) this.#add(number);
    if (score > before) this.#marked[number] = score;
    if (inTitle) this.#titled[number] = 1;
  }

  /**
   * Raises the papers that have a term, with some of the weight's bits in `where`, to `factor` times its impact.
   * @param at where among the bucket's postings the term's begins
   * @param factor 1 to 20, whole
   */
  mark(
    { base, end, bucket: { postings } }: Placed,
    at: number,
    factor: number,
    where: number,
  ): void {
    if (!isCrowd(postings, at)) return this.#markFew(base, end, postings, at, factor, where);
    // A step may be about to add more papers to the block.
    if (base + BLOCK <= end && (where & IN_ANY) === IN_ANY)
      return this.#addCrowd(base, postings, at, factor);
    eachPaper(postings, at, (place, weight) => {
      if ((weight & where) !== 0 && base + place < end)
        this.raise(base + place, factor * (weight & IMPACT), (weight & IN_TITLE) !== 0);
    });
  }

  /** As `raise` does for each of them, but without calling it. */
  #markFew(
    base: number,
    end: number,
    postings: Uint16Array,
    at: number,
    factor: number,
    where: number,
  ): void {
    const titled = this.#titled;
    const marked = this.#marked;
    const few = this.#few[base >> BLOCK_BITS]!;
    const isCrowded = this.#crowds[base >> BLOCK_BITS] !== undefined;
    const first = at + 1;
    let last = first + 2 * postings[at]!;
    while (last > first && base + postings[last - 2]! >= end) last -= 2;
    for (let pair = first; pair < last; pair += 2) {
      const weight = postings[pair + 1]!;
      if ((weight & where) === 0) continue;
      const number = base + postings[pair]!;
      const score = factor * (weight & IMPACT);
      const before = marked[number]!;
      if (before === 0) {
        if (isCrowded) this.#add(number);
        else few.push(number);
      }
      if (score > before) marked[number] = score;
      if ((weight & IN_TITLE) !== 0) titled[number] = 1;
    }
  }

  #settleSome(
    numbers: readonly number[],
    from: number,
    to: number,
    { postings, at, factor }: CrowdTerm,
  ): void {
    for (let place = from; place < to; place++) {
      const number = numbers[place]!;
      const found = weightAt(postings, at, number);
      if (found !== 0) this.#give(number, postings[found]!, factor);
    }
  }

  #settleAll(base: number, { postings, at, factor }: CrowdTerm): void {
    eachPaper(postings, at, (place, weight) => this.#give(base + place, weight, factor));
  }

  /** Marks a paper that is counted already. */
  #give(number: number, weight: number, factor: number): void {
    const score = factor * (weight & IMPACT);
    if (score > this.#marked[number]!) this.#marked[number] = score;
    if ((weight & IN_TITLE) !== 0) this.#titled[number] = 1;
  }

  /** Adds the numbers of a block whose bits are among these and those. */
  #addNumbers(numbers: number[], base: number, bits: Uint16Array, others: Uint16Array): void {
    const nothing = this.#nothing;
    for (let word = 0; word < bits.length; word++)
      for (let left = bits[word]! & others[word]!; left !== 0; left &= left - 1) {
        const number = base + word * BITS + lowest(left);
        if (nothing[number] === 0) numbers.push(number);
      }
  }

  #addCrowd(base: number, postings: Uint16Array, at: number, factor: number): void {
    const block = base >> BLOCK_BITS;
    const before = this.#crowds[block];
    const bits = bitsOf(postings, at);
    const all = before ? joinBits(before.bits, bits) : { bits, size: postings[at]! };
    const gone = this.#gone.get(block)?.filter((number) => isAmong(all.bits, number)) ?? [];
    const terms = [...(before?.terms ?? []), { postings, at, factor }];
    const size = all.size - gone.length;
    this.#crowds[block] = { bits: all.bits, isStored: !before, size, terms };
    for (const number of this.#few[block]!.splice(0)) this.#add(number);
  }

  /** Adds a number that may be in a crowd already. */
  #add(number: number): void {
    const crowd = this.#crowds[number >> BLOCK_BITS];
    if (!crowd) return void this.#few[number >> BLOCK_BITS]!.push(number);
    if (isAmong(crowd.bits, number)) return;
    if (crowd.isStored) crowd.bits = crowd.bits.slice();
    crowd.isStored = false;
    addTo(crowd.bits, number);
    crowd.size += 1;
  }

  #addTo(scores: Int32Array, numbers: readonly number[]): void {
    const marked = this.#marked;
    const { worth } = this;
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      scores[number]! += marked[number]! * worth;
    }
  }
}
