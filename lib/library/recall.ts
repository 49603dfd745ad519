import type { PaperIdentity, PaperState } from '@/lib/paper/paper';
import { withNews } from './gather';
import { everythingOf, meetings, newest, REMEMBERED } from './remembered';
import type { Remembering } from './remembered';
import type { Database } from './schema';

/** What is known of papers, in the order in which they were given. */
export interface Recalled {
  states: PaperState[];
  /** Those that are saved and have identifiers that their records do not have yet: for `gather`. */
  news: PaperIdentity[];
}

/**
 * What is known of papers, for a page that is being read: of each under all keys that the page gives, and under
 * all that its record has. Requests are for many papers at once where their keys are near each other, but for one
 * a title that is not known by its keys, and one a visit that is named; a thousand papers may be asked for.
 * @param visit the page's own visit: what was met only in it is still new. It may be begun meanwhile
 */
export async function recall(
  database: Database,
  visit: number | Promise<number>,
  papers: readonly PaperIdentity[],
): Promise<Recalled> {
  const transaction: Remembering = database.transaction(REMEMBERED);
  const everything = await everythingOf(transaction, papers);
  const own = await visit;
  const last = everything.flatMap(({ sightings }) => {
    const elsewhere = sightings.filter(([other]) => other !== own);
    return [true, false].map((opened) =>
      newest(elsewhere.filter(([, , isOpening]) => isOpening === opened)),
    );
  });
  const met = await meetings(database, last);
  const states = everything.map(({ same }, place): PaperState => {
    const saved = same.records.find((record) => record.saved.value)?.saved.at;
    const [opened, seen] = met.slice(2 * place);
    return {
      ...(saved !== undefined && { saved }),
      ...(opened && { opened }),
      ...(seen && { seen }),
    };
  });
  return {
    states,
    news: papers.filter((_, place) => {
      const same = everything[place]?.same;
      return same && withNews(same) !== undefined;
    }),
  };
}
