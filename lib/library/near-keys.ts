import { kindOf } from '@/lib/paper/key';
import type { Key } from '@/lib/paper/key';

/** Keys of one kind lie near each other if they also begin with the same letters: a month of arXiv's, a volume of ACL's. */
const ALIKE = 4;

/** Fewer keys are as well asked for one by one. */
const FEWEST = 3;

/** How records are asked for. */
interface Asking<Found> {
  /** Those from one key to another; nothing if they are more than `most`. */
  range(from: Key, to: Key, most: number): Promise<Found[] | undefined>;
  one(key: Key): Promise<Found[]>;
}

/**
 * Reads what lies under many keys. A page's papers often have neighbouring identifiers, and one request for all from
 * the first to the last takes the time of a few; if too much that nobody asked for lies between, they are asked for
 * one by one.
 * @param most how many records in a range, to each key that is asked for, are read faster than the keys one by one
 * @returns what was found, and perhaps some of what lies between
 */
export async function readNear<Found>(
  keys: readonly Key[],
  most: number,
  asking: Asking<Found>,
): Promise<Found[]> {
  const eachOf = async (some: readonly Key[]): Promise<Found[]> =>
    (await Promise.all(some.map((key) => asking.one(key)))).flat();
  const found = await Promise.all(
    runsOf(keys).map(async (run) => {
      const [from, to] = [run[0], run.at(-1)];
      if (run.length < FEWEST || from === undefined || to === undefined) return eachOf(run);
      return (await asking.range(from, to, most * run.length)) ?? eachOf(run);
    }),
  );
  return found.flat();
}

/** The keys in their order in the database, without repetitions, divided where they do not begin alike. */
function runsOf(keys: readonly Key[]): Key[][] {
  // The database compares texts as scripts do, by their units.
  const runs = Map.groupBy([...new Set(keys)].toSorted(), (key) =>
    key.slice(0, kindOf(key).length + 1 + ALIKE),
  );
  return [...runs.values()];
}
