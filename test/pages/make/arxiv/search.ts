import { escape } from '../html.ts';
import { complete, invent } from '../invent.ts';
import { notable } from '../notable.ts';
import { entryOf, type MadePage } from '../page.ts';
import { dateParts, type InventedPaper } from '../paper.ts';
import { unusualAuthors } from '../people.ts';
import { authorQuery, page } from './frame.ts';

const WORDS = /learning|model|slow|forget/gi;
const MOST_AUTHORS = 25;

const lit = (text: string): string =>
  escape(text).replaceAll(WORDS, '<span class="search-hit mathjax">$&</span>');

const day = (date: string): string => {
  const parts = dateParts(date);
  return `${parts.day} ${parts.month}, ${parts.year}`;
};

const label = (text: string): string =>
  `<span class="has-text-black-bis has-text-weight-semibold">${text}</span>`;

function abstract(paper: InventedPaper): string {
  const id = `${paper.id}v${paper.version}-abstract`;
  const toggle = (text: string): string =>
    `<a class="is-size-7" style="white-space: nowrap;" onclick="document.getElementById('${id}-full')">${text}</a>`;
  const part = (which: 'short' | 'full', display: string, inner: string, link: string): string => `
      <span class="abstract-${which} has-text-grey-dark mathjax" id="${id}-${which}" style="display: ${display};">
        ${inner}
        ${toggle(link)}
      </span>`;
  return `
    <p class="abstract mathjax">
      <span class="search-hit">Abstract</span>:${part('short', 'inline', `${lit(paper.abstract.slice(0, 200))}&hellip;`, '&#9661; More')}${part('full', 'none', lit(paper.abstract), '&#9651; Less')}
    </p>
    `;
}

/** One result; `old` if the hit is not the newest version. */
function result(paper: InventedPaper, form: { abstracts: boolean; old?: boolean }): string {
  const { id, version, doi, comments } = paper;
  const shown = paper.authors.slice(0, MOST_AUTHORS);
  const more = paper.authors.length - shown.length;
  const names = shown.map(
    (name) =>
      `\n      <a href="/search/?searchtype=author&amp;query=${authorQuery(name).replace(',+', '%2C+')}">${escape(name)}</a>`,
  );
  const versioned = form.old ? `${id}v${version}` : id;
  return `

  <li class="arxiv-result">
    <div class="is-marginless">
      <p class="list-title is-inline-block"><a href="https://arxiv.org/abs/${versioned}">arXiv:${versioned}</a>
        <span>&nbsp;[<a href="https://arxiv.org/pdf/${versioned}">pdf</a>, <a href="https://arxiv.org/ps/${versioned}">ps</a>, <a href="https://arxiv.org/format/${versioned}">other</a>]&nbsp;</span>
      </p>
      <div class="tags is-inline-block">
${paper.subjects.map((category, index) => `        <span class="tag is-small ${index === 0 ? 'is-link' : 'is-grey'} tooltip is-tooltip-top" data-tooltip="${category}">${category}</span>`).join('\n')}
        </div>
${
  doi
    ? `          <div class="is-inline-block" style="margin-left: 0.5rem">
            <div class="tags has-addons">
              <span class="tag is-dark is-size-7">doi</span>
              <span class="tag is-light is-size-7"><a class="" href="https://doi.org/${doi}">${doi} <i class="fa fa-external-link" aria-hidden="true"></i></a></span>
            </div>
          </div>`
    : ''
}
    </div>
    
    <p class="title is-5 mathjax">
      
        ${lit(paper.title)}
      
    </p>
    <p class="authors">
      <span class="has-text-black-bis has-text-weight-semibold">Authors:</span>
      ${names.join(', \n      ')}${more > 0 ? `\n      , et al. (${more} additional authors not shown)` : ''}
      
    </p>
    ${form.abstracts ? abstract(paper) : ''}

    <p class="is-size-7">${label('Submitted')} ${day(paper.published)}; 
      ${label('originally announced')} ${dateParts(paper.published).month} ${paper.published.slice(0, 4)}.
      ${form.old ? `<span class="has-text-weight-bold">Latest version:</span> <a href="https://arxiv.org/abs/${id}v${version + 2}">${id}v${version + 2}</a>.` : ''}
    </p>
    ${comments ? `\n    <p class="comments is-size-7">\n      ${label('Comments:')}\n      <span class="has-text-grey-dark mathjax">${escape(comments)}</span>\n    </p>` : ''}
  </li>
`;
}

const main = (
  heading: string,
  form: string,
  results: string[],
): string => `<main class="container" id="main-container">
  <div class="level is-marginless">
      <h1 class="title is-clearfix">
        ${heading}
</h1>
  </div>
    <div class="content">
${form}
<ol class="breathe-horizontal" start="1"> 
${results.join('')}
</ol>

  <nav class="pagination is-small is-centered breathe-horizontal" role="navigation" aria-label="pagination">
      <a href="/search/?query=slow&amp;searchtype=all&amp;start=50" class="pagination-next" >Next
      </a>
  </nav>
    </div>
</main>`;

/** Simple search with abstracts, and advanced search without. */
export function searches(): MadePage[] {
  const crowd = complete({
    id: '2510.72301',
    title: 'The Kittiwake Detector: Slow Learning with 28 Authors',
    published: '2025-10-21',
    authors: unusualAuthors(0, 28),
  });
  const old = complete({
    id: '2407.72102',
    title: 'Models That Forget on Sundays',
    published: '2024-07-18',
    version: 1,
  });
  const papers = [
    ...invent(3, '2025-11-25', 251125),
    notable('formulas', '2025-11-19', 72_119, { doi: '10.99999/invented.2025.19' }),
    crowd,
    old,
    complete({
      id: 'cs/0107993',
      title: 'Slow Parsing Considered Pleasant',
      published: '2001-07-19',
      doi: '10.99999/(SICI)1097-0000(2001)7:1<1::AID-1>3.0.CO;2-Z',
    }),
    notable('japanese', '2025-11-11', 72_111, {
      comments: '12 pages; a companion of arXiv:2511.72112 and https://arxiv.org/abs/2511.72113',
    }),
  ];
  const found = invent(5, '2026-03-15', 260315);
  return [
    {
      folder: 'arxiv',
      name: 'search',
      html: page({
        stands: 'arxiv.org/search/?query=… in November 2026.',
        tricky:
          'highlights, also in the label "Abstract"; a shortened and a hidden full abstract, each with a link inside; an older version with a link to the latest; DOIs, one with brackets; more authors than are shown.',
        title: 'Search | arXiv e-print repository',
        main: main(
          'Showing 1&ndash;8 of 160 results for all: <span class="mathjax">slow learning</span>',
          '<form class="box" method="GET" action="/search/"><input class="input" id="query" name="query" placeholder="Search term..." type="text" value="slow learning"></form>',
          papers.map((paper) => result(paper, { abstracts: true, old: paper === old })),
        ),
      }),
      expected: {
        address: 'https://arxiv.org/search/?query=slow+learning&searchtype=all&source=header',
        entries: papers.map((paper) =>
          entryOf(
            { ...paper, authors: paper.authors.slice(0, MOST_AUTHORS) },
            'authors',
            'abstract',
            'published',
          ),
        ),
        notEntries: 'Links to latest versions, DOIs, and papers named in comments.',
      },
    },
    {
      folder: 'arxiv',
      name: 'search-advanced',
      html: page({
        stands: 'arxiv.org/search/advanced?… with abstracts hidden, in November 2026.',
        tricky: 'no abstracts; the query is shown as text with an id in it.',
        title: 'Advanced Search | arXiv e-print repository',
        main: main(
          `Showing 1&ndash;${found.length} of ${found.length} results`,
          '<div class="box">Query: order: -announced_date_first; size: 50; hide_abstracts: True; terms: AND all=arXiv:2603.71111</div>',
          found.map((paper) => result(paper, { abstracts: false })),
        ),
      }),
      expected: {
        address:
          'https://arxiv.org/search/advanced?advanced=&terms-0-term=slow&terms-0-field=all&abstracts=hide',
        entries: found.map((paper) => entryOf(paper, 'authors', 'published')),
      },
    },
  ];
}
