import type { ImportCounts } from '@/lib/messages';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { findSame, recordsWith } from './find-same';
import { mergePapers } from './merge';
import { replaceRecords, setTotal, totalOf } from './replace-records';
import type { ChangingPapers, Database } from './schema';
import { divide } from './take-apart';
import { write } from './write';

/**
 * Merges records of another library, or of a backup, into this one: all or none. Records of the same paper
 * become one, whatever their ids are; it keeps the id under which the paper was first saved. What was taken apart
 * in either library is apart in both.
 * Bringing in the same records again changes nothing.
 * @param rehearse only counts
 */
export function bringIn(
  database: Database,
  papers: readonly SavedPaper[],
  rehearse: boolean,
): Promise<ImportCounts> {
  return write(
    database,
    ['papers', 'totals', 'changes'],
    rehearse ? 'none' : 'strict',
    async (transaction) => {
      const counts = { added: 0, merged: 0, unchanged: 0 };
      const progress = { transaction, brought: new Set<Key>(), more: 0 };
      // One after the other, since a record may be of the same paper as one before it.
      for (const paper of papers) {
        // oxlint-disable-next-line no-await-in-loop -- see above
        counts[await bringInOne(progress, paper)] += 1;
      }
      await setTotal(transaction, await totalOf(transaction), progress.more);
      return counts;
    },
  );
}

/** How far an import got. */
interface Progress {
  transaction: ChangingPapers;
  /** The ids of the records that came of those brought in, changed or not. */
  brought: Set<Key>;
  /** How many more papers are saved now. */
  more: number;
}

async function bringInOne(progress: Progress, incoming: SavedPaper): Promise<keyof ImportCounts> {
  await divideKnown(progress, incoming);
  const papers = progress.transaction.objectStore('papers');
  const { records, others } = await findSame(papers, incoming);
  // Two records of one library are two papers there, however alike: only a key makes them one.
  const same = records.filter(
    ({ id, keys }) => !progress.brought.has(id) || keys.some((key) => incoming.keys.includes(key)),
  );
  // What is one paper there may have been taken apart here.
  const [own = incoming, rest] = divide(incoming, others);
  const what = await join(progress, own, same);
  const whatRest = rest ? await bringInOne(progress, rest) : 'unchanged';
  return what === 'unchanged' ? whatRest : what;
}

/** What was taken apart in the other library is taken apart here, too. What nobody claims stays with the strongest key. */
async function divideKnown(progress: Progress, { keys, apart = [] }: SavedPaper): Promise<void> {
  if (apart.length === 0) return;
  for (const record of await recordsWith(progress.transaction.objectStore('papers'), keys)) {
    const parts = divide(record, apart.includes(record.keys[0]) ? keys : apart);
    // oxlint-disable-next-line no-await-in-loop -- a few, if any
    if (parts.length > 1) await replace(progress, [record], parts);
  }
}

async function join(
  progress: Progress,
  incoming: SavedPaper,
  records: SavedPaper[],
): Promise<keyof ImportCounts> {
  // Merged with itself, a record gets the form that all records have here.
  const paper = records.reduce(mergePapers, mergePapers(incoming, incoming));
  progress.brought.add(paper.id);
  const [only] = records;
  if (records.length === 1 && only && isEqual(only, paper)) return 'unchanged';
  await replace(progress, records, [paper]);
  return only ? 'merged' : 'added';
}

async function replace(
  progress: Progress,
  before: readonly SavedPaper[],
  after: readonly SavedPaper[],
): Promise<void> {
  progress.more += await replaceRecords(progress.transaction, before, after);
}

function isEqual(a: SavedPaper, b: SavedPaper): boolean {
  // Storing puts a record's fields into an order of its own; merging gives both the same.
  return JSON.stringify(mergePapers(a, a)) === JSON.stringify(mergePapers(b, b));
}
