import { useEffect, useState } from 'preact/hooks';
import type { SearchNotes } from './SearchNotes';
import type { Suggestions } from './Suggestions';

/** What a screen shows of an answer besides the papers. */
export interface SearchParts {
  SearchNotes: typeof SearchNotes;
  Suggestions: typeof Suggestions;
}

/** Those parts, once something has been searched for: so a popup that only shows the latest papers opens faster. */
export function useSearchParts(isSearched: boolean): SearchParts | undefined {
  const [parts, setParts] = useState<SearchParts>();
  useEffect(() => {
    if (!isSearched || parts) return;
    void Promise.all([import('./SearchNotes'), import('./Suggestions')]).then(
      ([notes, suggestions]) => setParts({ ...notes, ...suggestions }),
    );
  }, [isSearched, parts]);
  return parts;
}
