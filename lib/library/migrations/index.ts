import { first } from './001-first';
import { changes } from './002-changes';
import type { Migration } from './migration';

/** Every step, in order: the n-th leads to version n. */
export const MIGRATIONS: readonly Migration[] = [first, changes];
