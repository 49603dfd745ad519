import type { ImportCounts } from '@/lib/messages';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { findSame } from './find-same';
import { mergePapers } from './merge';
import { addToTotal, replaceRecords } from './replace-records';
import type { ChangingPapers, Database } from './schema';
import { write } from './write';

/** How an import ended, and the ids of all records that it changed. */
export interface BroughtIn {
  counts: ImportCounts;
  ids: Key[];
}

/**
 * Merges records of another library, or of a backup, into this one: all or none. Records of the same paper
 * become one, whatever their ids are; it keeps the id under which the paper was first saved.
 * Bringing in the same records again changes nothing.
 * @param rehearse only counts
 */
export function bringIn(
  database: Database,
  papers: readonly SavedPaper[],
  rehearse: boolean,
): Promise<BroughtIn> {
  return write(
    database,
    ['papers', 'totals'],
    rehearse ? 'none' : 'strict',
    async (transaction) => {
      const counts = { added: 0, merged: 0, unchanged: 0 };
      const ids = new Set<Key>();
      let difference = 0;
      // One after the other, since a record may be of the same paper as one before it.
      for (const paper of papers) {
        // oxlint-disable-next-line no-await-in-loop -- see above
        const { what, changed, more } = await bringInOne(transaction, paper);
        counts[what] += 1;
        difference += more;
        for (const id of changed) ids.add(id);
      }
      await addToTotal(transaction, difference);
      return { counts, ids: [...ids] };
    },
  );
}

async function bringInOne(
  transaction: ChangingPapers,
  incoming: SavedPaper,
): Promise<{ what: keyof ImportCounts; changed: Key[]; more: number }> {
  const found = await findSame(transaction, incoming);
  // Merged with itself, a record gets the form that all records have here.
  const paper = found.reduce(mergePapers, mergePapers(incoming, incoming));
  const [only] = found;
  if (found.length === 1 && only && isEqual(only, paper))
    return { what: 'unchanged', changed: [], more: 0 };
  const more = await replaceRecords(transaction, found, paper);
  return {
    what: only ? 'merged' : 'added',
    changed: [paper.id, ...found.map(({ id }) => id)],
    more,
  };
}

function isEqual(a: SavedPaper, b: SavedPaper): boolean {
  // Storing puts a record's fields into an order of its own; merging gives both the same.
  return JSON.stringify(mergePapers(a, a)) === JSON.stringify(mergePapers(b, b));
}
