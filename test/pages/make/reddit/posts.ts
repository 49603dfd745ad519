import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escape, styleSheet } from '../html.ts';
import { entryOf, type ExpectedEntry } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { sitePage } from '../site-page.ts';

const beside = (file: string): string => join(import.meta.dirname, file);
const style = styleSheet(beside('style.css'));

/** What somebody has posted: if its link is a paper, with what is to be read of it. */
export interface Post {
  id: string;
  title: string;
  /** Where its link leads: for a post of text, to its own comments. */
  href: string;
  /** A post's own text, as HTML. */
  text?: string;
  entry?: ExpectedEntry;
}

const commentsOf = (id: string): string => `/r/MachineLearning/comments/${id}/slow_reading/`;

/** A post whose link is a paper; of an arXiv id the month is known. */
export function paperPost(id: string, paper: InventedPaper, href: string, key: string): Post {
  const title = `[R] ${paper.title}`;
  const month = key.startsWith('arxiv:') ? { published: paper.published.slice(0, 7) } : {};
  return { id, title, href, entry: { ...entryOf(paper), title, key, ...month } };
}

export const onArxiv = (id: string, paper: InventedPaper, form = 'abs'): Post =>
  paperPost(id, paper, `https://arxiv.org/${form}/${paper.id}`, `arxiv:${paper.id}`);

/** A post of text that links a paper, which makes it no paper's post. */
export const textPost = (id: string, paper: InventedPaper): Post => ({
  id,
  title: `[D] Has anybody read arXiv:${paper.id}?`,
  href: commentsOf(id),
  text: `<p>I mean <a href="https://arxiv.org/abs/${paper.id}">${escape(paper.title)}</a>.</p>`,
});

export const entriesOf = (posts: Post[]): ExpectedEntry[] =>
  posts.flatMap(({ entry }) => entry ?? []);

/** A post in the old design: a box that says in attributes what it links to. */
export function oldPost({ id, title, href, text }: Post): string {
  const domain = text ? 'self.MachineLearning' : new URL(href).host;
  return `
<div class=" thing id-t3_${id} link${text ? ' self' : ''}" id="thing_t3_${id}" data-fullname="t3_${id}" data-type="link" data-author="tidepool" data-subreddit="MachineLearning" data-timestamp="1791190800000" data-url="${href}" data-domain="${domain}" data-permalink="${commentsOf(id)}"><span class="rank"></span>
<div class="entry unvoted"><div class="top-matter"><p class="title"><a class="title may-blank${text ? '' : ' outbound'}" data-event-action="title" href="${href}" tabindex="1">${escape(title)}</a> <span class="linkflairlabel">Research</span> <span class="domain">(<a href="/domain/${domain}/">${domain}</a>)</span></p><p class="tagline">submitted <time datetime="2026-10-05T09:00:00+00:00" class="live-timestamp">3 hours ago</time> by <a href="https://old.reddit.com/user/tidepool" class="author may-blank">tidepool</a></p><ul class="flat-list buttons"><li class="first"><a href="https://old.reddit.com${commentsOf(id)}" class="bylink comments may-blank">12 comments</a></li></ul></div>${text ? `<div class="expando"><form class="usertext"><div class="md">${text}</div></form></div>` : ''}</div><div class="child"></div><div class="clearleft"></div></div><div class="clearleft"></div>`;
}

/** A result of the old design's search: the title leads to the comments, the last line to what was posted. */
export const oldResult = ({ id, title, href, text }: Post): string => `
<div class=" search-result search-result-link has-thumbnail" data-fullname="t3_${id}"><div><header class="search-result-header"><a href="https://old.reddit.com${commentsOf(id)}" class="search-title may-blank">${escape(title)}</a></header><div class="search-expando"><div class="search-result-body"><div class="md">${text ?? ''}</div></div></div><div class="search-result-meta"><span class="search-score">31 points</span> <a href="https://old.reddit.com${commentsOf(id)}" class="search-comments may-blank">12 comments</a> <span class="search-time">submitted <time datetime="2026-10-05T09:00:00+00:00">3 hours ago</time></span></div>${text ? '' : `<div class="search-result-footer"><a href="${href}" class="search-link may-blank" target="_blank">${href}</a></div>`}</div></div>`;

/** A comment that links a paper, in the old design. */
export const oldComment = (paper: InventedPaper): string =>
  `<div class=" thing id-t1_old comment" data-fullname="t1_old" data-type="comment"><div class="entry"><p class="tagline"><a href="/user/gull" class="author">gull</a></p><form class="usertext"><div class="md"><p>See <a class="title" href="https://arxiv.org/abs/${paper.id}">${escape(paper.title)}</a>.</p></div></form></div></div>`;

/** A post in the new design: an element with a shadow root, which shows only children that have a slot. */
export function newPost({ id, title, href, text }: Post, isOwnPage = false): string {
  const heading = isOwnPage
    ? `<h1 slot="title" id="post-title-t3_${id}">${escape(title)}</h1>`
    : `<a slot="full-post-link" class="absolute inset-0" href="${commentsOf(id)}"><faceplate-screen-reader-content style="display:none">${escape(title)}</faceplate-screen-reader-content></a><a slot="title" id="post-title-t3_${id}" href="${commentsOf(id)}">${escape(title)}</a>`;
  const body = text
    ? `<div slot="text-body"><div class="md">${text}</div></div>`
    : `<div slot="thumbnail"><a href="${href}" target="_blank" rel="noopener">${new URL(href).host}</a></div>`;
  const shadow =
    '<template shadowrootmode="open"><slot name="full-post-link"></slot><slot name="credit-bar"></slot><slot name="title"></slot><slot name="text-body"></slot><slot name="thumbnail"></slot><div><button>Upvote</button> 31</div></template>';
  const post = `<shreddit-post id="t3_${id}" class="block relative" permalink="${commentsOf(id)}" content-href="${text ? `https://www.reddit.com${href}` : href}" post-title="${escape(title)}" post-type="${text ? 'text' : 'link'}" domain="${text ? 'self.MachineLearning' : new URL(href).host}" author="tidepool" subreddit-prefixed-name="r/MachineLearning" created-timestamp="2026-10-05T09:00:00.000000+0000" comment-count="12" score="31">${shadow}<span slot="credit-bar"><a href="/r/MachineLearning/">r/MachineLearning</a> • <faceplate-timeago><time datetime="2026-10-05T09:00:00.000Z">3 hr. ago</time></faceplate-timeago></span>${heading}${body}</shreddit-post>`;
  return isOwnPage
    ? post
    : `<article class="w-full m-0" aria-label="${escape(title)}">${post}</article><hr>`;
}

/** A result of the new design's search. Few say where the post links to. */
export const newResult = ({ id, title, href, text }: Post): string =>
  `<div data-testid="search-post-unit"><search-telemetry-tracker><a href="/r/MachineLearning/">r/MachineLearning</a> <faceplate-timeago><time datetime="2026-10-05T09:00:00.000Z">3 hr. ago</time></faceplate-timeago></search-telemetry-tracker><h2><a data-testid="post-title-text" href="${commentsOf(id)}">${escape(title)}</a></h2>${text ? '' : `<a href="${href}" target="_blank">${new URL(href).host}</a>`}<div data-testid="search-counter-row"><faceplate-number number="31">31</faceplate-number> votes</div></div><hr>`;

/** A comment that links a paper, in the new design. */
export const newComment = (paper: InventedPaper): string =>
  `<shreddit-comment author="gull" thingid="t1_new" depth="0"><div slot="comment"><p>See <a href="https://arxiv.org/abs/${paper.id}">${escape(paper.title)}</a>.</p></div></shreddit-comment>`;

/** A page of either design. */
export const page = (parts: {
  stands: string;
  tricky: string;
  title: string;
  design: 'old' | 'new' | 'new theme-dark';
  main: string;
  scripts?: string[];
  templates?: Record<string, string>;
}): string =>
  sitePage({
    ...parts,
    style,
    html: ` class="${parts.design}"`,
    bodyAttributes: ` class="${parts.design}"`,
    body:
      parts.design === 'old'
        ? `<div id="header"><a href="/">reddit.com</a> <span class="pagename"><a href="/r/MachineLearning/">MachineLearning</a></span></div>
<div class="side"><div class="md"><p>Read <a href="https://arxiv.org/abs/1706.99998">this</a> first.</p></div></div>
<div class="content" role="main">${parts.main}</div>`
        : `<shreddit-app><header><a href="/">Reddit</a></header><main id="main-content">${parts.main}</main></shreddit-app>`,
    scripts: (parts.scripts ?? []).map((file) => readFileSync(beside(file), 'utf8')),
  });
