import type { Migration } from './migration';

/** A list of what changed, for the search index to follow. */
export const changes: Migration = (database) => {
  database.createObjectStore('changes', { autoIncrement: true });
};
