import type { DBSchema, IDBPDatabase, IDBPObjectStore } from 'idb';
import type { Key } from '@/lib/paper/key';
import type { StoredPaper } from './stored-paper';

/** One reading of an address. Its id is the number that the database gave it; later visits have higher ones. */
export interface Visit {
  address: string;
  /** The digest's or paper page's name for people. */
  place: string;
  /** ms since 1970 */
  began: number;
  /** When it was last continued or something was sighted in it (ms since 1970). */
  lastActive: number;
}

/** The key of a sighting or opening: which paper, in which visit. Together the sightings of a paper lie side by side. */
export type MeetingKey = [paper: Key, visit: number];

/** The database in its newest version. How it came to this is in migrations/. */
export interface LibrarySchema extends DBSchema {
  papers: {
    key: Key;
    value: StoredPaper;
    indexes: {
      /** Every key of every record; a key belongs to one record only. */
      keys: Key;
      /** Saved papers, latest first; the id makes each place in the order unique. */
      latest: [latest: number, id: Key];
      /** Papers in the trash, oldest first. */
      removed: number;
      fingerprint: string;
    };
  };
  visits: { key: number; value: Visit; indexes: { address: string } };
  /** When the paper was first sighted in the visit (ms since 1970); a million of these must stay small. */
  sightings: { key: MeetingKey; value: number };
  /** The same for visits to the paper's own page. */
  openings: { key: MeetingKey; value: number };
}

export type Database = IDBPDatabase<LibrarySchema>;

export type StoreName = 'papers' | 'visits' | 'sightings' | 'openings';

/** The papers' store inside a transaction that may write. */
export type PaperStore = IDBPObjectStore<
  LibrarySchema,
  ArrayLike<StoreName>,
  'papers',
  'readwrite'
>;
