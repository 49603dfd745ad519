import { titleFingerprint } from '@/lib/paper/fingerprint';
import type { PaperFacts, SavedPaper } from '@/lib/paper/paper';
import { samePaper } from '@/lib/paper/same-paper';
import type { ChangingPapers } from './schema';
import { fromStored } from './stored-paper';

/**
 * The records of the paper that these facts speak of: usually none or one; several if the facts have keys
 * of records that were taken for different papers until now. Without a common key, title and author decide.
 */
export async function findSame(
  transaction: ChangingPapers,
  facts: PaperFacts,
): Promise<SavedPaper[]> {
  const store = transaction.objectStore('papers');
  const byKey = await Promise.all(facts.keys.map((key) => store.index('keys').get(key)));
  const found = new Map(byKey.flatMap((record) => (record ? [[record.id, record]] : [])));
  if (found.size > 0) return [...found.values()].map(fromStored);

  const fingerprint = titleFingerprint(facts.title);
  if (!fingerprint) return [];
  const alike = await store.index('fingerprint').getAll(fingerprint);
  return alike
    .filter((record) => samePaper(record, facts))
    .slice(0, 1)
    .map(fromStored);
}
