import type { Key } from '@/lib/paper/key';
import type { PaperFacts, SavedPaper } from '@/lib/paper/paper';
import { findSame } from './find-same';
import { joinFacts } from './join-facts';
import { mergePapers } from './merge';
import { replaceCounted, totalOf } from './replace-records';
import type { Database } from './schema';
import { change } from './stamp';
import { fromStored } from './stored-paper';
import { write } from './write';

/** What a change left behind. */
export interface Changed {
  paper: SavedPaper;
}

/**
 * Puts a paper into the library, or back from the trash; what is new in the facts is added to its record.
 * Resolves when it is on the disk. May be repeated: a saved paper stays as it is.
 * @param now ms since 1970
 */
export function save(database: Database, facts: PaperFacts, now: number): Promise<Changed> {
  return write(database, ['papers', 'totals', 'changes'], 'strict', async (transaction) => {
    const [{ records: found, keys }, total] = await Promise.all([
      findSame(transaction.objectStore('papers'), facts),
      totalOf(transaction),
    ]);
    const own = { ...facts, keys };
    const [first, ...others] = found;
    const known = first ? others.reduce(mergePapers, first) : newPaper(own, now);
    const paper = {
      ...known,
      ...joinFacts(known, own),
      saved: known.saved.value ? known.saved : change(known.saved, true, now),
    };
    await replaceCounted(transaction, found, [paper], total);
    return { paper };
  });
}

/**
 * Moves the paper with this key to the trash.
 * @param now ms since 1970
 * @returns nothing if there was nothing to remove
 */
export function remove(database: Database, key: Key, now: number): Promise<Changed | undefined> {
  return setSaved(database, key, false, now);
}

/**
 * Takes the paper with this key back from the trash.
 * @param now ms since 1970
 * @returns nothing if it is not there, or not any more
 */
export function restore(database: Database, key: Key, now: number): Promise<Changed | undefined> {
  return setSaved(database, key, true, now);
}

function setSaved(
  database: Database,
  key: Key,
  value: boolean,
  now: number,
): Promise<Changed | undefined> {
  return write(database, ['papers', 'totals', 'changes'], 'strict', async (transaction) => {
    const [stored, total] = await Promise.all([
      transaction.objectStore('papers').index('keys').get(key),
      totalOf(transaction),
    ]);
    // What has neither of these places in the library is a tombstone, with nothing left to restore.
    if ((value ? stored?.removed : stored?.latest) === undefined || !stored) return undefined;
    const before = fromStored(stored);
    const paper = { ...before, saved: change(before.saved, value, now) };
    await replaceCounted(transaction, [before], [paper], total);
    return { paper };
  });
}

function newPaper(facts: PaperFacts, now: number): SavedPaper {
  return {
    id: facts.keys[0],
    ...facts,
    firstSaved: now,
    saved: { value: true, at: now },
    // Not yet chosen by anybody: any later choice, on any computer, is stronger.
    tags: { value: [], at: 0 },
    note: { value: '', at: 0 },
    status: { value: 'unread', at: 0 },
    starred: { value: false, at: 0 },
  };
}
