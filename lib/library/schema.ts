import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
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

/** The key of a sighting: which paper, in which visit. So the sightings of a paper lie side by side. */
export type SightingKey = [paper: Key, visit: number];

/**
 * A sighting: the visit once more, so that one request gives all that is known of a paper, when the paper
 * was first sighted in it (ms since 1970), and whether the visit was one to the paper's own page.
 */
export type Sighting = [visit: number, at: number, opened: boolean];

/** When in a visit (ms since 1970) papers were sighted that had not been sighted in it before. */
export type Moment = [visit: number, at: number];

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
  /** How many papers are saved. Counting the index would take as long as there are papers. */
  totals: { key: 'saved'; value: number };
  /** The id of each record that was written or deleted, in order, until the search index has heard of it. */
  changes: { key: number; value: Key };
  visits: { key: number; value: Visit; indexes: { address: string } };
  /** A list each instead of an object, since a million of these must stay small. */
  sightings: { key: SightingKey; value: Sighting };
  /** The sightings once more, by visit, so that those of a visit, or of a time, are found to be forgotten. */
  moments: { key: Moment; value: Key[] };
}

export type Database = IDBPDatabase<LibrarySchema>;

export type StoreName = 'papers' | 'totals' | 'changes' | 'visits' | 'sightings' | 'moments';

/** A transaction that may change papers, and so their number. */
export type ChangingPapers = IDBPTransaction<
  LibrarySchema,
  ['papers', 'totals', 'changes'],
  'readwrite'
>;
