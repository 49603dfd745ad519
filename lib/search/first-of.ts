/**
 * The first `count` of some values in an order, without putting all of them into it.
 * @param order as for sorting
 */
export function firstOf<Value>(
  values: readonly Value[],
  order: (one: Value, other: Value) => number,
  count: number,
): Value[] {
  let first: Value[] = [];
  let last: Value | undefined;
  for (const value of values) {
    if (last !== undefined && order(value, last) >= 0) continue;
    first.push(value);
    if (first.length < 4 * count) continue;
    first = first.toSorted(order).slice(0, count);
    last = first.at(-1);
  }
  return first.toSorted(order).slice(0, count);
}
