import type { SavedPaper } from '@/lib/paper/paper';
import type { ChangingPapers } from './schema';
import { toStored } from './stored-paper';

/**
 * Puts a paper's record in the place of the records that it was made from.
 * @returns how many more papers are saved now, for `addToTotal`
 */
export async function replaceRecords(
  transaction: ChangingPapers,
  before: readonly SavedPaper[],
  paper: SavedPaper,
): Promise<number> {
  const store = transaction.objectStore('papers');
  const gone = before.filter(({ id }) => id !== paper.id);
  await Promise.all([...gone.map(({ id }) => store.delete(id)), store.put(toStored(paper))]);
  return Number(paper.saved.value) - before.filter(({ saved }) => saved.value).length;
}

/** Counts papers that were saved or, if less than none, removed: in the transaction that did it. */
export async function addToTotal(transaction: ChangingPapers, difference: number): Promise<void> {
  if (difference === 0) return;
  const totals = transaction.objectStore('totals');
  await totals.put(((await totals.get('saved')) ?? 0) + difference, 'saved');
}
