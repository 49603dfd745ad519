import type { PaperIdentity, SavedPaper } from '@/lib/paper/paper';
import { findSame } from './find-same';
import type { Same } from './find-same';
import { joinFacts } from './join-facts';
import type { Changed } from './papers';
import { replaceRecords } from './replace-records';
import type { Database } from './schema';
import { write } from './write';

/**
 * Adds to the records of saved papers the identifiers under which pages speak of them. What two records claim
 * stays as it is: to make one record of two is left to a save.
 * @param papers as pages show them; those that `recall` found news of
 * @returns what changed
 */
export function gather(database: Database, papers: readonly PaperIdentity[]): Promise<Changed[]> {
  return write(database, ['papers', 'totals', 'changes'], 'relaxed', async (transaction) => {
    const store = transaction.objectStore('papers');
    const changed: Changed[] = [];
    // One after the other, since two may be the same paper, or claim the same key.
    for (const facts of papers) {
      // oxlint-disable-next-line no-await-in-loop -- see above
      const paper = withNews(await findSame(store, facts));
      if (!paper) continue;
      // oxlint-disable-next-line no-await-in-loop -- see above
      await replaceRecords(transaction, [paper], [paper]);
      changed.push({ paper });
    }
    return changed;
  });
}

/** The saved paper's record with those keys that no record has yet; nothing if there are none, or it is not saved. */
export function withNews({ records, keys }: Same): SavedPaper | undefined {
  const saved = records.find((record) => record.saved.value);
  const [first, ...more] = keys.filter((key) => records.every((each) => !each.keys.includes(key)));
  if (!saved || first === undefined) return undefined;
  return { ...saved, ...joinFacts(saved, { ...saved, keys: [first, ...more] }) };
}
