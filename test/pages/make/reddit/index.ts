import { invent } from '../invent.ts';
import { notable } from '../notable.ts';
import type { MadePage } from '../page.ts';
import {
  entriesOf,
  newComment,
  newPost,
  newResult,
  oldComment,
  oldPost,
  oldResult,
  onArxiv,
  page,
  paperPost,
  textPost,
  type Post,
} from './posts.ts';

const folder = 'reddit';
const OTHERS = 'Posts of text and posts that link to anything else; papers in texts and comments.';

const code: Post = {
  id: '1xcode',
  title: '[P] Tide gauges, 2610.73124 of them',
  href: 'https://github.com/tidepool/gauges',
};

/** Posts of all kinds, most of them no paper's; `seed` makes them others. */
function posts(seed: number): Post[] {
  const [first, second, asked] = invent(3, '2026-10-06', seed);
  return [
    code,
    onArxiv(`${seed}a`, first!, 'pdf'),
    textPost(`${seed}b`, asked!),
    paperPost(
      `${seed}c`,
      second!,
      'https://openreview.net/forum?id=rdTidal990',
      'openreview:rdTidal990',
    ),
    { id: `${seed}d`, title: 'What my model saw', href: 'https://i.redd.it/tide990.png' },
  ];
}

function old(): MadePage[] {
  const shown = posts(611006);
  const found = posts(611007);
  const [own, cited] = invent(2, '2026-09-30', 260931);
  const post = onArxiv('1xown', own!);
  const list = (inner: string): string =>
    `<div id="siteTable" class="sitetable linklisting">${inner}<div class="nav-buttons"><span class="next-button"><a href="?count=25" rel="nofollow next">next</a></span></div></div>`;
  return [
    {
      name: 'old-subreddit',
      address: 'https://old.reddit.com/r/MachineLearning/new/',
      tricky:
        'most posts are no papers; none of their texts may get into an entry; a post of text is open and links a paper; the sidebar links one.',
      main: list(shown.map(oldPost).join('')),
      entries: entriesOf(shown),
    },
    {
      name: 'old-single-paper',
      address: 'https://old.reddit.com/r/MachineLearning/top/',
      tricky: 'only one post of many is a paper.',
      main: list(
        [
          code,
          { ...code, id: '1xmore' },
          onArxiv('1xlong', notable('long', '2026-10-02', 60_210)),
          code,
        ]
          .map(oldPost)
          .join(''),
      ),
      entries: entriesOf([onArxiv('1xlong', notable('long', '2026-10-02', 60_210))]),
    },
    {
      name: 'old-comments',
      address: 'https://old.reddit.com/r/MachineLearning/comments/1xown/slow_reading/',
      tricky: 'comments link papers, even with the class of a title.',
      main: `${list(oldPost(post))}<div class="commentarea"><div class="sitetable nestedlisting">${oldComment(cited!)}</div></div>`,
      entries: entriesOf([post]),
    },
    {
      name: 'old-search',
      address: 'https://old.reddit.com/r/MachineLearning/search?q=tide&restrict_sr=on',
      tricky: 'titles lead to comments; where a post links to stands below it.',
      main: `<div class="search-result-group"><div class="contents">${found.map(oldResult).join('')}</div></div>`,
      entries: entriesOf(found),
    },
  ].map(({ name, address, tricky, main, entries }) => ({
    folder,
    name,
    html: page({ stands: address, tricky, title: 'r/MachineLearning', design: 'old', main }),
    expected: { address, entries, notEntries: OTHERS },
  }));
}

function feed(): MadePage {
  const shown = posts(611008);
  const more = posts(611009);
  return {
    folder,
    name: 'new-feed',
    html: page({
      stands: 'www.reddit.com/r/MachineLearning/ in 2026, dark.',
      tricky:
        'a post has a shadow root and shows only children with a slot; a link lies over the whole post; `append()` adds posts as scrolling does.',
      title: 'r/MachineLearning',
      design: 'new theme-dark',
      main: `<h1>r/MachineLearning</h1><shreddit-feed>${shown.map((post) => newPost(post)).join('')}</shreddit-feed>`,
      scripts: ['append.js'],
      templates: {
        // A template inside a template would get its shadow root at once, and be lost in a copy.
        append: more
          .map((post) => newPost(post))
          .join('')
          .replaceAll('<template s', '<template data-s'),
      },
    }),
    expected: {
      address: 'https://www.reddit.com/r/MachineLearning/',
      entries: entriesOf(shown),
      later: { append: entriesOf([...shown, ...more]) },
      notEntries: OTHERS,
    },
  };
}

function comments(): MadePage[] {
  const [own, cited, asked] = invent(3, '2026-09-29', 260930);
  const found = posts(611010);
  return [
    {
      name: 'new-comments',
      post: onArxiv('1xnew', own!, 'html'),
      tricky:
        'no article around the post, so the mark must be in a child that has a slot; comments link papers.',
    },
    {
      name: 'new-comments-of-text',
      post: textPost('1xtext', asked!),
      tricky: 'the post and its comments link papers, and none of them is the post.',
    },
  ]
    .map(({ name, post, tricky }): MadePage => {
      const address = `https://www.reddit.com/r/MachineLearning/comments/${post.id}/slow_reading/`;
      const main = `${newPost(post, true)}<shreddit-comment-tree>${newComment(cited!)}</shreddit-comment-tree>`;
      return {
        folder,
        name,
        html: page({ stands: address, tricky, title: post.title, design: 'new', main }),
        expected: { address, entries: entriesOf([post]), notEntries: OTHERS },
      };
    })
    .concat({
      folder,
      name: 'new-search',
      html: page({
        stands: 'www.reddit.com/r/MachineLearning/search/?q=… (links to outside assumed).',
        tricky: 'titles lead to comments; no attribute says where a post links to.',
        title: 'tide',
        design: 'new',
        main: `<div>${found.map(newResult).join('')}</div>`,
      }),
      expected: {
        address: 'https://www.reddit.com/r/MachineLearning/search/?q=tide&type=posts',
        entries: entriesOf(found),
        notEntries: OTHERS,
      },
    });
}

/** All pages of Reddit. */
export const reddit = (): MadePage[] => [...old(), feed(), ...comments()];
