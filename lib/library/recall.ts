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
 * all that its record has. One transaction, with two requests a key, one a title that is not known by its keys, and
 * one a visit that is named; a thousand papers are asked for at once.
 * @param visit the page's own visit: what was met only in it is still new
 */
export async function recall(
  database: Database,
  visit: number,
  papers: readonly PaperIdentity[],
): Promise<Recalled> {
  const transaction: Remembering = database.transaction(REMEMBERED);
  const meetingIn = meetings(transaction);
  const known = await Promise.all(
    papers.map(async (paper) => {
      const { same, sightings } = await everythingOf(transaction, paper);
      const saved = same.records.find((record) => record.saved.value)?.saved.at;
      const elsewhere = sightings.filter(([other]) => other !== visit);
      const [opened, seen] = await Promise.all([
        meetingIn(newest(elsewhere.filter(([, , isOpening]) => isOpening))),
        meetingIn(newest(elsewhere.filter(([, , isOpening]) => !isOpening))),
      ]);
      const state: PaperState = {
        ...(saved !== undefined && { saved }),
        ...(opened && { opened }),
        ...(seen && { seen }),
      };
      return { state, isNews: withNews(same) !== undefined };
    }),
  );
  return {
    states: known.map(({ state }) => state),
    news: papers.filter((_, place) => known[place]?.isNews),
  };
}
