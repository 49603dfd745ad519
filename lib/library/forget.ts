import type { IDBPTransaction } from 'idb';
import type { Forgettable } from '@/lib/messages';
import type { Database, LibrarySchema } from './schema';
import { write } from './write';

/** How many visits are forgotten in one transaction: a page that wants to write waits no longer than that. */
const CHUNK = 50;

type Part = 'sightings' | 'moments' | 'visits';

const STORES: Part[] = ['sightings', 'moments', 'visits'];

type Forgetting = IDBPTransaction<LibrarySchema, Part[], 'readwrite'>;

/** A stretch of time (ms since 1970), its ends included. */
interface Span {
  from: number;
  to: number;
}

const ALWAYS: Span = { from: -Infinity, to: Infinity };

/**
 * Forgets what was sighted and opened, on the disk too; saved papers stay as they are. Many visits take
 * several transactions: if the worker is stopped over them, asking again does the rest.
 * @param rehearse only counts
 * @returns the number of sightings
 */
export async function forget(
  database: Database,
  what: Forgettable,
  rehearse: boolean,
): Promise<number> {
  if ('everything' in what) return forgetEverything(database, rehearse);
  if ('since' in what) {
    const span = { from: what.since, to: Infinity };
    return forgetIn(database, await visitsDuring(database, span), span, rehearse);
  }
  const ranges =
    'page' in what
      ? [IDBKeyRange.only(what.page)]
      : // Every address has a path; U+FFFF is above every character of one.
        [`http://${what.site}/`, `https://${what.site}/`].map((start) =>
          IDBKeyRange.bound(start, `${start}\uFFFF`),
        );
  const visits = await Promise.all(
    ranges.map((range) => database.getAllKeysFromIndex('visits', 'address', range)),
  );
  return forgetIn(database, visits.flat(), ALWAYS, rehearse);
}

/**
 * Forgets what was sighted at this time (ms since 1970) or earlier.
 * @returns the number of sightings
 */
export async function forgetUntil(database: Database, time: number): Promise<number> {
  const span = { from: -Infinity, to: time };
  return forgetIn(database, await visitsDuring(database, span), span, false);
}

function forgetEverything(database: Database, rehearse: boolean): Promise<number> {
  return write(database, STORES, rehearse ? 'none' : 'strict', async (transaction) => {
    const count = await transaction.objectStore('sightings').count();
    if (!rehearse) await Promise.all(STORES.map((name) => transaction.objectStore(name).clear()));
    return count;
  });
}

/** The ids of all visits that were going on at some of this time. They are few to their sightings: no index needs them. */
async function visitsDuring(database: Database, { from, to }: Span): Promise<number[]> {
  const { store } = database.transaction('visits');
  const [ids, visits] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return ids.filter((_, place) => {
    const visit = visits[place];
    return visit !== undefined && visit.began <= to && visit.lastActive >= from;
  });
}

async function forgetIn(
  database: Database,
  visits: readonly number[],
  span: Span,
  rehearse: boolean,
): Promise<number> {
  let count = 0;
  for (let start = 0; start < visits.length; start += CHUNK) {
    const chunk = visits.slice(start, start + CHUNK);
    const counts = await write(database, STORES, rehearse ? 'none' : 'strict', (transaction) =>
      Promise.all(chunk.map((visit) => forgetVisit(transaction, visit, span))),
    );
    count += counts.reduce((sum, each) => sum + each, 0);
  }
  return count;
}

/** Cuts a stretch of time out of a visit; a visit of which nothing is left goes. */
async function forgetVisit(
  transaction: Forgetting,
  visit: number,
  { from, to }: Span,
): Promise<number> {
  const sightings = transaction.objectStore('sightings');
  const moments = transaction.objectStore('moments');
  const visits = transaction.objectStore('visits');
  const range = IDBKeyRange.bound([visit, from], [visit, to]);
  const [keys, reading] = await Promise.all([moments.getAll(range), visits.get(visit)]);
  const gone = await Promise.all(
    [...new Set(keys.flat())].map(async (key) => {
      // A paper that was opened after it was seen has two moments, and of its sighting the later one.
      const [, at = NaN] = (await sightings.get([key, visit])) ?? [];
      const isGone = at >= from && at <= to;
      if (isGone) await sightings.delete([key, visit]);
      return isGone;
    }),
  );
  await moments.delete(range);
  if (reading) {
    const began = reading.began < from ? reading.began : to;
    const lastActive = reading.lastActive > to ? reading.lastActive : from;
    if (began > lastActive) await visits.delete(visit);
    else await visits.put({ ...reading, began, lastActive }, visit);
  }
  return gone.filter(Boolean).length;
}
