import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import type { Database } from './schema';
import { fromStored } from './stored-paper';

/** Saved papers, latest first, from the `offset`-th on, and how many there are in all. */
export async function latest(
  database: Database,
  offset: number,
  limit: number,
): Promise<{ papers: SavedPaper[]; total: number }> {
  const transaction = database.transaction(['papers', 'totals']);
  const index = transaction.objectStore('papers').index('latest');
  const [papers, total] = await Promise.all([
    from(),
    transaction.objectStore('totals').get('saved'),
  ]);
  return { papers: papers.map(fromStored), total: total ?? 0 };

  async function from() {
    if (offset === 0) return index.getAll(null, limit);
    const first = await (await index.openKeyCursor())?.advance(offset);
    return first ? index.getAll(IDBKeyRange.lowerBound(first.key), limit) : [];
  }
}

/** A paper's place among the saved ones. */
export type Place = [latest: number, id: Key];

/**
 * Saved papers, latest first, behind a place; and in `next` where to go on, if there may be more. Those that come to
 * the library meanwhile have their places before.
 */
export async function latestAfter(
  database: Database,
  after: Place | undefined,
  limit: number,
): Promise<{ papers: SavedPaper[]; next?: Place }> {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const stored = await database.getAllFromIndex('papers', 'latest', range, limit);
  const last = stored.length === limit ? stored.at(-1) : undefined;
  return {
    papers: stored.map(fromStored),
    ...(last?.latest !== undefined && { next: [last.latest, last.id] as Place }),
  };
}

/**
 * Records in the order of their ids, removed ones too.
 * @param after only those behind this id
 * @returns up to `limit` papers, and in `next` what to give as `after` for more, if there may be more
 */
export async function records(
  database: Database,
  after: Key | undefined,
  limit: number,
): Promise<{ papers: SavedPaper[]; next?: Key }> {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const stored = await database.getAll('papers', range, limit);
  const last = stored.length === limit ? stored.at(-1) : undefined;
  return { papers: stored.map(fromStored), ...(last && { next: last.id }) };
}

/** The records with these ids, in this order; nothing in the place of one that is not there. */
export async function papersById(
  database: Database,
  ids: readonly Key[],
): Promise<(SavedPaper | undefined)[]> {
  return Promise.all(ids.map(readingPapers(database)));
}

/** Begins to read records, each by its id; all must be asked for at once. */
export function readingPapers(database: Database): (id: Key) => Promise<SavedPaper | undefined> {
  const { store } = database.transaction('papers');
  return async (id) => {
    const stored = await store.get(id);
    return stored && fromStored(stored);
  };
}
