import { join } from 'node:path';
import { escape, styleSheet } from '../html.ts';
import { invent } from '../invent.ts';
import { notable } from '../notable.ts';
import { entryOf, type ExpectedEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { sitePage } from '../site-page.ts';

const folder = 'hacker-news';
const style = styleSheet(join(import.meta.dirname, 'style.css'));

/** What somebody has submitted; if it is a paper, with what is to be read of it: of an arXiv id, its month. */
interface Story {
  title: string;
  href: string;
  entry?: ExpectedEntry;
}

/** The story says what it likes behind the paper's title. */
const paperStory = (paper: InventedPaper, href: string, key: string, behind = ''): Story => {
  const title = paper.title + behind;
  const month = key.startsWith('arxiv:') ? { published: paper.published.slice(0, 7) } : {};
  return { title, href, entry: { ...entryOf(paper), title, key, ...month } };
};
const onArxiv = (paper: InventedPaper, form = 'abs', behind = ''): Story =>
  paperStory(paper, `https://arxiv.org/${form}/${paper.id}`, `arxiv:${paper.id}`, behind);

const site = (href: string): string =>
  href.startsWith('http')
    ? `<span class="sitebit comhead"> (<a href="from?site=${new URL(href).host}"><span class="sitestr">${new URL(href).host}</span></a>)</span>`
    : '';

/** The two rows of a story. `old` is the markup without the span around the title. */
function rows({ title, href }: Story, rank: number, old = false): string {
  const id = 49_000_000 + rank;
  const link = `<a href="${href}"${old ? ' class="titlelink"' : ''}>${escape(title)}</a>`;
  const line = old ? `${link}${site(href)}` : `<span class="titleline">${link}${site(href)}</span>`;
  const inner = `<span class="score" id="score_${id}">${rank * 31} points</span> by <a href="user?id=tidepool" class="hnuser">tidepool</a> <span class="age" title="2026-10-05T09:00:00 1791190800"><a href="item?id=${id}">3 hours ago</a></span> | <a href="hide?id=${id}">hide</a> | <a href="item?id=${id}">${rank}&nbsp;comments</a>`;
  return `
<tr class="athing${old ? '' : ' submission'}" id="${id}"><td align="right" valign="top" class="title"><span class="rank">${rank}.</span></td><td valign="top" class="votelinks"><center><a id="up_${id}" href="vote?id=${id}&amp;how=up"><div class="votearrow" title="upvote"></div></a></center></td><td class="title">${line}</td></tr>
<tr><td colspan="2"></td><td class="subtext">${old ? inner : `<span class="subline">${inner}</span>`}</td></tr>
<tr class="spacer" style="height:5px"></tr>`;
}

const page = (parts: { stands: string; tricky: string; title: string; main: string }): string =>
  sitePage({
    ...parts,
    title: `${parts.title} | Hacker News`,
    style,
    body: `<center><table id="hnmain" border="0" cellpadding="0" cellspacing="0" width="85%">
<tr><td bgcolor="#ff6600"><table border="0" width="100%"><tr><td><span class="pagetop"><b class="hnname"><a href="news">Hacker News</a></b> <a href="newest">new</a> | <a href="front">past</a> | <a href="newcomments">comments</a> | <a href="ask">ask</a></span></td></tr></table></td></tr>
<tr id="pagespace" style="height:10px"></tr>
<tr><td>${parts.main}</td></tr></table></center>`,
  });

const list = (stories: Story[], old = false): string =>
  `<table border="0" cellpadding="0" cellspacing="0"${old ? ' class="itemlist"' : ''}>${stories.map((story, at) => rows(story, at + 1, old)).join('')}
<tr class="morespace" style="height:10px"></tr><tr><td colspan="2"></td><td class="title"><a href="?p=2" class="morelink" rel="next">More</a></td></tr></table>`;

/** One comment with a link to a paper. */
const comment = (id: number, paper: InventedPaper): string =>
  `<tr class="athing comtr" id="${id}"><td><table border="0"><tr><td class="ind" indent="0"></td><td class="votelinks"></td><td class="default"><div><span class="comhead"><a href="user?id=gull" class="hnuser">gull</a> <span class="age"><a href="item?id=${id}">2 hours ago</a></span></span></div><div class="comment"><div class="commtext c00">Reminds me of <a href="https://arxiv.org/abs/${paper.id}" rel="nofollow">https://arxiv.org/abs/${paper.id}</a>, “${escape(paper.title)}”.</div></div></td></tr></table></td></tr>`;

/** The page of one story's comments. */
const item = (story: Story, comments: InventedPaper[]): string =>
  `<table class="fatitem" border="0">${rows(story, 1).replace('<span class="rank">1.</span>', '')}<tr><td colspan="2"></td><td><form><textarea name="text" rows="8" cols="80"></textarea></form></td></tr></table><br>
<table border="0" class="comment-tree">${comments.map((paper, at) => comment(49_000_100 + at, paper)).join('')}</table>`;

const self: Story = { title: 'Ask HN: How do you keep up with papers?', href: 'item?id=49000009' };
const code: Story = {
  title: 'Show HN: Sixteen tide gauges in one arXiv paper',
  href: 'https://github.com/tidepool/2610.73123',
};

function news(old: boolean): MadePage {
  const [first, second, third] = invent(
    3,
    old ? '2021-03-04' : '2026-10-04',
    old ? 210304 : 261014,
  );
  const stories: Story[] = [
    onArxiv(first!, 'pdf', ' [pdf]'),
    code,
    paperStory(
      second!,
      'https://www.nature.com/articles/s41586-926-99001-2',
      'doi:10.1038/s41586-926-99001-2',
    ),
    self,
    { title: 'The arXiv blog', href: 'https://blog.arxiv.org/2026/10/01/tides/' },
    onArxiv(notable('quotes', old ? '2021-03-01' : '2026-10-01', 60_101), 'abs', ' (2026)'),
    { title: 'New in Computation and Language', href: 'https://arxiv.org/list/cs.CL/new' },
    paperStory(third!, 'https://openreview.net/forum?id=hnTidal9901', 'openreview:hnTidal9901'),
  ];
  return {
    folder,
    name: old ? 'newest-2021' : 'news',
    html: page({
      stands: old ? 'news.ycombinator.com/newest in 2021.' : 'news.ycombinator.com/news in 2026.',
      tricky: `a story is two rows; most link to no paper; arXiv's lists and blog are none; ${old ? 'no span around titles' : 'the page has no headings'}.`,
      title: 'News',
      main: list(stories, old),
    }),
    expected: {
      address: `https://news.ycombinator.com/${old ? 'newest' : 'news?p=1'}`,
      entries: stories.flatMap(({ entry }) => entry ?? []),
      notEntries: 'Stories that link to anything else.',
    },
  };
}

function items(): MadePage[] {
  const [own, ...cited] = invent(3, '2026-09-28', 260928);
  return [
    { name: 'item', story: onArxiv(own!, 'html'), entries: [onArxiv(own!).entry!] },
    { name: 'item-ask', story: self, entries: [] },
  ].map(({ name, story, entries }) => ({
    folder,
    name,
    html: page({
      stands: 'news.ycombinator.com/item?id=…: a story and its comments.',
      tricky: 'comments link papers; the page is not the paper’s own.',
      title: story.title,
      main: item(story, cited),
    }),
    expected: {
      address: `https://news.ycombinator.com/item?id=${name === 'item' ? 49000001 : 49000009}`,
      entries,
      notEntries: 'Papers in comments.',
    },
  }));
}

/** All pages of Hacker News. */
export const hackerNews = (): MadePage[] => [news(false), news(true), ...items()];
