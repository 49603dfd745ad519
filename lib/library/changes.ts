import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import type { ChangingPapers, Database } from './schema';
import { fromStored } from './stored-paper';

/**
 * Takes down that records were written or deleted, in the transaction that does it: whoever keeps something derived
 * from the records never misses a change, whatever is stopped when.
 */
export async function noteChanges(transaction: ChangingPapers, ids: readonly Key[]): Promise<void> {
  const store = transaction.objectStore('changes');
  await Promise.all(ids.map((id) => store.add(id)));
}

/** How the library stands at one moment. */
export interface Standing {
  /** The number of the last change that is noted; 0 if none is. */
  last: number;
  /** How many papers are saved. */
  total: number;
}

/** And what has changed in it. */
export interface News extends Standing {
  /** The records that changed last, as they are now; without a paper where one was deleted. */
  records: { id: Key; paper: SavedPaper | undefined }[];
}

/** How the library stands now. */
export async function standing(database: Database): Promise<Standing> {
  const transaction = database.transaction(['changes', 'totals']);
  const [cursor, total = 0] = await Promise.all([
    transaction.objectStore('changes').openKeyCursor(null, 'prev'),
    transaction.objectStore('totals').get('saved'),
  ]);
  return { last: cursor?.key ?? 0, total };
}

/** What has changed since the change with a number; of the latest changes, up to `limit`, the records are read. */
export async function newsSince(database: Database, since: number, limit: number): Promise<News> {
  const transaction = database.transaction(['changes', 'papers', 'totals']);
  const changes = transaction.objectStore('changes');
  const last = (await changes.openKeyCursor(null, 'prev'))?.key ?? 0;
  const range = IDBKeyRange.lowerBound(Math.max(since, last - limit), true);
  const [ids, total = 0] = await Promise.all([
    changes.getAll(range),
    transaction.objectStore('totals').get('saved'),
  ]);
  const papers = transaction.objectStore('papers');
  const records = await Promise.all(
    Array.from(new Set(ids), async (id) => {
      const stored = await papers.get(id);
      return { id, paper: stored && fromStored(stored) };
    }),
  );
  return { last, records, total };
}

/** The first changes since one, up to `limit`: the ids in order, each with the number of its last change. */
export async function changesSince(
  database: Database,
  since: number,
  limit: number,
): Promise<Map<Key, number>> {
  const { store } = database.transaction('changes');
  const range = IDBKeyRange.lowerBound(since, true);
  const [numbers, ids] = await Promise.all([
    store.getAllKeys(range, limit),
    store.getAll(range, limit),
  ]);
  const changes = new Map<Key, number>();
  for (const [place, id] of ids.entries()) {
    changes.delete(id);
    changes.set(id, numbers[place] ?? 0);
  }
  return changes;
}

/** Throws away the notes of changes before this one: nobody will ask for them again. The last one tells how far it went. */
export async function forgetChanges(database: Database, upTo: number): Promise<void> {
  const transaction = database.transaction('changes', 'readwrite', { durability: 'relaxed' });
  await Promise.all([
    transaction.store.delete(IDBKeyRange.upperBound(upTo, true)),
    transaction.done,
  ]);
}
