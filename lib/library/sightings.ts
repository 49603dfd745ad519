import type { IDBPTransaction } from 'idb';
import type { Key } from '@/lib/paper/key';
import type { Meeting, PaperState } from '@/lib/paper/paper';
import type { Database, LibrarySchema } from './schema';
import { write } from './write';

type Recalling = IDBPTransaction<LibrarySchema, ('papers' | 'visits' | MeetingStoreName)[]>;
type MeetingStoreName = 'sightings' | 'openings';

/**
 * What is known of papers, each given by all its keys, for a page that is being read.
 * One transaction, whose requests do not wait for each other: one a key and store, and one a visit that is named.
 * @param visit the page's own visit: what was met only in it is still new
 */
export async function recall(
  database: Database,
  visit: number,
  papers: readonly Key[][],
): Promise<PaperState[]> {
  const transaction: Recalling = database.transaction([
    'papers',
    'visits',
    'sightings',
    'openings',
  ]);
  const placeOf = placesIn(transaction);
  const met = async (name: MeetingStoreName, keys: Key[]): Promise<Meeting | undefined> => {
    const meetings = await Promise.all(
      keys.map((key) => newestElsewhere(transaction, name, key, visit)),
    );
    const newest = meetings.reduce(
      (best, each) => (each && (!best || each.at > best.at) ? each : best),
      undefined,
    );
    return newest && { at: newest.at, place: await placeOf(newest.visit) };
  };
  return Promise.all(
    papers.map(async (keys) => {
      const [saved, opened, seen] = await Promise.all([
        savedAt(transaction, keys),
        met('openings', keys),
        met('sightings', keys),
      ]);
      return {
        ...(saved !== undefined && { saved }),
        ...(opened && { opened }),
        ...(seen && { seen }),
      };
    }),
  );
}

/**
 * Notes that papers were sighted in a visit, or opened; a second time in the same visit changes nothing.
 * In a visit that does not exist nothing can be sighted.
 * @param now ms since 1970
 */
export function sight(
  database: Database,
  { visit, keys, opened }: { visit: number; keys: readonly Key[]; opened: boolean },
  now: number,
): Promise<void> {
  const name = opened ? 'openings' : 'sightings';
  return write(database, [name, 'visits'], 'relaxed', async (transaction) => {
    const visits = transaction.objectStore('visits');
    const meetings = transaction.objectStore(name);
    const reading = await visits.get(visit);
    if (!reading) return;
    await Promise.all([
      visits.put({ ...reading, lastActive: Math.max(now, reading.lastActive) }, visit),
      ...keys.map(async (key) => {
        const isKnown = await meetings.getKey([key, visit]);
        if (!isKnown) await meetings.put(now, [key, visit]);
      }),
    ]);
  });
}

async function savedAt(transaction: Recalling, keys: Key[]): Promise<number | undefined> {
  const byKey = transaction.objectStore('papers').index('keys');
  const records = await Promise.all(keys.map((key) => byKey.get(key)));
  return records.find((record) => record?.saved.value)?.saved.at;
}

/** When a paper with this key was met in the newest visit but the given one. */
async function newestElsewhere(
  transaction: Recalling,
  name: MeetingStoreName,
  key: Key,
  visit: number,
): Promise<{ at: number; visit: number } | undefined> {
  // Newest visit first; an array is above every number, so this is the range of all the key's visits.
  const range = IDBKeyRange.bound([key], [key, []]);
  let cursor = await transaction.objectStore(name).openCursor(range, 'prev');
  if (cursor?.key[1] === visit) cursor = await cursor.continue();
  return cursor ? { at: cursor.value, visit: cursor.key[1] } : undefined;
}

/** Looks up the names of visits' places, each visit once. */
function placesIn(transaction: Recalling): (visit: number) => Promise<string> {
  const places = new Map<number, Promise<string>>();
  return (visit) => {
    const known = places.get(visit);
    if (known) return known;
    const place = transaction
      .objectStore('visits')
      .get(visit)
      .then((found) => found?.place ?? '');
    places.set(visit, place);
    return place;
  };
}
