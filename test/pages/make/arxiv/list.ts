import { escape } from '../html.ts';
import { dateParts, type InventedPaper } from '../paper.ts';
import { CATEGORIES } from '../words.ts';
import { authorQuery, content } from './frame.ts';

/** The category that the listings are of. */
export const HEADING = 'Computation and Language';

/** How an entry differs from the plain one. */
export interface EntryForm {
  /** `cross-list from cs.CV`, `replaced` */
  note?: string;
  /** /new, and /catchup?abs=True, have abstracts. */
  abstract?: boolean;
  /** Formulas: as the server sends them, if absent. */
  math?: (text: string) => string;
}

const subject = (category: string): string => `${CATEGORIES[category]} (${category})`;

/** Comments may link other papers: the site makes links of `arXiv:2511.61234` and of addresses. */
const linked = (comments: string): string =>
  escape(comments).replaceAll(/arXiv:(\S+\d)|https:\S+/g, (whole, id?: string) =>
    id === undefined
      ? `<a href="${whole}" rel="external noopener nofollow" class="link-external link-https">this https URL</a>`
      : `<a href="https://arxiv.org/abs/${id}" data-arxiv-id="${id}" class="link-https">${whole}</a>`,
  );

const field = (name: string, label: string, inner: string): string =>
  `\n        <div class='${name}'><span class='descriptor'>${label}:</span>\n          ${inner}\n        </div>\n`;

/** The `dt` and `dd` of one entry, with the site's quotes, blanks and line breaks. */
export function entry(paper: InventedPaper, number: number, form: EntryForm = {}): string {
  const { id, version, comments, journal } = paper;
  const [primary, ...others] = paper.subjects.map(subject);
  const math = form.math ?? escape;
  const names = paper.authors.map(
    (name) =>
      `<a href="https://arxiv.org/search/cs?searchtype=author&amp;query=${authorQuery(name)}">${escape(name)}</a>`,
  );
  // arXiv has no HTML of papers that are old or whose TeX it cannot convert.
  const html =
    id.includes('/') || number % 4 === 0
      ? ''
      : `, <a href="${number % 3 === 0 ? 'https://arxiv.org' : ''}/html/${id}v${version}" title="View HTML" id="html-${id}" aria-labelledby="html-${id}" rel="noopener noreferrer" target="_blank">html</a>`;
  return `
    <dt>
      <a name='item${number}'>[${number}]</a>
      <a href ="/abs/${id}" title="Abstract" id="${id}">
        arXiv:${id}
      </a>
      ${form.note ? `    (${form.note})\n` : ''}
        [<a href="/pdf/${id}" title="Download PDF" id="pdf-${id}" aria-labelledby="pdf-${id}">pdf</a>${html}, <a href="/format/${id}" title="Other formats" id="oth-${id}" aria-labelledby="oth-${id}">other</a>]
    </dt>
    <dd>
      <div class='meta'>
        <div class='list-title mathjax'><span class='descriptor'>Title:</span>
          ${math(paper.title)}
        </div>
        <div class='list-authors'>${names.join(', ')}</div>
${comments ? field('list-comments mathjax', 'Comments', linked(comments)) : ''}${journal ? field('list-journal-ref', 'Journal-ref', escape(journal)) : ''}
${field('list-subjects', 'Subjects', `<span class="primary-subject">${primary}</span>${others.map((name) => `; ${name}`).join('')}`)}
${form.abstract ? `        <p class='mathjax'>\n            ${math(paper.abstract)}\n        </p>\n` : ''}      </div>
    </dd>`;
}

/** Entries numbered from `first`. */
export const numbered = (papers: InventedPaper[], first: number, form: EntryForm = {}): string[] =>
  papers.map((paper, index) => entry(paper, first + index, form));

/** One `dl` with its `h3`, if it has one; every one of them has the same id. */
export const section = (heading: string, entries: string[]): string =>
  `
      <dl id='articles'>
${
  heading &&
  `    <h3>${heading}</h3>
`
}
${entries.join('')}
</dl>
`;

/** `New submissions (showing 7 of 7 entries)` */
export const counted = (name: string, papers: InventedPaper[]): string =>
  `${name} (showing ${papers.length} of ${papers.length} entries)`;

/** The part of a listing page inside `main`. */
export const listing = (heading: string, above: string, sections: string[]): string =>
  content(
    `<div id='content-inner'>\n<div id='dlpage'>\n  <h1>${escape(heading)}</h1>\n\n${above}\n${sections.join('')}\n</div>\n</div>`,
  );

/** "Total of 14 entries" and the links beside it, whose addresses have no quotes. */
export const paging = (path: string, total: number): string => `
      <div class='paging'>Total of ${total} entries
    </div>
    <div class='morefewer'>Showing up to 2000 entries per page:
          <a href=${path}?skip=0&amp;show=1000 rel="nofollow">
      fewer</a>
 |
          <span style="color: #454545">more</span>
 |
          <span style="color: #454545">all</span>

    </div>
`;

/** `Fri, 28 Nov 2025` */
export function listDate(date: string): string {
  const { weekday, day, shortMonth, year } = dateParts(date);
  return `${weekday}, ${day} ${shortMonth} ${year}`;
}
