import type { Source } from './source';

/** The date stands among volumes and pages (`2024 Aug;81(2):1301-12`), so only what looks like this one is read. */
const DATE = /\b\d{4} [A-Z][a-z]{2}\b( \d{1,2}\b)?/;

/**
 * PubMed. Its class names say what they name, and many have relied on them for years. Of a result it shows the DOI only
 * in the citation's text, and there may be no element for the PMID. Authors and citation stand there
 * twice, in full and shortened. "Show more" appends results; the lists below an article are no results.
 */
export const pubmed: Source = {
  id: 'pubmed',
  name: 'PubMed',
  shortName: 'PubMed',
  matches: ['https://pubmed.ncbi.nlm.nih.gov/*'],
  pages: [
    {
      kind: 'paper',
      path: /^\/\d+\/?(\?|$)/,
      // The short form of the heading is shown when the page is scrolled.
      link: 'h1.heading-title:not(.short-view *)',
      authors: '.full-name:not(.short-view *)',
      abstract: '.abstract-content',
      identifiers: '.identifier a',
      mentions: '.citation-doi',
      published: ({ ownerDocument }) => dateIn(ownerDocument.querySelector('.cit')),
      spots: [{ after: '.identifiers' }, { after: 'h1' }],
    },
    {
      kind: 'digest',
      path: /^/,
      link: 'a.docsum-title, h1.heading-title:not(.short-view *) > a',
      authors,
      abstract: '.abstract-content, .full-view-snippet',
      identifiers: '.identifier a',
      published: (entry) => dateIn(entry.querySelector('.docsum-journal-citation, .cit')),
      mentions: '.docsum-journal-citation, .citation-doi',
      spots: [{ after: '.docsum-citation, .full-view .identifiers' }, { after: '.docsum-title' }],
    },
  ],
};

/** "Yao H, Omran M, Fabritius T.": the stop is the list's. */
function authors(entry: Element): string {
  const line = entry.querySelector('.docsum-authors:not(.short-authors)');
  const names = [...(line ? [line] : entry.querySelectorAll('.full-name:not(.short-view *)'))];
  return names.map(({ textContent }) => textContent.trim().replace(/\.$/, '')).join(';');
}

function dateIn(citation: Element | null): string | undefined {
  return DATE.exec(citation?.textContent ?? '')?.[0];
}

/* Pages
 * https://pubmed.ncbi.nlm.nih.gov/?term=protein     https://pubmed.ncbi.nlm.nih.gov/?term=protein&format=abstract
 * https://pubmed.ncbi.nlm.nih.gov/trending/         https://pubmed.ncbi.nlm.nih.gov/33301246/
 */
