import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Place } from '@/lib/library/read-papers';
import type { Key } from '@/lib/paper/key';
import type { Bucket } from './bucket';

/**
 * To be raised with every change of what is stored, or of how texts become terms: an older index is thrown away, bit by
 * bit. The database's own version is for other stores; deleting large ones with it would hold up everybody.
 */
const FORMAT = 6;
const VERSION = 2;

/** How many papers' headings lie together: a search asks for those of a few papers, anywhere. */
export const SHEET = 128;

/** How many records are thrown away at a time. */
const AT_A_TIME = 5000;

/** How far the index is. */
export interface IndexState {
  format: number;
  /** Of nothing that is stored is there any use: it is thrown away before anything else is done. */
  isOld?: true;
  /** How many numbers have been given out: the next paper's number. */
  count: number;
  /** Numbers of papers that have gone or have got another one, and of those that a stopped step never finished. */
  gone: number[];
  /** The library's changes up to this one are in the index. */
  upTo: number;
  /** Numbers below this one were given out by the walk through the whole library: the last saved papers' first. */
  walked: number;
  /** Where that walk goes on; not there once it has come to the end. */
  walk?: { after?: Place };
  /** While a step is at work: numbers from `count` to below this one may be in buckets already. */
  writing?: number;
}

/** What results are put into order by: ids, and titles as phrases are looked for in them, each joined by line feeds. */
export interface Sheet {
  ids: string;
  titles: string;
  /** When each paper was saved (ms since 1970). */
  times: Float64Array;
}

/** The index, derived from the library: it may be deleted at any time. */
export interface IndexSchema extends DBSchema {
  state: { key: 'state'; value: IndexState };
  /** What blocks of papers have of terms that begin alike. */
  buckets: { key: [name: string, block: number]; value: Bucket & { block: number } };
  /** The headings of `SHEET` papers in the order of their numbers. */
  sheets: { key: number; value: Sheet };
  /** Each paper's number. */
  numbers: { key: Key; value: number };
  /** A block's words of one length, one behind the other: for typos. */
  words: { key: [length: number, block: number]; value: string };
}

export type IndexDatabase = IDBPDatabase<IndexSchema>;

/** Nothing, and all of the library still to be walked through. */
export const EMPTY: IndexState = {
  format: FORMAT,
  count: 0,
  gone: [],
  upTo: 0,
  walked: 0,
  walk: {},
};

const STORES = ['state', 'buckets', 'sheets', 'numbers', 'words'] as const;

/** Opens the index of this name; one that cannot be opened is deleted before. */
export async function openIndex(name: string, lost: () => void): Promise<IndexDatabase> {
  try {
    return await open(name, lost);
  } catch {
    // Whatever is wrong with it, a new one can be made from the library.
    await deleteDB(name);
    return open(name, lost);
  }
}

async function open(name: string, lost: () => void): Promise<IndexDatabase> {
  const database: IndexDatabase = await openDB<IndexSchema>(name, VERSION, {
    upgrade(upgraded) {
      const before = [...upgraded.objectStoreNames];
      for (const store of before.filter((each) => !STORES.includes(each)))
        upgraded.deleteObjectStore(store);
      for (const store of STORES.filter((each) => !before.includes(each)))
        upgraded.createObjectStore(store);
    },
    blocking() {
      database.close();
      lost();
    },
    terminated: lost,
  });
  return database;
}

/** How far the index is. */
export async function readState(database: IndexDatabase): Promise<IndexState> {
  const state = await database.get('state', 'state');
  if (!state) return EMPTY;
  return state.format === FORMAT ? withoutUnfinished(state) : { ...EMPTY, isOld: true };
}

/** A step that was stopped took its numbers with it. */
function withoutUnfinished({ writing, ...state }: IndexState): IndexState {
  if (writing === undefined) return state;
  const lost = Array.from({ length: writing - state.count }, (_, place) => state.count + place);
  return { ...state, count: writing, gone: [...state.gone, ...lost] };
}

/** Declares all that is stored to be of no use. */
export async function giveUp(database: IndexDatabase): Promise<IndexState> {
  const state: IndexState = { ...EMPTY, isOld: true };
  await database.put('state', state, 'state');
  return state;
}

/**
 * Throws away some of what is of no use; to be called until all is gone. A hundred thousand papers take many seconds,
 * in which nobody else could read or write.
 * @returns the state after it
 */
export async function throwAway(database: IndexDatabase): Promise<IndexState> {
  for (const name of STORES) {
    if (name === 'state') continue;
    // oxlint-disable-next-line no-await-in-loop -- one after the other until there is something
    const keys = await database.getAllKeys(name, null, AT_A_TIME);
    const [first, last] = [keys[0], keys.at(-1)];
    if (first === undefined || last === undefined) continue;
    // oxlint-disable-next-line no-await-in-loop -- this ends the loop
    await database.delete(name, IDBKeyRange.bound(first, last));
    return giveUp(database);
  }
  await database.put('state', EMPTY, 'state');
  return EMPTY;
}
