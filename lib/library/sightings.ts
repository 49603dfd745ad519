import type { IDBPTransaction } from 'idb';
import type { Key } from '@/lib/paper/key';
import type { Meeting, PaperState } from '@/lib/paper/paper';
import type { Database, LibrarySchema, Sighting } from './schema';
import { write } from './write';

type Recalling = IDBPTransaction<LibrarySchema, ('papers' | 'visits' | 'sightings')[]>;

/**
 * What is known of papers, each given by all its keys, for a page that is being read. One transaction, with
 * two requests a key, and one a visit that is named; a thousand papers are asked for at once.
 * @param visit the page's own visit: what was met only in it is still new
 */
export async function recall(
  database: Database,
  visit: number,
  papers: readonly Key[][],
): Promise<PaperState[]> {
  const transaction: Recalling = database.transaction(['papers', 'visits', 'sightings']);
  const meetingIn = meetings(transaction);
  return Promise.all(
    papers.map(async (keys) => {
      const [saved, sightings] = await Promise.all([
        savedAt(transaction, keys),
        sightingsOf(transaction, keys),
      ]);
      const elsewhere = sightings.filter(([other]) => other !== visit);
      const [opened, seen] = await Promise.all([
        meetingIn(newest(elsewhere.filter(([, , isOpening]) => isOpening))),
        meetingIn(newest(elsewhere.filter(([, , isOpening]) => !isOpening))),
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
 * Notes that papers were sighted in a visit. The first sighting in a visit stays, unless a later one says
 * that the paper was opened. In a visit that does not exist nothing can be sighted.
 * @param now ms since 1970
 */
export function sight(
  database: Database,
  { visit, keys, opened }: { visit: number; keys: readonly Key[]; opened: boolean },
  now: number,
): Promise<void> {
  return write(database, ['sightings', 'visits'], 'relaxed', async (transaction) => {
    const visits = transaction.objectStore('visits');
    const sightings = transaction.objectStore('sightings');
    const reading = await visits.get(visit);
    if (!reading) return;
    await Promise.all([
      visits.put({ ...reading, lastActive: Math.max(now, reading.lastActive) }, visit),
      ...keys.map(async (key) => {
        const [, , wasOpened] = (await sightings.get([key, visit])) ?? [];
        const isNews = wasOpened === undefined || (opened && !wasOpened);
        if (isNews) await sightings.put([visit, now, opened], [key, visit]);
      }),
    ]);
  });
}

async function savedAt(transaction: Recalling, keys: Key[]): Promise<number | undefined> {
  const byKey = transaction.objectStore('papers').index('keys');
  const records = await Promise.all(keys.map((key) => byKey.get(key)));
  return records.find((record) => record?.saved.value)?.saved.at;
}

async function sightingsOf(transaction: Recalling, keys: Key[]): Promise<Sighting[]> {
  const store = transaction.objectStore('sightings');
  const found = await Promise.all(
    // An array is above every number, so this is the range of all the key's visits.
    keys.map((key) => store.getAll(IDBKeyRange.bound([key], [key, []]))),
  );
  return found.flat();
}

function newest(sightings: Sighting[]): Sighting | undefined {
  return sightings.reduce<Sighting | undefined>(
    (best, each) => (best && best[1] >= each[1] ? best : each),
    undefined,
  );
}

/** Gives a sighting the name of its place, asking for each visit once. */
function meetings(
  transaction: Recalling,
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
