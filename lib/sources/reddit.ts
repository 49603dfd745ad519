import type { Source } from './source';

/** What an old post's title links to, or an old search result's last line; new search results rarely link anything outside. */
const LINK =
  'a.title, .search-link, [data-testid="search-post-unit"] a[href^="http"]:not([href*="redd"])';

/**
 * Reddit, old and new: the posts whose link is a paper, in every list, in searches, and on the page of their
 * comments. A post says in attributes what it links to, in both designs. Comments and texts of posts link
 * papers, too; they are no entries. The dates are those of the posts.
 */
export const reddit: Source = {
  id: 'reddit',
  name: 'Reddit',
  shortName: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://old.reddit.com/*',
    'https://new.reddit.com/*',
    'https://sh.reddit.com/*',
  ],
  pages: [
    {
      kind: 'digest',
      path: /^/,
      link: 'shreddit-post, .thing.link, .search-result-link, [data-testid="search-post-unit"]',
      address: (post) =>
        post.getAttribute('content-href') ??
        post.getAttribute('data-url') ??
        post.querySelector<HTMLAnchorElement>(LINK)?.href,
      title: (post) =>
        post.getAttribute('post-title') ??
        post.querySelector('a.title, .search-title, [data-testid^="post-title"]')?.textContent,
      spots: [
        { after: '[slot="title"], .title, .search-title, h2' },
        { after: '[slot="credit-bar"], .tagline, .search-result-meta' },
      ],
    },
  ],
};

/* Pages
 * https://www.reddit.com/r/MachineLearning/       https://www.reddit.com/r/MachineLearning/search/?q=arxiv
 * https://old.reddit.com/r/MachineLearning/new/   https://old.reddit.com/domain/arxiv.org/
 * https://old.reddit.com/r/MachineLearning/search?q=site%3Aarxiv.org
 */
