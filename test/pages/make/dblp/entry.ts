import { escape } from '../html.ts';
import { entryOf, type ExpectedEntry } from '../page.ts';
import type { InventedPaper } from '../paper.ts';

/** A record, and where the paper is besides. */
export interface Listed {
  paper: InventedPaper;
  /** `conf/slow/Bak25` */
  id: string;
  kind: 'inproceedings' | 'article' | 'informal' | 'incollection' | 'book' | 'editor';
  /** Addresses of electronic editions, the first of which the icon leads to. */
  editions?: string[];
  /** What the paper's key is; none if the record is no paper's. */
  key?: string;
}

/** The site tells namesakes apart by a number. */
const NUMBERED = 3;

const author = (name: string, index: number, own?: string): string => {
  const shown = escape(index % NUMBERED === 1 ? `${name} 0001` : name);
  const inner =
    name === own
      ? `<span class="this-person" itemprop="name">${shown}</span>`
      : `<a href="https://dblp.org/pid/99/${index}.html" itemprop="url"><span itemprop="name" title="${shown}">${shown}</span></a>`;
  return `<span itemprop="author" itemscope itemtype="http://schema.org/Person">${inner}</span>`;
};

const menu = (head: string, body: string): string =>
  `<li class="drop-down"><div class="head">${head}</div><div class="body">${body}</div></li>`;

/** One entry. On pages of venues the year is not shown, and only said in a `meta`. */
export function entry(
  { paper, id, kind, editions = [] }: Listed,
  form: { own?: string; venue?: boolean } = {},
): string {
  const record = `https://dblp.org/rec/${id}`;
  const [first = `${record}.html`] = editions;
  const year = paper.published.slice(0, 4);
  const encoded = encodeURIComponent(first);
  return `<li class="entry ${kind} toc" id="${id}" itemscope itemtype="http://schema.org/ScholarlyArticle"><link itemprop="additionalType" href="https://dblp.org/rdf/schema#Publication">${form.own ? '<div class="box"><img alt="" title="Conference and Workshop Papers"></div><div class="nr" id="c7">[c7]</div>' : '<div class="box"></div>'}<nav class="publ"><ul>${menu(
    `<a href="${first}" itemprop="url"></a>`,
    `<p><b>view</b></p><ul>${editions.map((address) => `<li class="ee"><a href="${address}" itemprop="url">electronic edition</a></li>`).join('')}<li class="details"><a href="${record}.html">details &amp; citations</a></li></ul>`,
  )}${menu(
    `<a href="${record}.html?view=bibtex"></a>`,
    `<p><b>export record</b></p><ul><li><a href="${record}.html?view=bibtex">BibTeX</a></li><li><a href="${record}.xml">XML</a></li></ul><p><b>dblp key:</b></p><ul><li class="select-on-click"><small>${id}</small></li></ul>`,
  )}${menu(
    '<a href="#"></a>',
    `<p><b>ask others</b></p><ul><li><a href="https://scholar.google.com/scholar?q=${encodeURIComponent(paper.title)}">Google Scholar</a></li><li><a href="https://www.semanticscholar.org/search?q=${encodeURIComponent(paper.title)}">Semantic Scholar</a></li></ul>`,
  )}${menu(
    '<a href="#"></a>',
    `<p><b>share record</b></p><ul><li><a href="https://twitter.com/intent/tweet?url=${encoded}">Twitter</a></li><li><a href="https://www.reddit.com/submit?url=${encoded}">Reddit</a></li></ul>`,
  )}</ul></nav><cite class="data tts-content" itemprop="headline">${paper.authors.map((name, index) => author(name, index, form.own)).join(', ')}:<br> <span class="title" itemprop="name">${escape(paper.title)}.</span> ${
    form.venue
      ? `<meta itemprop="datePublished" content="${year}"><span itemprop="pagination">1-12</span>`
      : `<a href="https://dblp.org/db/conf/slow/slow${year}.html#${id}"><span itemprop="isPartOf" itemscope itemtype="http://schema.org/BookSeries"><span itemprop="name">SLOW</span></span> <span itemprop="datePublished">${year}</span></a>: <span itemprop="pagination">1-12</span>`
  }</cite><meta property="genre" content="computer science"></li>`;
}

/** What is to be read of papers' records. */
export const entriesOf = (records: Listed[]): ExpectedEntry[] =>
  records.flatMap(({ paper, key }) =>
    key
      ? [
          {
            ...entryOf(paper, 'authors'),
            key,
            title: `${paper.title}.`,
            published: paper.published.slice(0, key.startsWith('arxiv:') ? 7 : 4),
          },
        ]
      : [],
  );
