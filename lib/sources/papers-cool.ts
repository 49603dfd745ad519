import type { PageRule, Source } from './source';

/** What the title stands in, between the entry's number and the buttons. The number is a link to where the paper is from. */
const HEADING = ':has(> a[id^="title-"])';

/** A paper has the same panel in every list and on its own page. */
const PANEL = {
  // What CVF, PMLR and others published has no identifier here.
  titled: true,
  authors: '.authors a',
  abstract: '.summary',
  published: '.date',
  identifiers: `${HEADING} > a`,
  besides: `${HEADING} > a:not([id^="title-"])`,
  spots: [{ after: HEADING }, { after: '.subjects' }, { after: '.authors' }],
} satisfies Partial<PageRule>;

/**
 * Cool Papers: arXiv by category, and whole conferences. Every part of a panel has an id that ends in the
 * paper's: `title-2603.05498`, `summary-<id>@OpenReview`. Further panels are appended on scrolling.
 */
export const papersCool: Source = {
  id: 'papers-cool',
  name: 'Cool Papers',
  shortName: 'Cool Papers',
  matches: ['https://papers.cool/*'],
  pages: [
    {
      ...PANEL,
      kind: 'paper',
      // Several papers, divided by commas, are a list.
      path: /^\/(arxiv\/[\w./-]*\d{4}|venue\/[^,?]*(@|%40))[^,]*$/,
      link: HEADING,
    },
    { ...PANEL, kind: 'digest', path: /^/, link: 'a[id^="title-"]' },
  ],
};

/* Pages
 * https://papers.cool/arxiv/cs.CL                    https://papers.cool/arxiv/search?query=distillation
 * https://papers.cool/venue/ICLR.2025?group=Oral     https://papers.cool/venue/search?query=distillation
 * https://papers.cool/arxiv/2302.05019               https://papers.cool/venue/2024.acl-long.1@ACL
 */
