import type { PageRule, Source } from './source';

/** What lists and a record's own page share. */
const RECORD = {
  title: '.title',
  authors: authorsOf,
  published: yearOf,
  // The paper elsewhere, its record, and services that are told of it.
  identifiers: '.publ a',
  spots: [{ after: '.data' }, { after: '.title' }],
} satisfies Partial<PageRule>;

/**
 * dblp, whose markup has hardly changed since 2012: an entry's id is its key, its parts say in schema.org's words what
 * they are. Searches are filled and go on in place. Volumes are no papers: their keys end in a year.
 */
export const dblp: Source = {
  id: 'dblp',
  name: 'dblp',
  shortName: 'dblp',
  matches: [
    'https://dblp.org/*',
    'https://www.dblp.org/*',
    'https://dblp.uni-trier.de/*',
    'https://dblp.dagstuhl.de/*',
  ],
  pages: [
    { ...RECORD, kind: 'paper', path: /^\/rec\//, link: '.entry > .data' },
    {
      ...RECORD,
      kind: 'digest',
      path: /^\/(search|pid|pers|db)\b/,
      link: '.entry:not(.editor) > .data',
      address: (data) => `https://dblp.org/rec/${data.parentElement?.id}`,
    },
  ],
};

/** The names, without the numbers that tell namesakes apart: "Wei Wang 0001". */
function authorsOf(entry: Element): string {
  return [...entry.querySelectorAll('[itemprop="author"]')]
    .map((author) => author.textContent.replace(/ \d{4}\s*$/, ''))
    .join(';');
}

function yearOf(entry: Element): string | undefined {
  const year = entry.querySelector('[itemprop="datePublished"], [property="datePublished"]');
  return year?.getAttribute('content') ?? year?.textContent;
}

/* Pages
 * https://dblp.org/search?q=slow%20reading          https://dblp.org/search/publ?q=slow%20reading
 * https://dblp.org/pid/56/953.html                  https://dblp.org/db/conf/iclr/iclr2024.html
 * https://dblp.org/db/journals/corr/corr2403.html   https://dblp.org/rec/conf/nips/VaswaniSPUJGKP17.html
 */
