import type { Key } from '@/lib/paper/key';
import type { Database } from './schema';
import { write } from './write';

/**
 * Notes that papers were sighted in a visit. The first sighting in a visit stays, unless a later one says
 * that the paper was opened. In a visit that does not exist nothing can be sighted.
 * @param now ms since 1970
 * @returns the keys that were not sighted in this visit before, or not opened
 */
export function sight(
  database: Database,
  { visit, keys, opened }: { visit: number; keys: readonly Key[]; opened: boolean },
  now: number,
): Promise<Key[]> {
  return write(database, ['sightings', 'moments', 'visits'], 'relaxed', async (transaction) => {
    const visits = transaction.objectStore('visits');
    const sightings = transaction.objectStore('sightings');
    const moments = transaction.objectStore('moments');
    const reading = await visits.get(visit);
    if (!reading) return [];
    await visits.put({ ...reading, lastActive: Math.max(now, reading.lastActive) }, visit);
    const noted = await Promise.all(
      [...new Set(keys)].map(async (key) => {
        const [, , wasOpened] = (await sightings.get([key, visit])) ?? [];
        const isNews = wasOpened === undefined || (opened && !wasOpened);
        if (isNews) await sightings.put([visit, now, opened], [key, visit]);
        return isNews ? [key] : [];
      }),
    );
    const news = noted.flat();
    if (news.length === 0) return news;
    // Two tabs may share a visit, and a millisecond.
    const before = (await moments.get([visit, now])) ?? [];
    await moments.put([...before, ...news], [visit, now]);
    return news;
  });
}
