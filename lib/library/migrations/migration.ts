import type { IDBPDatabase } from 'idb';

/** A step from one version of the schema to the next. Once released it is frozen, so it knows no type of today. */
export type Migration = (database: IDBPDatabase) => void;
