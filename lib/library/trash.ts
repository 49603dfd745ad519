import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import type { Database } from './schema';
import { fromStored, toStored } from './stored-paper';
import { write } from './write';

/** How long a removed paper can be restored (ms). */
export const KEPT = 30 * 24 * 3600_000;

/** Removed papers that can still be restored, the last removed first. */
export async function trash(database: Database): Promise<SavedPaper[]> {
  const removed = await database.getAllFromIndex('papers', 'removed');
  return removed.toReversed().map(fromStored);
}

/**
 * Leaves of every paper that was removed 30 days ago or earlier only a tombstone. All or nothing; an alarm calls it.
 * @param now ms since 1970
 * @returns the ids of these papers
 */
export function emptyTrash(database: Database, now: number): Promise<Key[]> {
  return write(database, ['papers'], 'strict', async ({ store }) => {
    const old = await store.index('removed').getAll(IDBKeyRange.upperBound(now - KEPT));
    await Promise.all(old.map((paper) => store.put(toStored(tombstone(fromStored(paper))))));
    return old.map(({ id }) => id);
  });
}

/** What a merge needs to know of a removed paper, and nothing that tells what it was about. */
function tombstone(paper: SavedPaper): SavedPaper {
  return {
    id: paper.id,
    keys: paper.keys,
    ...(paper.apart && { apart: paper.apart }),
    title: '',
    authors: [],
    address: '',
    firstSaved: paper.firstSaved,
    saved: paper.saved,
    tags: { ...paper.tags, value: [] },
    note: { ...paper.note, value: '' },
    status: { ...paper.status, value: 'unread' },
    starred: { ...paper.starred, value: false },
  };
}
