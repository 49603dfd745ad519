import { FIELDS } from './fields';
import { IMPACT, inFields } from './paper-terms';
import type { Placed } from './stored-index';

const IN_TITLE = inFields(FIELDS.title.bit);

/**
 * What papers score for a part of a question. As long as the worker is young, its program is not compiled, and each step
 * of these loops counts: a call, an iterator's next, and a number that is not whole, for which the browser makes an object.
 */
export class Scores {
  /** How many times what is marked a paper scores; whole. */
  worth = 1;
  /** Whether it is in the title. */
  readonly titled: Uint8Array;
  /** The numbers that score, each once: looking at a hundred thousand others takes longer than all the rest. */
  readonly numbers: number[] = [];
  readonly #marked: Int32Array;

  /** @param nothing what numbers score before anything is marked, see `IndexView` */
  constructor(nothing: Int32Array) {
    this.#marked = nothing.slice();
    this.titled = new Uint8Array(nothing.length);
  }

  /** What a paper scores. */
  of(number: number): number {
    return (this.#marked[number] ?? 0) * this.worth;
  }

  /** Gives a paper this score, a whole number, if it is more than it has. */
  raise(number: number, score: number, inTitle: boolean): void {
    const before = this.#marked[number] ?? 0;
    if (before === 0) this.numbers.push(number);
    if (score > before) this.#marked[number] = score;
    if (inTitle) this.titled[number] = 1;
  }

  /**
   * Raises the papers that have a term, with some of the weight's bits in `where`, to `factor` times its impact: as
   * `raise` does, but without calling it.
   * @param from where the term's pairs begin among the bucket's postings
   * @param to where they end
   * @param factor 0 to 64, whole
   */
  mark(
    { base, end, bucket: { postings } }: Placed,
    from: number,
    to: number,
    factor: number,
    where: number,
  ): void {
    const { titled, numbers } = this;
    const marked = this.#marked;
    let last = to;
    // A step may be about to add more papers to the block.
    while (last > from && base + postings[last - 2]! >= end) last -= 2;
    for (let at = from; at < last; at += 2) {
      const weight = postings[at + 1]!;
      if ((weight & where) === 0) continue;
      const number = base + postings[at]!;
      const score = factor * (weight & IMPACT);
      const before = marked[number]!;
      if (before === 0) numbers.push(number);
      if (score > before) marked[number] = score;
      if ((weight & IN_TITLE) !== 0) titled[number] = 1;
    }
  }

  /** Those of some numbers that score, or that do not. */
  among(some: readonly number[], does: boolean): number[] {
    const marked = this.#marked;
    const among: number[] = [];
    for (let at = 0; at < some.length; at++) {
      const number = some[at]!;
      if ((marked[number] !== 0) === does) among.push(number);
    }
    return among;
  }

  /**
   * What these papers score in all, by number: here and in the other parts. It is written over what they score here, so
   * nothing may be asked of this part afterwards: of a new array, each page is slow to be touched for the first time.
   */
  sum(others: readonly Scores[], numbers: readonly number[]): Int32Array {
    const marked = this.#marked;
    const { worth } = this;
    for (let at = 0; at < numbers.length; at++) marked[numbers[at]!]! *= worth;
    for (const other of others) other.#addTo(marked, numbers);
    return marked;
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
