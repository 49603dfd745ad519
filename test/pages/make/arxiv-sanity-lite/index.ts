import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escape, styleSheet } from '../html.ts';
import { invent } from '../invent.ts';
import { notable } from '../notable.ts';
import { fullEntry, type MadePage } from '../page.ts';
import { dateParts, type InventedPaper } from '../paper.ts';
import { sitePage } from '../site-page.ts';

const folder = 'arxiv-sanity-lite';
const beside = (file: string): string => join(import.meta.dirname, file);
const style = styleSheet(beside('style.css'));
const render = readFileSync(beside('render.js'), 'utf8');

/** What React renders of a paper; a list has a score, tags and links that the page of one paper lacks. */
function rendered(paper: InventedPaper, inList: boolean): string {
  const { shortMonth, day, year } = dateParts(paper.published);
  const tags = `<div class="rel_utags"><div class="rel_utag rel_utag_add">+</div><div class="rel_utag rel_utag_sub">-</div><div class="rel_utag"><a href="/?rank=tags&amp;tags=slow">slow</a></div></div>`;
  const links = `<div class="rel_more"><a href="/?rank=pid&amp;pid=${paper.id}">similar</a></div><div class="rel_inspect"><a href="/inspect?pid=${paper.id}">inspect</a></div>`;
  return `<div class="rel_paper">${inList ? '<div class="rel_score">9.41</div>' : ''}<div class="rel_title"><a href="http://arxiv.org/abs/${paper.id}">${escape(paper.title)}</a></div><div class="rel_authors">${escape(paper.authors.join(', '))}</div><div class="rel_time">${shortMonth} ${String(day).padStart(2, '0')} ${year}</div><div class="rel_tags">${paper.subjects.join(', ')}</div>${inList ? tags : ''}<div class="rel_abs">${escape(paper.abstract)}</div>${inList ? links : ''}</div>`;
}

const page = (parts: {
  stands: string;
  tricky: string;
  main: string;
  scripts?: string[];
  templates?: Record<string, string>;
}): string =>
  sitePage({
    ...parts,
    title: 'arxiv-sanity',
    style,
    body: `<div id="header"><a href="/" id="home-link">arxiv-sanity</a> <a href="/profile" id="login-link">profile</a> <a href="/stats" id="stats-link">stats</a></div>
${parts.main}`,
  });

function list(): MadePage {
  const shown = [...invent(4, '2022-03-10', 220310), notable('long', '2022-03-08', 30_860)];
  return {
    folder,
    name: 'list',
    html: page({
      stands: 'arxiv-sanity-lite.com/?rank=time, logged in.',
      tricky:
        'the list is rendered after the page has loaded; "similar" and "inspect" name the paper in addresses of their own; all authors in one text.',
      main: `<div id="controls"><form action="/" method="get"><input name="q" id="qfield"> <input name="pid" id="pid_field" value="2203.71111"> <a href="/?rank=time">recent</a></form></div>
<div id="wrap"></div>
<div id="pagination"><span id="link-prev-page">prev</span> <span>current page: 1</span> <span id="link-next-page">next</span></div>`,
      scripts: [render],
      templates: {
        rendered: `<div><div id="paperList" class="rel_papers">${shown.map((paper) => rendered(paper, true)).join('')}</div></div>`,
      },
    }),
    expected: {
      address: 'https://arxiv-sanity-lite.com/?rank=time',
      entries: shown.map(fullEntry),
    },
  };
}

function inspect(): MadePage {
  const paper = notable('greek', '2022-02-14', 21_460);
  return {
    folder,
    name: 'inspect',
    html: page({
      stands: 'arxiv-sanity-lite.com/inspect?pid=…, the page of one paper.',
      tricky: 'rendered after the page has loaded; words and their weights below.',
      main: `<div id="wrap"></div><div id="wordwrap"><div class="rel_word">slow 0.41</div></div>`,
      scripts: [render],
      templates: { rendered: rendered(paper, false) },
    }),
    expected: {
      address: `https://arxiv-sanity-lite.com/inspect?pid=${paper.id}`,
      entries: [fullEntry(paper)],
    },
  };
}

const about = (): MadePage => ({
  folder,
  name: 'about',
  html: page({
    stands: 'arxiv-sanity-lite.com/about, a page of text.',
    tricky: 'a paper cited in the text.',
    main: `<div id="aboutwrap"><p>It ranks papers by an SVM over words, like <a href="http://arxiv.org/abs/2203.71112">this one</a>, 2203.71112.</p></div>`,
  }),
  expected: {
    address: 'https://arxiv-sanity-lite.com/about',
    entries: [],
    notEntries: 'A paper cited in the text.',
  },
});

/** All pages of arxiv-sanity-lite. */
export const arxivSanityLite = (): MadePage[] => [list(), inspect(), about()];
