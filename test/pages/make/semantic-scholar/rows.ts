import { escape } from '../html.ts';
import { entryOf, type ExpectedEntry } from '../page.ts';
import { dateParts, type InventedPaper } from '../paper.ts';

/** A row, and where the paper is besides. */
export interface Row {
  paper: InventedPaper;
  /** Where the button under the row leads. */
  link?: string;
  /** What is shown is the site's own summary, not the abstract. */
  summary?: true;
  /** The key, if it is not the site's own. */
  key?: string;
}

/** The site's ids: 40 hexadecimal digits. */
export const sha = ({ id }: InventedPaper): string =>
  Array.from(id.replace('.', '').repeat(5), (digit, at) =>
    ((Number(digit) * 5 + at) % 16).toString(16),
  )
    .join('')
    .slice(0, 40);

export const path = (paper: InventedPaper): string =>
  `/paper/${paper.title.replaceAll(/[^A-Za-z]+/g, '-').slice(0, 50)}-${paper.authors[0]!.split(' ')
    .at(-1)!
    .replaceAll(/[^A-Za-z]/g, '')}/${sha(paper)}`;

const day = (date: string): string => {
  const parts = dateParts(date);
  return `${parts.day} ${parts.month} ${parts.year}`;
};

const lit = (text: string): string =>
  escape(text).replaceAll(/\b(slow)\b/gi, '<em class="hit">$1</em>');

/** The last author has no page. */
const authors = (paper: InventedPaper, link: string): string =>
  paper.authors
    .map((name, index) =>
      index > 0 && index === paper.authors.length - 1
        ? `<span class="cl-paper-authors__author-box"><span>${escape(name)}</span></span>`
        : `<span class="cl-paper-authors__author-box"><a class="${link}" href="/author/${encodeURIComponent(name)}/99${index}"><span>${escape(name)}</span></a></span>`,
    )
    .join(', ');

const shortened = ({ abstract }: InventedPaper): string => lit(`${abstract.slice(0, 200)}…`);

/** A row of today. */
export function row({ paper, link, summary }: Row): string {
  const text = summary
    ? '<div class="tldr-abstract-replacement paper-row-tldr"><span class="tldr__label">TLDR</span><span data-test-id="text-truncator-text">This work shows in one sentence that waiting pays, a sentence that no author has ever written.</span><button aria-label="Expand" type="button">Expand</button></div>'
    : `<div class="cl-paper-abstract"><span class="full-abstract" data-test-id="text-truncator-text">${shortened(paper)}</span><button aria-label="Expand" type="button">Expand</button></div>`;
  return `<div class="cl-paper-row serp-papers__paper-row paper-v2-cue paper-row-normal" data-paper-id="${sha(paper)}"><a class="link-button--show-visited" data-heap-id="paper_title" data-test-id="title-link" href="${path(paper)}"><h2 class="cl-paper-title"><span><span>${lit(paper.title)}</span></span></h2></a><ul class="flex-row cl-paper-meta"><li><span class="cl-paper-authors" data-test-id="author-list">${authors(paper, 'cl-paper-authors__author-link')}</span></li><li><span class="cl-paper-fos">Computer Science</span></li><li><span class="cl-paper-venue"><span data-test-id="normalized-venue-link">SLOW</span></span></li><li><span class="cl-paper-pubdates"><span>${day(paper.published)}</span></span></li></ul>${text}<div class="cl-paper-controls"><a class="cl-paper-stats__citation-pdp-link" href="${path(paper)}#citing-papers">12</a>${link ? `<a class="flex-row cl-paper-view-paper" href="${link}"><span class="cl-button__label">View</span></a>` : ''}<button type="button">Save</button><button type="button">Cite</button></div></div>`;
}

/** A row of 2018: other elements and names, the same links. */
export const oldRow = ({ paper }: Row): string =>
  `<article class="search-result"><header><div class="search-result-title"><a data-selenium-selector="title-link" href="${path(paper)}"><span><span>${lit(paper.title)}</span></span></a></div><ul class="subhead"><li><span class="author-list" data-selenium-selector="author-list">${paper.authors.map((name, index) => `<span><a class="author-list__link author-list__author-name" href="/author/${encodeURIComponent(name)}/99${index}"><span><span>${escape(name)}</span></span></a></span>`).join(', ')}</span></li><li><span data-selenium-selector="venue-metadata">SLOW</span></li><li><span data-selenium-selector="paper-year"><span><span>${paper.published.slice(0, 4)}</span></span></span></li></ul></header><div class="search-result-abstract"><div class="text-truncator abstract__text">${shortened(paper)}<button class="more">(More)</button></div></div></article>`;

/** What is to be read of rows. */
export const listed = (rows: Row[], yearOnly = false): ExpectedEntry[] =>
  rows.map(({ paper, key = `s2:${sha(paper)}`, summary }) => ({
    ...entryOf(paper, 'authors', 'published'),
    key,
    ...(yearOnly && { published: paper.published.slice(0, 4) }),
    ...(!summary && { abstract: paper.abstract.slice(0, 60), abstractEnd: '…' }),
  }));
