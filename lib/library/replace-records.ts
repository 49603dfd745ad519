import type { SavedPaper } from '@/lib/paper/paper';
import { noteChanges } from './changes';
import type { ChangingPapers } from './schema';
import { toStored } from './stored-paper';

/**
 * Puts records in the place of those that they were made from: one of several, or several of one.
 * @returns how many more papers are saved now, for `addToTotal`
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
  return count(after) - count(before);
}

function count(papers: readonly SavedPaper[]): number {
  return papers.filter(({ saved }) => saved.value).length;
}

/** Counts papers that were saved or, if less than none, removed: in the transaction that did it. */
export async function addToTotal(transaction: ChangingPapers, difference: number): Promise<void> {
  if (difference === 0) return;
  const totals = transaction.objectStore('totals');
  await totals.put(((await totals.get('saved')) ?? 0) + difference, 'saved');
}
