import type { SavedPaper } from '@/lib/paper/paper';
import { noteChanges } from './changes';
import type { ChangingPapers } from './schema';
import { toStored } from './stored-paper';

/**
 * Puts records in the place of those that they were made from: one of several, or several of one.
 * @returns how many more papers are saved now, for `setTotal`
 */
export async function replaceRecords(
  transaction: ChangingPapers,
  before: readonly SavedPaper[],
  after: readonly SavedPaper[],
): Promise<number> {
  await Promise.all(replace(transaction, before, after));
  return difference(before, after);
}

/**
 * Does the same and counts, as the last thing in a transaction: a person waits for it.
 * @param total how many papers were saved before
 */
export async function replaceCounted(
  transaction: ChangingPapers,
  before: readonly SavedPaper[],
  after: readonly SavedPaper[],
  total: number,
): Promise<void> {
  const asked = [
    ...replace(transaction, before, after),
    setTotal(transaction, total, difference(before, after)),
  ];
  // The database need not hear first that we have heard of the last request. If one fails, the transaction is undone,
  // and says why.
  const heard = Promise.allSettled(asked);
  transaction.commit();
  await heard;
  await transaction.done;
}

/** Throws what cannot be stored at all at once, before anything is final. */
function replace(
  transaction: ChangingPapers,
  before: readonly SavedPaper[],
  after: readonly SavedPaper[],
): Promise<unknown>[] {
  const store = transaction.objectStore('papers');
  const gone = before.filter(({ id }) => after.every((paper) => paper.id !== id));
  return [
    ...gone.map(({ id }) => store.delete(id)),
    ...after.map((paper) => store.put(toStored(paper))),
    noteChanges(
      transaction,
      [...gone, ...after].map(({ id }) => id),
    ),
  ];
}

function difference(before: readonly SavedPaper[], after: readonly SavedPaper[]): number {
  return count(after) - count(before);
}

function count(papers: readonly SavedPaper[]): number {
  return papers.filter(({ saved }) => saved.value).length;
}

/** How many papers are saved. */
export async function totalOf(transaction: ChangingPapers): Promise<number> {
  return (await transaction.objectStore('totals').get('saved')) ?? 0;
}

/** Counts papers that were saved or, if less than none, removed: in the transaction that did it. */
export async function setTotal(
  transaction: ChangingPapers,
  total: number,
  more: number,
): Promise<void> {
  if (more !== 0) await transaction.objectStore('totals').put(total + more, 'saved');
}
