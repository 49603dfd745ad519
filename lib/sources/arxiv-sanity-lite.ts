import type { PageRule, Source } from './source';

/** React renders every paper alike, once, from a variable in the page; the class names are the site's own. */
const PAPER = {
  authors: '.rel_authors',
  abstract: '.rel_abs',
  published: '.rel_time',
  spots: [{ after: '.rel_title' }, { after: '.rel_inspect' }, { after: '.rel_tags' }],
} satisfies Partial<PageRule>;

/** Karpathy's arxiv-sanity-lite: https://github.com/karpathy/arxiv-sanity-lite/blob/master/static/paper_list.js */
export const arxivSanityLite: Source = {
  id: 'arxiv-sanity-lite',
  name: 'arxiv-sanity',
  shortName: 'arxiv-sanity',
  matches: ['https://arxiv-sanity-lite.com/*'],
  pages: [
    {
      ...PAPER,
      kind: 'paper',
      path: /^\/inspect/,
      link: '.rel_title',
      // The address says it, too, but in a form of its own.
      identifiers: '.rel_title a',
    },
    { ...PAPER, kind: 'digest', path: /^/, link: '.rel_title a' },
  ],
};

/* Pages
 * https://arxiv-sanity-lite.com/     https://arxiv-sanity-lite.com/?q=distillation
 * https://arxiv-sanity-lite.com/?rank=pid&pid=2312.00752
 * https://arxiv-sanity-lite.com/inspect?pid=2312.00752
 */
