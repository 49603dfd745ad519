import { first } from './001-first';
import type { Migration } from './migration';

/** Every step, in order: the n-th leads to version n. */
export const MIGRATIONS: readonly Migration[] = [first];
