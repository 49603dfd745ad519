import type { IDBPObjectStore } from 'idb';
import type { Database, LibrarySchema } from './schema';
import { write } from './write';

type Visits = IDBPObjectStore<LibrarySchema, ['visits'], 'visits', 'readwrite'>;

/** How long after the last activity the same address still continues a visit (ms). */
export const PAUSE = 30 * 60_000;

/** A page that is being read. */
export interface Reading {
  address: string;
  place: string;
  /** The visit that this very page began or continued before; it goes on however long the page stays open. */
  visit?: number;
}

/** The visit that a page is in. */
export interface Going {
  visit: number;
  /** When the address was last read in the visit before this one (ms since 1970); nothing if it never was. */
  lastHere?: number;
}

/**
 * Begins a visit to the page's address, or continues the newest one if that was active in the last 30 minutes.
 * @param now ms since 1970
 */
export function continueVisit(database: Database, reading: Reading, now: number): Promise<Going> {
  return write(database, ['visits'], 'relaxed', async ({ store }) => {
    const visit = await goOn(store, reading, now);
    // Among equal addresses an index is ordered by id.
    let before = await store.index('address').openCursor(reading.address, 'prev');
    while (before && before.primaryKey >= visit) before = await before.continue();
    return { visit, ...(before && { lastHere: before.value.lastActive }) };
  });
}

async function goOn(
  store: Visits,
  { address, place, visit }: Reading,
  now: number,
): Promise<number> {
  const own = visit === undefined ? undefined : await store.get(visit);
  if (visit !== undefined && own?.address === address) {
    await store.put({ ...own, lastActive: Math.max(now, own.lastActive) }, visit);
    return visit;
  }
  const newest = await store.index('address').openCursor(address, 'prev');
  if (newest && now - newest.value.lastActive <= PAUSE) {
    await newest.update({ ...newest.value, lastActive: Math.max(now, newest.value.lastActive) });
    return newest.primaryKey;
  }
  return store.add({ address, place, began: now, lastActive: now });
}
