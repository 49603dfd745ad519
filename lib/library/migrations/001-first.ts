import type { Migration } from './migration';

/** The first schema. */
export const first: Migration = (database) => {
  const papers = database.createObjectStore('papers', { keyPath: 'id' });
  papers.createIndex('keys', 'keys', { multiEntry: true });
  papers.createIndex('latest', ['latest', 'id']);
  papers.createIndex('removed', 'removed');
  papers.createIndex('fingerprint', 'fingerprint');
  database.createObjectStore('totals');
  database.createObjectStore('visits', { autoIncrement: true }).createIndex('address', 'address');
  database.createObjectStore('sightings');
  database.createObjectStore('moments');
};
