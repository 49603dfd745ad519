import type { IDBPTransaction } from 'idb';
import type { Key } from '@/lib/paper/key';
import type { Meeting, PaperIdentity } from '@/lib/paper/paper';
import { findSames } from './find-same';
import type { Same } from './find-same';
import { readNear } from './near-keys';
import type { Database, LibrarySchema, Sighting, StoreName } from './schema';

/** The stores of all that is remembered of papers, but for the names of the places. */
export const REMEMBERED: StoreName[] = ['papers', 'sightings'];

export type Remembering = IDBPTransaction<LibrarySchema, StoreName[]>;

/** The most sightings to each key that are read at once rather than key by key; a paper has two or three. */
const NEAR = 4;

/** Each paper's records, and its sightings under the page's keys and those of the records. */
export async function everythingOf(
  transaction: Remembering,
  papers: readonly PaperIdentity[],
): Promise<{ same: Same; sightings: Sighting[] }[]> {
  const asked = new Set(papers.flatMap(({ keys }) => keys));
  const [sames, sightings] = await Promise.all([
    findSames(transaction.objectStore('papers'), papers),
    sightingsOf(transaction, [...asked]),
  ]);
  const recorded = sames.flatMap(({ records }) => records.flatMap(({ keys }) => keys));
  const further = await sightingsOf(
    transaction,
    recorded.filter((key) => !asked.has(key)),
  );
  return sames.map((same, place) => {
    const keys = [papers[place], ...same.records].flatMap((each) => each?.keys ?? []);
    return {
      same,
      sightings: [...new Set(keys)].flatMap((key) => [
        ...(sightings.get(key) ?? []),
        ...(further.get(key) ?? []),
      ]),
    };
  });
}

/** The sightings of papers with these keys, and perhaps of others. */
async function sightingsOf(
  transaction: Remembering,
  keys: readonly Key[],
): Promise<Map<Key, Sighting[]>> {
  const store = transaction.objectStore('sightings');
  const found = await readNear<[Key, Sighting]>(keys, NEAR, {
    async range(from, to, most) {
      const range = visitsOf(from, to);
      const [sightings, places] = await Promise.all([
        store.getAll(range, most + 1),
        store.getAllKeys(range, most + 1),
      ]);
      if (places.length > most) return undefined;
      return sightings.map((sighting, place) => [places[place]?.[0] ?? from, sighting]);
    },
    one: async (key) => (await store.getAll(visitsOf(key))).map((sighting) => [key, sighting]),
  });
  const byKey = new Map<Key, Sighting[]>();
  for (const [key, sighting] of found) {
    const known = byKey.get(key);
    if (known) known.push(sighting);
    else byKey.set(key, [sighting]);
  }
  return byKey;
}

/** All visits in which papers with keys from one to another were sighted: an array is above every number. */
function visitsOf(from: Key, to = from): IDBKeyRange {
  return IDBKeyRange.bound([from], [to, []]);
}

/** The latest of some sightings. */
export function newest(sightings: readonly Sighting[]): Sighting | undefined {
  return sightings.reduce<Sighting | undefined>(
    (best, each) => (best && best[1] >= each[1] ? best : each),
    undefined,
  );
}

/** The earliest of some sightings. */
export function oldest(sightings: readonly Sighting[]): Sighting | undefined {
  return sightings.reduce<Sighting | undefined>(
    (best, each) => (best && best[1] <= each[1] ? best : each),
    undefined,
  );
}

/**
 * Gives sightings the names of their places. In a transaction of its own, after what is written about visits at
 * the time: reading the sightings need not wait for that.
 */
export async function meetings(
  database: Database,
  sightings: readonly (Sighting | undefined)[],
): Promise<(Meeting | undefined)[]> {
  const ids = [...new Set(sightings.flatMap((sighting) => sighting?.[0] ?? []))];
  if (ids.length === 0) return [];
  const { store } = database.transaction('visits');
  const visits = await Promise.all(ids.map((id) => store.get(id)));
  const places = new Map(ids.map((id, place) => [id, visits[place]?.place ?? '']));
  return sightings.map(
    (sighting) => sighting && { at: sighting[1], place: places.get(sighting[0]) ?? '' },
  );
}
