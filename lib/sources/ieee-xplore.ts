import type { Source } from './source';

/**
 * IEEE Xplore: an Angular application, which renders its lists after the page has loaded and exchanges them in
 * place. What lasts is that a title is a link to `/document/<number>` in a heading, and the names of Angular's own
 * elements (`xpl-authors-name-list`). Entries give no DOI; a paper's own page does.
 */
export const ieeeXplore: Source = {
  id: 'ieee-xplore',
  name: 'IEEE Xplore',
  shortName: 'IEEE Xplore',
  matches: ['https://ieeexplore.ieee.org/*'],
  pages: [
    {
      kind: 'paper',
      path: /^\/((abstract\/)?document\/\d|iel|stamp\/|xpls\/)/,
      link: 'h1',
      authors: '.authors-info',
      abstract: '.abstract-text',
      besides: 'strong, h2, h3, button, [class*="view-all"]',
      published: '.doc-abstract-pubdate, .doc-abstract-dateadded, .doc-abstract-confdate',
      identifiers: '.stats-document-abstract-doi a',
      spots: [{ after: '.authors-info-container' }, { after: 'h1' }],
    },
    {
      kind: 'digest',
      path: /^\/(search|xpl|author|browse)\//,
      link: ':is(h2, h3) a',
      // Not only links: some authors have no page.
      authors: ':is(xpl-authors-name-list, .author):not(:has(.author))',
      abstract: '.js-displayer-content',
      besides: '.js-displayer-content :is(a, strong)',
      identifiers: 'a[href*="//doi.org/"]',
      spots: [
        { after: '.publisher-info-container' },
        { after: '.description' },
        { after: 'h2, h3' },
      ],
    },
  ],
};

/* Pages
 * https://ieeexplore.ieee.org/search/searchresult.jsp?queryText=radar
 * https://ieeexplore.ieee.org/xpl/tocresult.jsp?isnumber=10373023&punumber=34
 * https://ieeexplore.ieee.org/xpl/conhome/10203037/proceeding
 * https://ieeexplore.ieee.org/author/37284613600    https://ieeexplore.ieee.org/document/7780459
 */
