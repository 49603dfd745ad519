import type { IDBPTransaction } from 'idb';
import type { Key } from '@/lib/paper/key';
import type { Meeting, PaperIdentity } from '@/lib/paper/paper';
import { findSame } from './find-same';
import type { Same } from './find-same';
import type { LibrarySchema, Sighting, StoreName } from './schema';

/** The stores of all that is remembered of papers. */
export const REMEMBERED: StoreName[] = ['papers', 'visits', 'sightings'];

export type Remembering = IDBPTransaction<LibrarySchema, StoreName[]>;

/** A paper's records, and its sightings under the page's keys and those of the records. */
export async function everythingOf(
  transaction: Remembering,
  paper: PaperIdentity,
): Promise<{ same: Same; sightings: Sighting[] }> {
  const [same, sightings] = await Promise.all([
    findSame(transaction.objectStore('papers'), paper),
    sightingsOf(transaction, paper.keys),
  ]);
  const further = same.records
    .flatMap(({ keys }) => keys)
    .filter((key) => !paper.keys.includes(key));
  return { same, sightings: [...sightings, ...(await sightingsOf(transaction, further))] };
}

async function sightingsOf(transaction: Remembering, keys: readonly Key[]): Promise<Sighting[]> {
  const store = transaction.objectStore('sightings');
  const found = await Promise.all(
    // An array is above every number, so this is the range of all the key's visits.
    keys.map((key) => store.getAll(IDBKeyRange.bound([key], [key, []]))),
  );
  return found.flat();
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

/** Gives a sighting the name of its place, asking for each visit once. */
export function meetings(
  transaction: Remembering,
): (sighting: Sighting | undefined) => Promise<Meeting | undefined> {
  const places = new Map<number, Promise<string>>();
  const placeOf = async (visit: number): Promise<string> =>
    (await transaction.objectStore('visits').get(visit))?.place ?? '';
  return async (sighting) => {
    if (!sighting) return undefined;
    const [visit, at] = sighting;
    const place = places.get(visit) ?? placeOf(visit);
    places.set(visit, place);
    return { at, place: await place };
  };
}
