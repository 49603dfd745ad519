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
  const store = transaction.objectStore('papers');
  const gone = before.filter(({ id }) => after.every((paper) => paper.id !== id));
  await Promise.all([
    ...gone.map(({ id }) => store.delete(id)),
    ...after.map((paper) => store.put(toStored(paper))),
    noteChanges(
      transaction,
      [...gone, ...after].map(({ id }) => id),
    ),
  ]);
  return difference(before, after);
}

/**
 * Does the same and counts, all at once: a person waits for it.
 * @param total how many papers were saved before
 */
export async function replaceCounted(
  transaction: ChangingPapers,
  before: readonly SavedPaper[],
  after: readonly SavedPaper[],
  total: number,
): Promise<void> {
  await Promise.all([
    replaceRecords(transaction, before, after),
    setTotal(transaction, total, difference(before, after)),
  ]);
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
