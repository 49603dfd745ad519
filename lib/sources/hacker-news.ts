import type { Source } from './source';

/**
 * Hacker News: the stories that link to a paper, in every list and on the page of their comments. A story is
 * two table rows. Comments link papers, too, but never as a title. The dates are those of the stories.
 */
export const hackerNews: Source = {
  id: 'hacker-news',
  name: 'Hacker News',
  shortName: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  pages: [
    {
      kind: 'digest',
      path: /^/,
      // Without the span until 2022.
      link: '.titleline > a, td.title > a',
      also: 'tr:has(> .subtext)',
      spots: [{ after: 'td.title:last-child' }, { after: '.subtext' }],
    },
  ],
};

/* Pages
 * https://news.ycombinator.com/         https://news.ycombinator.com/newest
 * https://news.ycombinator.com/from?site=arxiv.org
 * https://news.ycombinator.com/item?id=15938082
 */
