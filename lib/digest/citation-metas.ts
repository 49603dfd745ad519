import type { Key } from '@/lib/paper/key';
import { keysOf } from '@/lib/paper/identifier';
import type { EmbeddedFacts } from '@/lib/sources/source';

/** What a paper's own page says of it for Google Scholar, in the head of the page. */
export interface CitationMetas extends EmbeddedFacts {
  keys: Key[];
}

/**
 * Reads the `citation_…` elements of a paper's page, which most publishers write.
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function readCitationMetas(page: Document): CitationMetas {
  const all = (...names: string[]): string[] =>
    names.flatMap((name) =>
      [...page.querySelectorAll<HTMLMetaElement>(`meta[name="citation_${name}" i]`)].map(
        ({ content }) => content,
      ),
    );
  return {
    keys: [
      ...all('arxiv_id').flatMap((id) => keysOf('arxiv', id)),
      ...all('doi').flatMap((id) => keysOf('doi', id)),
      ...all('pmid').flatMap((id) => keysOf('pmid', id)),
    ],
    title: all('title')[0],
    authors: all('author'),
    // Some publishers leave their markup in it, headings too.
    abstract: all('abstract')[0]?.replaceAll(/<(h\d)\b.*?<\/\1>|<\/?[a-z][^<>]*>/gis, ' '),
    published: all('date', 'publication_date', 'online_date')[0]
      ?.replaceAll('/', '-')
      .replaceAll(/-(?=\d\b)/g, '-0'),
  };
}
