import { keysOfAddress } from '@/lib/paper/address-keys';
import type { Key } from '@/lib/paper/key';
import { addressOfKey } from '@/lib/paper/key-address';
import type { SavedPaper } from '@/lib/paper/paper';
import { unite } from './merge';
import type { Changed } from './papers';
import { replaceCounted, totalOf } from './replace-records';
import type { Database } from './schema';
import { fromStored } from './stored-paper';
import { write } from './write';

/**
 * Takes keys away from the record with this id, being another paper's: that gets a record of its own, and the two
 * never become one again.
 * @returns both records; nothing if there is no such record, or not both would have a key
 */
export function takeApart(
  database: Database,
  { id, keys }: { id: Key; keys: readonly Key[] },
): Promise<Changed[]> {
  return write(database, ['papers', 'totals', 'changes'], 'strict', async (transaction) => {
    const stored = await transaction.objectStore('papers').get(id);
    const parts = stored ? divide(fromStored(stored), keys) : [];
    if (!stored || parts.length < 2) return [];
    await replaceCounted(transaction, [stored], parts, await totalOf(transaction));
    return parts.map((paper) => ({ paper }));
  });
}

/**
 * Two records from one of what turned out to be two papers, or the record alone if it has only such keys, or none.
 * All that the page and the person said goes to both, since nobody can tell of which paper it was said.
 * @param leaving the keys of one of the papers; others than the record's do not matter
 */
export function divide(paper: SavedPaper, leaving: readonly Key[]): SavedPaper[] {
  const [first, ...more] = paper.keys.filter((key) => leaving.includes(key));
  const [stay, ...rest] = paper.keys.filter((key) => !leaving.includes(key));
  if (first === undefined || stay === undefined) return [paper];
  return [
    part(paper, [stay, ...rest], [first, ...more]),
    part(paper, [first, ...more], [stay, ...rest]),
  ];
}

function part(paper: SavedPaper, keys: SavedPaper['keys'], others: readonly Key[]): SavedPaper {
  const isOthers = keysOfAddress(paper.address).some((key) => others.includes(key));
  const [address = paper.address] = keys.flatMap((key) => addressOfKey(key) ?? []);
  return {
    ...paper,
    id: keys.includes(paper.id) ? paper.id : keys[0],
    keys,
    address: isOthers ? address : paper.address,
    apart: unite(paper.apart, others),
  };
}
