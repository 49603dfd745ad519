import { join } from 'node:path';
import { escape, styleSheet } from '../html.ts';
import type { ExpectedEntry, MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { afterLoad, keyed, papersOf, wholeAbstract } from '../elsewhere.ts';
import { sitePage } from '../site-page.ts';

const style = styleSheet(join(import.meta.dirname, 'style.css'));
const ROOT = "document.querySelector('xpl-main')";

/** A paper and its article number. */
interface Article {
  paper: InventedPaper;
  number: number;
}

/** Every third author has no page, so no link. */
const names = ({ paper }: Article): string =>
  paper.authors
    .map((name, index) =>
      index % 3 === 2
        ? `<span><span>${escape(name)}</span></span>`
        : `<span><a href="/author/3708${index}00000"><span>${escape(name)}</span></a></span>`,
    )
    .join('<span>; </span>');

function row(article: Article, heading: 'h2' | 'h3', abstract: boolean): string {
  const { paper, number } = article;
  return `<div class="List-results-items" id="${number}"><xpl-results-item><div class="hide-mobile"><div class="d-flex result-item"><div class="col result-item-align px-3">
<${heading} class="text-md-md-lh"><a class="fw-bold" href="/document/${number}/">${escape(paper.title).replaceAll(/kites?/gi, '<span class="highlight">$&</span>')}</a></${heading}>
<xpl-authors-name-list><p class="author text-base-md-lh">${names(article)}</p></xpl-authors-name-list>
<div class="description text-base-md-lh"><a href="/xpl/conhome/99001/proceeding">2026 International Conference on Invented Kites (ICIK)</a>
<div class="publisher-info-container"><span>Year: 2026</span><span> | Conference Paper </span><span> | Publisher: IEEE</span></div></div>
${abstract ? `<div class="js-displayer-content u-mt-1"><span>${escape(paper.abstract)}</span><a href="/document/${number}/"> Show More</a></div>` : ''}
<ul class="row-doc-actions"><li><a href="/document/${number}/citations">Cited by: Papers (3)</a></li><li><a href="/stamp/stamp.jsp?tp=&amp;arnumber=${number}">PDF</a></li></ul>
</div></div></div></xpl-results-item></div>
`;
}

const list = (rows: string[]): string =>
  `<div class="main-section"><h1 class="Dashboard-header">Showing 1-${rows.length} of 12</h1><xpl-results-list><div>${rows.join('')}</div></xpl-results-list></div>`;

const entry = ({ paper, number }: Article, abstract: boolean): ExpectedEntry =>
  keyed(`ieee:${number}`, paper, abstract ? wholeAbstract(paper) : {});

const page = (stands: string, tricky: string, main: string, script = ''): string =>
  sitePage({
    stands: `ieeexplore.ieee.org${stands}`,
    tricky,
    title: 'IEEE Xplore',
    style,
    body: `<xpl-root><xpl-header>IEEE Xplore <a href="/document/9990001/">Featured</a></xpl-header><xpl-main>${main}</xpl-main></xpl-root>${script}`,
  });

const articlesOf = (number: number, titles: string[]): Article[] =>
  papersOf('2026-06-18', number, titles).map((paper, index) => ({
    paper,
    number: 99_000_000 + number + index,
  }));

const COURSE =
  '<div class="List-results-items"><h3 class="text-md-md-lh"><a href="/courses/details/EDP999">Kites: A Course</a></h3><p class="author">A Teacher</p></div>';

/** A search that turns its page in place, an issue, an article, and a page without any. */
export function ieeeXplore(): MadePage[] {
  const first = articlesOf(73_001, ['Passive Damping of Kites', 'Kites as Anemometers']);
  const second = articlesOf(73_101, [
    'Kite Detection in Coastal Radar',
    'A $\\Delta\\Sigma$ Converter for Kite Strings',
    'On the Loudness of Kites',
  ]);
  const [own, related] = articlesOf(73_201, ['Mutual Coupling of Doorbells', 'Doorbells at Sea']);
  const { paper, number } = own!;
  const people = paper.authors.map(
    (name) =>
      `<span class="authors-info"><span class="blue-tooltip"><a href="/author/37080000000"><span>${escape(name)}</span></a></span><span>;</span></span>`,
  );
  const documentPage = `<section class="document-header"><div class="left-container"><h1 class="document-title"><span>${escape(paper.title)}</span></h1></div>
<div class="authors-info-container">${people.join('\n')}</div></section>
<div class="abstract-text row"><div class="u-mb-1"><strong>Abstract:</strong><div xplmathjax="">${escape(paper.abstract)}</div></div><a class="abstract-text-view-all">Show Less</a></div>
<div class="u-pb-1 doc-abstract-pubdate"><strong>Date of Publication:</strong> 18 June 2026</div>
<div class="u-pb-1 stats-document-abstract-doi"><strong>DOI: </strong><a href="https://doi.org/10.99999/ICIK.2026.${number}">10.99999/ICIK.2026.${number}</a></div>
<div class="reference-container"><span>1. Somebody, "Bells", <a href="https://doi.org/10.99999/ref.1">CrossRef</a></span></div>
<section class="document-similar"><h2>More Like This</h2><h3><a href="/document/${related!.number}/">${escape(related!.paper.title)}</a></h3></section>`;
  return [
    {
      folder: 'ieee-xplore',
      name: 'search',
      html: page(
        '/search/searchresult.jsp?…: the application renders the first page of results after load, and the second in its place.',
        'nothing is there at first; a course among the results; links to citations and PDFs in each; authors without a page; highlights.',
        '',
        afterLoad(
          [
            list(first.map((article) => row(article, 'h3', true))),
            list([...second.map((article) => row(article, 'h3', true)), COURSE]),
          ],
          `${ROOT}.innerHTML = later[0];
  requestAnimationFrame(() => requestAnimationFrame(() => {
    history.pushState({}, '', location.search + '&pageNumber=2');
    ${ROOT}.innerHTML = later[1];
  }));`,
        ),
      ),
      expected: {
        address: 'https://ieeexplore.ieee.org/search/searchresult.jsp?queryText=kites',
        entries: second.map((article) => entry(article, true)),
        notEntries: 'The course; citations and PDFs.',
      },
    },
    {
      folder: 'ieee-xplore',
      name: 'issue',
      html: page(
        '/xpl/tocresult.jsp?…: an issue.',
        'titles in h2, no abstracts.',
        list(second.map((article) => row(article, 'h2', false))),
      ),
      expected: {
        address: 'https://ieeexplore.ieee.org/xpl/tocresult.jsp?isnumber=99010&punumber=99',
        entries: second.map((article) => entry(article, false)),
      },
    },
    {
      folder: 'ieee-xplore',
      name: 'document',
      html: page(
        '/document/<number>/: an article, rendered after load.',
        'the DOI far from the title; references and similar articles.',
        '',
        afterLoad([documentPage], `${ROOT}.innerHTML = later[0];`),
      ),
      expected: {
        address: `https://ieeexplore.ieee.org/document/${number}/`,
        entries: [
          keyed(`doi:10.99999/icik.2026.${number}`, paper, {
            published: '2026-06-18',
            ...wholeAbstract(paper),
          }),
        ],
        notEntries: 'References, similar articles.',
      },
    },
    {
      folder: 'ieee-xplore',
      name: 'conferences',
      html: page(
        '/xpl/conhome/…: the proceedings of a conference, year by year.',
        'a list of headings with links, none of them to a paper.',
        `<h1>International Conference on Invented Kites</h1><div class="List-results-items"><h2><a href="/xpl/conhome/99001/proceeding">2026 ICIK</a></h2></div><div class="List-results-items"><h2><a href="/xpl/conhome/99002/proceeding">2025 ICIK</a></h2></div>`,
      ),
      expected: {
        address: 'https://ieeexplore.ieee.org/xpl/conhome/1000999/all-proceedings',
        entries: [],
        notEntries: 'Proceedings.',
      },
    },
  ];
}
