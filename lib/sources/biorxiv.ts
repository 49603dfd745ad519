import type { Source } from './source';

/** ORCID links in lists of authors, what only screen readers are told, and the label of the abstract. */
const UNSHOWN = '[class*="orcid"], .element-invisible, h2';

/** Each author, or the line that names them all. */
const AUTHORS =
  ':is(.highwire-citation-author, .highwire-citation-authors:not(:has(.highwire-citation-author)))';

/**
 * bioRxiv and medRxiv, both on HighWire's Drupal, whose class names many have relied on for years. A paper's address
 * holds its DOI and the version; links of before 2019 have a date and a number there, and the DOI is in the text.
 */
export const biorxiv: Source = {
  id: 'biorxiv',
  name: 'bioRxiv and medRxiv',
  shortName: 'bioRxiv, medRxiv',
  matches: ['https://www.biorxiv.org/*', 'https://www.medrxiv.org/*'],
  pages: [
    {
      kind: 'paper',
      path: /^\/content\/(10\.|early\/(\d+\/){3}\d)/,
      link: 'h1.highwire-cite-title, h1#page-title',
      // Only those below the heading: lists beside the article name authors, too.
      authors: `h1 ~ * ${AUTHORS}`,
      abstract: '.section.abstract, #abstract-1',
      besides: UNSHOWN,
      spots: [{ after: '.highwire-cite-metadata' }, { after: '.highwire-cite-authors' }],
    },
    {
      kind: 'digest',
      path: /^/,
      link: 'a.highwire-cite-linked-title',
      address,
      authors: AUTHORS,
      besides: UNSHOWN,
      published: submissionDate,
      spots: [
        { after: '.highwire-cite-metadata' },
        { after: '.highwire-cite-authors' },
        { after: '.highwire-cite-title' },
      ],
    },
  ],
};

/** The DOI of a title's link, or else of the text below. */
function address(link: Element): string | undefined {
  const below = link.closest('.highwire-article-citation, li')?.textContent;
  const doi = /10\.\d+\/\S+/.exec(`${link.getAttribute('href')} ${below}`);
  return doi ? `https://doi.org/${doi[0]}` : undefined;
}

/** `10.1101/2025.12.23.696273v1`, or of old `/content/early/2018/05/01/312345`. */
function submissionDate(entry: Element): string | undefined {
  const date = /\d{4}([./])\d\d\1\d\d(?=\1\d)/.exec(entry.innerHTML);
  return date?.[0].replaceAll(/\D/g, '-');
}

/* Pages
 * https://www.biorxiv.org/content/early/recent      https://www.biorxiv.org/collection/bioinformatics?page=1
 * https://www.medrxiv.org/archive                   https://www.biorxiv.org/search/coronavirus%20numresults%3A75
 * https://www.biorxiv.org/content/10.1101/2020.02.02.931162v1.full
 */
