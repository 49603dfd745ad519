import type { IDBPObjectStore } from 'idb';
import { titleFingerprint } from '@/lib/paper/fingerprint';
import type { Key } from '@/lib/paper/key';
import type { PaperIdentity, SavedPaper } from '@/lib/paper/paper';
import { areApart, samePaper } from '@/lib/paper/same-paper';
import type { LibrarySchema, StoreName } from './schema';
import { readNear } from './near-keys';
import { fromStored } from './stored-paper';

/** The store of papers in any transaction. */
export type Papers = IDBPObjectStore<LibrarySchema, StoreName[], 'papers', IDBTransactionMode>;

/** What the library has of the paper that some facts speak of: the one that their first key names. */
export interface Same {
  /** Its records: usually none or one; several if the facts have keys of records that were taken for different papers. */
  records: SavedPaper[];
  /** Those of the facts' keys that are its: all, but for a paper that was taken apart. */
  keys: [Key, ...Key[]];
  /** The facts' other keys. */
  others: Key[];
}

/**
 * Finds the records of the paper that these facts speak of. Keys decide; if none is known, title and authors do,
 * but only if they fit one record (a saved one rather than one in the trash): of two that are alike and not one
 * paper, either could be meant.
 */
export async function findSame(
  papers: Papers,
  facts: PaperIdentity & Pick<SavedPaper, 'apart'>,
): Promise<Same> {
  const [known, likely] = await Promise.all([
    recordsWith(papers, facts.keys),
    // Most papers that are asked about are not known by their keys: their titles are asked about at once.
    alike(papers, facts),
  ]);
  return sameAs(facts, known, likely);
}

/** The same for many papers; most requests are for all of them. */
export async function findSames(papers: Papers, all: readonly PaperIdentity[]): Promise<Same[]> {
  const index = papers.index('keys');
  const found = await readNear(
    all.flatMap(({ keys }) => keys),
    1,
    {
      async range(from, to, most) {
        const range = IDBKeyRange.bound(from, to);
        // Records are long: first only their ids.
        const ids = await index.getAllKeys(range, most + 1);
        if (ids.length > most) return undefined;
        return ids.length > 0 ? index.getAll(range) : [];
      },
      one: async (key) => [(await index.get(key)) ?? []].flat(),
    },
  );
  const byKey = new Map(found.flatMap((record) => record.keys.map((key) => [key, record])));
  return Promise.all(
    all.map(async (facts) => {
      const known = new Set(facts.keys.flatMap((key) => byKey.get(key) ?? []));
      const likely = known.size === 0 ? await alike(papers, facts) : [];
      return sameAs(facts, [...known].map(fromStored), likely);
    }),
  );
}

/**
 * @param known the records that have any of the facts' keys, in the order of the keys
 * @param likely the one that their title and authors fit, if there is one
 */
function sameAs(
  facts: Parameters<typeof findSame>[1],
  known: readonly SavedPaper[],
  likely: SavedPaper[],
): Same {
  const { keys } = facts;
  if (known.length === 0) return { records: likely, keys, others: [] };

  const [first, ...more] = keys;
  const named = { ...facts, keys: [first] };
  const records: SavedPaper[] = [];
  const notIts = new Set<Key>();
  for (const record of known) {
    const isOther = [named, ...records].some((each) => areApart(each, record));
    for (const key of (isOther ? record.keys : record.apart) ?? []) notIts.add(key);
    if (!isOther) records.push(record);
  }
  const isIts = (key: Key): boolean => !notIts.has(key);
  return {
    records,
    keys: [first, ...more.filter(isIts)],
    others: more.filter((key) => !isIts(key)),
  };
}

/** The records that have any of these keys, in the order of the keys. */
export async function recordsWith(papers: Papers, keys: readonly Key[]): Promise<SavedPaper[]> {
  const found = await Promise.all(keys.map((key) => papers.index('keys').get(key)));
  const byId = new Map(found.flatMap((record) => (record ? [[record.id, record]] : [])));
  return [...byId.values()].map(fromStored);
}

async function alike(papers: Papers, facts: PaperIdentity): Promise<SavedPaper[]> {
  const fingerprint = titleFingerprint(facts.title);
  if (!fingerprint) return [];
  const found = await papers.index('fingerprint').getAll(fingerprint);
  const same = found.filter((record) => samePaper(record, facts));
  const saved = same.filter((record) => record.saved.value);
  const records = saved.length > 0 ? saved : same;
  return records.length === 1 ? records.map(fromStored) : [];
}
