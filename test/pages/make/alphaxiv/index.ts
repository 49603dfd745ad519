import { escape } from '../html.ts';
import { complete, invent } from '../invent.ts';
import { notable } from '../notable.ts';
import { entryOf, type ExpectedEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { card, page } from './frame.ts';

const folder = 'alphaxiv';
const listed = (paper: InventedPaper): ExpectedEntry => entryOf(paper, 'authors', 'published');

/** What is not on arXiv has a name of the site's. */
const SLUG = 'tidal-thinking-1';
const elsewhere = complete({
  id: '2606.90009',
  title: 'Tidal-Thinking-1: Building a Machine That Waits',
  published: '2026-06-02',
});
const elsewhereEntry: ExpectedEntry = { ...listed(elsewhere), key: `alphaxiv:${SLUG}` };

/** A paper's page: its title, a text about it, and papers that are said to be like it. */
const paperPage = (paper: InventedPaper, related: InventedPaper[]): string =>
  `<h1 class="tiptap html-renderer">${escape(paper.title)}</h1><div class="flex gap-4"><a href="/abs/${paper.id}">Paper</a><a href="/overview/${paper.id}">Blog</a><a href="/resources/${paper.id}">Resources</a></div>
<p>The paper follows <a href="/abs/${related[0]!.id}">${escape(related[0]!.title)}</a>, and others.</p>
<aside><h2>Similar papers</h2>${related.map((other) => `<a href="/abs/${other.id}"><div class="text-xs">${escape(other.title)}</div></a>`).join('')}</aside>
<section><h2>Comments</h2><p>See also <a href="https://arxiv.org/abs/${related[1]!.id}">${related[1]!.id}</a>.</p></section>`;

function feed(): MadePage {
  const shown = [
    ...invent(3, '2026-06-16', 260616),
    notable('long', '2026-06-12', 61_260),
    notable('angles', '2026-06-11', 61_160),
  ];
  const [versioned, ...more] = invent(3, '2026-06-09', 260609);
  const entries = [...shown.map(listed), elsewhereEntry];
  return {
    folder,
    name: 'feed',
    html: page({
      stands: 'www.alphaxiv.org/?sort=Hot in June 2026.',
      tricky:
        'no class of a card lasts; "View blog", "Run now" and "Audio" lead to the paper, too; a summary that is no abstract; unbreakable blanks in dates; the last paper is not on arXiv; `append()` has an id with a version.',
      title: 'Explore',
      main: shown.map((paper) => card(paper)).join('') + card(elsewhere, SLUG),
      scripts: ['change.js'],
      templates: {
        append: card(versioned!, `${versioned!.id}v2`) + more.map((paper) => card(paper)).join(''),
        openFirst: paperPage(shown[0]!, [shown[1]!, ...more]),
      },
    }),
    expected: {
      address: 'https://www.alphaxiv.org/?sort=Hot&interval=7+Days',
      entries,
      later: {
        append: [...entries, ...[versioned!, ...more].map(listed)],
        rerender: entries,
        openFirst: [entryOf(shown[0]!)],
      },
    },
  };
}

function rendered(): MadePage {
  const shown = [...invent(2, '2026-06-05', 260605), notable('japanese', '2026-06-03', 60_360)];
  return {
    folder,
    name: 'explore-rendered-late',
    html: page({
      stands: 'www.alphaxiv.org/explore where the server sends an empty page; dark.',
      tricky: 'nothing is there when the page has loaded.',
      title: 'Explore',
      dark: true,
      main: '',
      scripts: ['render.js'],
      templates: { rendered: shown.map((paper) => card(paper)).join('') },
    }),
    expected: { address: 'https://www.alphaxiv.org/explore', entries: shown.map(listed) },
  };
}

function own(): MadePage[] {
  const related = invent(3, '2026-05-29', 260529);
  const paper = notable('formulas', '2026-06-08', 60_860);
  return [
    { name: 'overview', paper, address: `overview/${paper.id}v1`, entry: entryOf(paper) },
    {
      name: 'abs-not-on-arxiv',
      paper: elsewhere,
      address: `abs/${SLUG}`,
      entry: { ...entryOf(elsewhere), key: `alphaxiv:${SLUG}` },
    },
  ].map(({ name, paper: each, address, entry }) => ({
    folder,
    name,
    html: page({
      stands: `www.alphaxiv.org/${address}, one paper's own page (structure assumed).`,
      tricky: 'similar papers, comments and the text link other papers.',
      title: each.title,
      main: paperPage(each, related),
    }),
    expected: {
      address: `https://www.alphaxiv.org/${address}`,
      entries: [entry],
      notEntries: 'Similar papers, and those in the text and in comments.',
    },
  }));
}

function about(): MadePage {
  const [cited] = invent(1, '2026-05-27', 260527);
  return {
    folder,
    name: 'about',
    html: page({
      stands: 'www.alphaxiv.org/about, a page of text.',
      tricky: 'a paper cited in the text, and links of the frame.',
      title: 'About',
      main: `<h1>About</h1><p>Change “arxiv” to “alphaxiv” in an address: <a href="/abs/${cited!.id}">${escape(cited!.title)}</a>. <a href="/overview/${cited!.id}">View blog</a></p>`,
    }),
    expected: {
      address: 'https://www.alphaxiv.org/about',
      entries: [],
      notEntries: 'A paper cited in the text.',
    },
  };
}

/** All pages of alphaXiv. */
export const alphaxiv = (): MadePage[] => [feed(), rendered(), ...own(), about()];
