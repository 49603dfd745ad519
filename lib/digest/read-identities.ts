import type { PaperIdentity } from '@/lib/paper/paper';
import type { PageRule } from '@/lib/sources/source';
import { embeddedFacts } from './embedded-facts';
import type { Entry } from './entry';
import { asAuthors, readAuthors } from './read-authors';

/** Reads of entries what tells which papers they are: less than `readFacts`, since all of a page are asked about. */
export function readIdentities(entries: readonly Entry[], rule: PageRule): PaperIdentity[] {
  const embedded = embeddedFacts(document, rule);
  return entries.map(({ keys, title, parts }) => {
    const shown = readAuthors(parts, rule);
    const authors = shown.length > 0 ? shown : asAuthors(embedded(keys).authors ?? []);
    return { keys, title, authors };
  });
}
