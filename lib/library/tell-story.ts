import type { PaperIdentity, PaperStory } from '@/lib/paper/paper';
import { everythingOf, meetings, newest, oldest, REMEMBERED } from './remembered';
import type { Remembering } from './remembered';
import type { Database } from './schema';

/**
 * All that is remembered of one paper, under all keys that the page gives and all that its records have.
 * @param visit the page's own visit, of which nothing is told
 */
export async function tellStory(
  database: Database,
  visit: number,
  paper: PaperIdentity,
): Promise<PaperStory> {
  const transaction: Remembering = database.transaction(REMEMBERED);
  const [known] = await everythingOf(transaction, [paper]);
  const record = known?.same.records.find(({ saved }) => saved.value);
  const earlier = known?.sightings.filter(([other]) => other !== visit) ?? [];
  const [first, last, opened] = await meetings(database, [
    oldest(earlier),
    newest(earlier),
    newest(earlier.filter(([, , isOpening]) => isOpening)),
  ]);
  return {
    // The same paper may be sighted in one visit under two of its keys.
    visits: new Set(earlier.map(([other]) => other)).size,
    ...(first && { first }),
    ...(last && { last }),
    ...(opened && { opened }),
    ...(record && { saved: record.saved.at }),
    tags: record?.tags.value ?? [],
  };
}
