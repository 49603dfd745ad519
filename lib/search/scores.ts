import { FIELDS } from './fields';
import { impactOf, inFields } from './paper-terms';
import type { Placed } from './stored-index';

const IN_TITLE = inFields(FIELDS.title.bit);

/** What papers score for a part of a question. */
export class Scores {
  readonly of: Float32Array;
  /** Whether it is in the title. */
  readonly titled: Uint8Array;
  /** The numbers that score, each once: looking at a hundred thousand others takes longer than all the rest. */
  readonly numbers: number[] = [];

  constructor(size: number) {
    this.of = new Float32Array(size);
    this.titled = new Uint8Array(size);
  }

  /** Gives a paper this score if it is more than it has. */
  raise(number: number, score: number, inTitle: boolean): void {
    const before = this.of[number] ?? 0;
    if (before === 0) this.numbers.push(number);
    if (score > before) this.of[number] = score;
    if (inTitle) this.titled[number] = 1;
  }

  /**
   * Raises the papers that have a term, with some of the weight's bits in `where`, to `factor` times its impact: as
   * `raise` does, but without calling it. As long as the worker is young, its program is not compiled, and each step of
   * this loop counts.
   * @param from where the term's pairs begin among the bucket's postings
   * @param to where they end
   */
  mark(
    { base, end, bucket: { postings } }: Placed,
    from: number,
    to: number,
    { factor, where, isThere }: { factor: number; where: number; isThere: Uint8Array },
  ): void {
    const { of, titled, numbers } = this;
    let last = to;
    // A step may be about to add more papers to the block.
    while (last > from && base + postings[last - 2]! >= end) last -= 2;
    for (let at = from; at < last; at += 2) {
      const weight = postings[at + 1]!;
      if ((weight & where) === 0) continue;
      const number = base + postings[at]!;
      if (isThere[number] === 0) continue;
      const score = factor * impactOf(weight);
      const before = of[number]!;
      if (before === 0) numbers.push(number);
      if (score > before) of[number] = score;
      if ((weight & IN_TITLE) !== 0) titled[number] = 1;
    }
  }

  /** Makes all scores so many times what they are. */
  times(factor: number): void {
    const { of, numbers } = this;
    for (const number of numbers) of[number]! *= factor;
  }

  /** Those of some numbers that score, or that do not. */
  among(some: readonly number[], does: boolean): number[] {
    const { of } = this;
    const among: number[] = [];
    for (const number of some) if ((of[number] !== 0) === does) among.push(number);
    return among;
  }

  /** Adds what these papers score for another part, which must be in the title, too. */
  add(part: Scores, numbers: readonly number[]): void {
    this.addScores(part, numbers);
    const { titled } = this;
    for (const number of numbers) titled[number]! &= part.titled[number]!;
  }

  /** Adds what these papers score for another part, wherever it is. */
  addScores(part: Scores, numbers: readonly number[]): void {
    const { of } = this;
    for (const number of numbers) of[number]! += part.of[number]!;
  }
}
