/** Chance that is the same in every run: the pages are committed, so a run must write what the last one wrote. */
export interface Random {
  /** At least 0, below `limit`, whole. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** `count` different items, in any order. */
  some<Item>(items: readonly Item[], count: number): Item[];
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean;
}

/** A generator for `seed`: the well-known mulberry32, good enough for invented papers. */
export function random(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const rest = [...items];
    return Array.from({ length: count }, () => rest.splice(below(rest.length), 1)).flat();
  };
  return {
    below,
    some,
    pick: (items) => items[below(items.length)]!,
    chance: (percent) => below(100) < percent,
  };
}
