import type { IDBPDatabase } from 'idb';
import { first } from './001-first';

/** A step from one version of the schema to the next. Once released it is frozen, so it knows no type of today. */
export type Migration = (database: IDBPDatabase) => void;

/** Every step, in order: the n-th leads to version n. */
export const MIGRATIONS: readonly Migration[] = [first];
