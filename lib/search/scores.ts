import { FIELDS } from './fields';
import { impactOf, inFields } from './paper-terms';
import type { Placed } from './stored-index';

const IN_TITLE = inFields(FIELDS.title.bit);

/** What papers score for a part of a question. */
export class Scores {
  /** How many times what is marked a paper scores. */
  worth = 1;
  /** Whether it is in the title. */
  readonly titled: Uint8Array;
  /** The numbers that score, each once: looking at a hundred thousand others takes longer than all the rest. */
  readonly numbers: number[] = [];
  readonly #marked: Uint16Array | Float32Array;

  /** @param Marked what papers are marked with */
  constructor(size: number, Marked: typeof Uint16Array | typeof Float32Array = Float32Array) {
    this.#marked = new Marked(size);
    this.titled = new Uint8Array(size);
  }

  /** What a paper scores. */
  of(number: number): number {
    return (this.#marked[number] ?? 0) * this.worth;
  }

  /** Gives a paper this score if it is more than it has. */
  raise(number: number, score: number, inTitle: boolean): void {
    const before = this.#marked[number] ?? 0;
    if (before === 0) this.numbers.push(number);
    if (score > before) this.#marked[number] = score;
    if (inTitle) this.titled[number] = 1;
  }

  /**
   * Raises the papers that have a term, with some of the weight's bits in `where`, to `factor` times its impact: as
   * `raise` does, but without calling it. As long as the worker is young, its program is not compiled, and each step of
   * this loop counts; for each number that is not whole, the browser makes an object.
   * @param from where the term's pairs begin among the bucket's postings
   * @param to where they end
   * @param factor 0 to 64, whole
   */
  mark(
    { base, end, bucket: { postings } }: Placed,
    from: number,
    to: number,
    { factor, where, isThere }: { factor: number; where: number; isThere: Uint8Array },
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
      if (isThere[number] === 0) continue;
      const score = factor * impactOf(weight);
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
    for (const number of some) if ((marked[number] !== 0) === does) among.push(number);
    return among;
  }

  /**
   * Adds what these papers score here to what they score in all.
   * @param titled stays only what is in the title here, too; without it, it may be anywhere
   */
  addTo(scores: Float32Array, numbers: readonly number[], titled?: Uint8Array): void {
    const marked = this.#marked;
    const { worth } = this;
    for (const number of numbers) scores[number]! += marked[number]! * worth;
    if (titled) for (const number of numbers) titled[number]! &= this.titled[number]!;
  }
}
