/** How many times as many as are wanted are gathered before they are put into their order. */
const GATHERED = 4;

/**
 * The first `count` of some numbers, without putting all of them into their order: those that score most, best first.
 * @param scores by number
 * @param order of numbers that score the same, as for sorting
 */
export function firstOf(
  numbers: readonly number[],
  scores: ArrayLike<number>,
  order: (one: number, other: number) => number,
  count: number,
): number[] {
  const best = (some: number[]): number[] =>
    some
      .toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || order(one, other))
      .slice(0, count);
  let first: number[] = [];
  let last = -1;
  let least = -Infinity;
  // Nearly all of thousands are passed by for their score alone.
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    const score = scores[number] ?? 0;
    if (score < least || (score === least && order(number, last) >= 0)) continue;
    first.push(number);
    if (first.length < GATHERED * count) continue;
    first = best(first);
    last = first.at(-1) ?? -1;
    least = scores[last] ?? 0;
  }
  return best(first);
}
