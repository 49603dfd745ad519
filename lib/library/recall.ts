import type { IDBPTransaction } from 'idb';
import type { Key } from '@/lib/paper/key';
import type { Meeting, PaperIdentity, PaperState } from '@/lib/paper/paper';
import { findSame } from './find-same';
import type { Same } from './find-same';
import { withNews } from './gather';
import type { Database, LibrarySchema, Sighting, StoreName } from './schema';

type Recalling = IDBPTransaction<LibrarySchema, StoreName[]>;

/** What is known of papers, in the order in which they were given. */
export interface Recalled {
  states: PaperState[];
  /** Those that are saved and have identifiers that their records do not have yet: for `gather`. */
  news: PaperIdentity[];
}

/**
 * What is known of papers, for a page that is being read: of each under all keys that the page gives, and under
 * all that its record has. One transaction, with two requests a key, one a title that is not known by its keys, and
 * one a visit that is named; a thousand papers are asked for at once.
 * @param visit the page's own visit: what was met only in it is still new
 */
export async function recall(
  database: Database,
  visit: number,
  papers: readonly PaperIdentity[],
): Promise<Recalled> {
  const transaction: Recalling = database.transaction(['papers', 'visits', 'sightings']);
  const meetingIn = meetings(transaction);
  const known = await Promise.all(
    papers.map(async (paper) => {
      const { same, sightings } = await everythingOf(transaction, paper);
      const saved = same.records.find((record) => record.saved.value)?.saved.at;
      const elsewhere = sightings.filter(([other]) => other !== visit);
      const [opened, seen] = await Promise.all([
        meetingIn(newest(elsewhere.filter(([, , isOpening]) => isOpening))),
        meetingIn(newest(elsewhere.filter(([, , isOpening]) => !isOpening))),
      ]);
      const state: PaperState = {
        ...(saved !== undefined && { saved }),
        ...(opened && { opened }),
        ...(seen && { seen }),
      };
      return { state, isNews: withNews(same) !== undefined };
    }),
  );
  return {
    states: known.map(({ state }) => state),
    news: papers.filter((_, place) => known[place]?.isNews),
  };
}

/** A paper's records, and its sightings under the page's keys and those of the records. */
async function everythingOf(
  transaction: Recalling,
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

async function sightingsOf(transaction: Recalling, keys: readonly Key[]): Promise<Sighting[]> {
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
