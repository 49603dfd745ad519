import type { Source } from './source';

/**
 * ACM Digital Library, on Atypon's Literatum. In lists many have relied on the class of a title's heading; it
 * leads to `/doi/10.…`; proceedings and books have addresses of their own. An article's page says in RDFa
 * (`property`) what is what, and in older layouts in class names.
 */
export const acm: Source = {
  id: 'acm',
  name: 'ACM Digital Library',
  shortName: 'ACM DL',
  matches: ['https://dl.acm.org/*'],
  pages: [
    {
      kind: 'paper',
      path: /^\/doi\/(?!book|proceedings|suppl)(\w+\/)?10\./i,
      link: 'h1[property="name"], h1.citation__title, article h1',
      // The same people stand again, as `div`s, in the list of affiliations.
      authors: 'span[property="author"], .loa__author-name',
      abstract: '#abstract, .abstractSection',
      besides: '[property]:not([property$="Name"]), [class*="orcid"], h2',
      published: '.core-date-published, .CitationCoverDate',
      spots: [{ after: '.contributors' }, { after: 'h1' }],
    },
    {
      kind: 'digest',
      path: /^/,
      link: '.issue-item__title a',
      authors: ':is(.loa, [aria-label="authors"]) > li',
      abstract: '.issue-item__abstract',
      besides: 'button',
      // The day is only in a tooltip: `data-title="Published: 11 May 2024"`.
      published: (entry) => entry.querySelector('.bookPubDate, .issue-item__detail')?.outerHTML,
      spots: [{ after: '.issue-item__detail' }, { after: '.loa' }, { after: '.issue-item__title' }],
    },
  ],
};

/* Pages
 * https://dl.acm.org/action/doSearch?AllField=haptics   https://dl.acm.org/doi/proceedings/10.1145/3613904
 * https://dl.acm.org/toc/tog/2024/43/4                  https://dl.acm.org/profile/81100190099
 * https://dl.acm.org/doi/10.1145/3292500.3330701        https://dl.acm.org/doi/abs/10.1145/3292500.3330701
 */
