import type { Stamped } from '@/lib/paper/paper';

/**
 * The next value of a field, with the time of the change.
 * @param now ms since 1970; if the clock was set back, the change still counts as later than the one before
 */
export function change<Value>(before: Stamped<Value>, value: Value, now: number): Stamped<Value> {
  return { value, at: Math.max(now, before.at + 1) };
}

/** The later of two values; of two changes in the same millisecond the one that says more, in any order of asking. */
export function later<Value>(a: Stamped<Value>, b: Stamped<Value>): Stamped<Value> {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return fuller(JSON.stringify(a.value), JSON.stringify(b.value)) ? a : b;
}

/** Whether text `a` is longer than `b`, or as long and not before it in the order of characters. */
export function fuller(a: string, b: string): boolean {
  return a.length === b.length ? a >= b : a.length > b.length;
}
