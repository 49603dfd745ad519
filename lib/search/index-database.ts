import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Place } from '@/lib/library/read-papers';
import type { Key } from '@/lib/paper/key';
import type { Bucket } from './bucket';

/** To be raised with every change of what is stored, or of how texts become terms: the old index is thrown away. */
const FORMAT = 2;

/** How far the index is. */
export interface IndexState {
  /** How many numbers have been given out: the next paper's number. */
  count: number;
  /** Numbers of papers that have gone or have got another one, and of those that a stopped step never finished. */
  gone: number[];
  /** The library's changes up to this one are in the index. */
  upTo: number;
  /** Where the walk through the whole library goes on; not there once it has come to the end. */
  walk?: { after?: Place };
  /** While a step is at work: numbers from `count` to below this one may be in buckets already. */
  writing?: number;
}

/** The index, derived from the library: it may be deleted at any time. */
export interface IndexSchema extends DBSchema {
  state: { key: 'state'; value: IndexState };
  /** What blocks of papers have of terms that begin alike. */
  buckets: { key: [name: string, block: number]; value: Bucket & { block: number } };
  /** The id of each paper by its number, and the number by the id. */
  ids: { key: number; value: Key };
  numbers: { key: Key; value: number };
  /** When each paper of a block was saved (ms since 1970). */
  times: { key: number; value: Float64Array };
  /** A block's words of one length, one behind the other: for typos. */
  words: { key: [length: number, block: number]; value: string };
}

export type IndexDatabase = IDBPDatabase<IndexSchema>;

/** Every store. */
export const STORES = ['state', 'buckets', 'ids', 'numbers', 'times', 'words'] as const;

/** Opens the index of this name; one of another format, or one that cannot be read, is deleted before. */
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
  const database: IndexDatabase = await openDB<IndexSchema>(name, FORMAT, {
    upgrade(created) {
      for (const store of Array.from(created.objectStoreNames)) created.deleteObjectStore(store);
      for (const store of STORES) created.createObjectStore(store);
    },
    blocking() {
      database.close();
      lost();
    },
    terminated: lost,
  });
  return database;
}
