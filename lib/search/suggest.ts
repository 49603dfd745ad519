import { bucketOf, eachTerm } from './bucket';
import type { IndexView } from './index-view';
import { canBeMeant } from './match';
import { LONG } from './words';

/** How many words are suggested. */
const MOST = 5;

/** Words of the library that the word being typed may become, the most frequent first. */
export async function suggest(view: IndexView, growing: string | undefined): Promise<string[]> {
  if (growing === undefined || growing.length < LONG) return [];
  const counts = new Map<string, number>();
  for (const { bucket } of await view.read(bucketOf(growing)))
    eachTerm(
      bucket,
      (term, at) => {
        if (term !== growing && canBeMeant(term))
          counts.set(term, (counts.get(term) ?? 0) + (bucket.postings[at] ?? 0));
      },
      growing,
    );
  return Array.from(counts)
    .toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, MOST)
    .map(([term]) => term);
}
