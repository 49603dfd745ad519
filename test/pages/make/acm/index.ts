import { join } from 'node:path';
import { escape, styleSheet } from '../html.ts';
import type { ExpectedEntry, MadePage } from '../page.ts';
import { dateParts, type InventedPaper } from '../paper.ts';
import { afterLoad, keyed, papersOf, wholeAbstract } from '../elsewhere.ts';
import { sitePage } from '../site-page.ts';

const style = styleSheet(join(import.meta.dirname, 'style.css'));

/** A paper and its DOI. */
interface Article {
  paper: InventedPaper;
  doi: string;
}

const written = (date: string): string => {
  const { day, month, year } = dateParts(date);
  return `${day} ${month} ${year}`;
};
const split = (name: string): [given: string, family: string] => {
  const [, given, family] = /^(.*) (\S+)$/.exec(name) ?? ['', '', name];
  return [given, family];
};

/** A row of search results or of a table of contents, without the element around it. */
function item({ paper, doi }: Article, abstract: boolean): string {
  const { month, year } = dateParts(paper.published);
  const people = paper.authors.map(
    (name) =>
      `<li><span class="hlFld-ContribAuthor"><a href="/profile/99660000001" title="${escape(name)}"><img class="author-picture" src="/pb-assets/icons/default.svg" alt="Author Picture"><span>${escape(name)}</span></a></span><span>, </span></li>`,
  );
  return `<div class="issue-item issue-item--search clearfix"><div class="issue-item__citation"><div class="issue-heading">research-article</div><div class="bookPubDate simple-tooltip__block--b" data-title="Published: ${written(paper.published)}">${month} ${year}</div></div>
<div class="issue-item__content"><h5 class="issue-item__title"><span class="hlFld-Title"><a href="/doi/${doi}">${escape(paper.title).replaceAll(/haptic/gi, '<span class="highlight">$&</span>')}</a></span></h5>
<ul aria-label="authors" class="rlist--inline loa truncate-list" title="list of authors">${people.join('')}<li class="count-list"><button class="removed-items-count" data-count="+ 3">+ 3</button></li></ul>
<div class="issue-item__detail"><a href="/doi/proceedings/10.99999/9990000" title="Proceedings"><span class="epub-section__title">ICK '26: Proceedings of the 2026 Conference on Invented Knobs</span></a><span class="dot-separator"><span>${month} ${year}, </span><span>Article No.: 12, Pages 1–10</span></span> <a href="https://doi.org/${doi}" class="issue-item__doi dot-separator">https://doi.org/${doi}</a></div>
${abstract ? `<div class="issue-item__abstract truncate-text" data-lines="4"><p>${escape(paper.abstract)}</p><button class="read-more">(More)</button></div>` : ''}
<div class="issue-item__footer"><ul><li><a href="/doi/${doi}#citations">12</a></li><li><a href="/doi/pdf/${doi}" aria-label="PDF">PDF</a></li></ul></div></div></div>`;
}

const entry = ({ paper, doi }: Article, abstract: boolean): ExpectedEntry =>
  keyed(`doi:${doi}`, paper, {
    published: paper.published,
    ...(abstract && wholeAbstract(paper)),
  });

const page = (stands: string, tricky: string, main: string): string =>
  sitePage({
    stands: `dl.acm.org${stands}`,
    tricky,
    title: 'ACM Digital Library',
    style,
    body: `<header>ACM Digital Library <a href="/doi/10.99999/9990000.9990099">Editor's choice</a></header>\n<main>${main}</main>`,
  });

const row = (inner: string): string =>
  `<li class="search__item issue-item-container">${inner}</li>\n`;
const container = (inner: string): string => `<div class="issue-item-container">${inner}</div>\n`;

const articlesOf = (number: number, titles: string[]): Article[] =>
  papersOf('2026-05-11', number, titles).map((paper, index) => ({
    paper,
    doi: `10.99999/9990000.99${number + index}`,
  }));

const BOOK = `<div class="issue-item"><div class="issue-heading">proceeding</div><div class="issue-item__content"><h5 class="issue-item__title"><span class="hlFld-Title"><a href="/doi/proceedings/10.99999/9990000">ICK '26: Proceedings</a></span></h5></div></div>`;

const references = (articles: Article[]): string =>
  `<section id="bibliography" role="doc-bibliography"><h2>References</h2><div role="list">${articles.map(({ doi, paper }) => `<div role="listitem"><div class="citation-content">${escape(paper.title)}. <a href="https://doi.org/${doi}">Digital Library</a></div></div>`).join('')}</div></section>
<section id="citedby"><h2>Cited By</h2><ul>${articles.map(({ doi, paper }) => `<li class="citedByEntry"><span>${escape(paper.title)}</span> <a href="https://doi.org/${doi}">https://doi.org/${doi}</a></li>`).join('')}</ul></section>
<section class="recommended"><h2>Recommendations</h2>${articles.map((article) => `<div class="recommended-item">${item(article, false)}</div>`).join('')}</section>`;

/** An article's page as it is since 2022. */
const articlePage = ({ paper, doi }: Article, others: Article[]): string => {
  const person = (tag: string, name: string): string => {
    const [given, family] = split(name);
    return `<${tag} property="author" typeof="Person"><a href="#con1" title="${escape(name)}"><span property="givenName">${escape(given)}</span> <span property="familyName">${escape(family)}</span></a><a class="orcid-id" href="https://orcid.org/0000" property="identifier"> https://orcid.org/0000</a>`;
  };
  return `<article><header><div class="core-self-citation"><div class="doi"><a href="https://doi.org/${doi}" property="sameAs">https://doi.org/${doi}</a></div></div>
<h1 property="name">${escape(paper.title)}</h1>
<div class="contributors"><span>Authors: </span><span class="authors"><span role="list">${paper.authors.map((name) => `${person('span', name)}</span>`).join(', ')}</span></span></div>
<div class="core-published"><span>Published</span>: <span class="core-date-published">${written(paper.published)}</span></div></header>
<section id="abstract" property="abstract" typeof="Text" role="doc-abstract"><h2 property="name">Abstract</h2><div role="paragraph">${escape(paper.abstract)}</div></section>
${references(others)}
<section class="core-authors"><h2>Authors</h2>${paper.authors.map((name) => `${person('div', name)}<div property="affiliation">University of Knobs</div></div>`).join('')}</section></article>`;
};

/** The same until then. */
const olderPage = ({ paper, doi }: Article, others: Article[]): string =>
  `<article><div class="citation"><h1 class="citation__title">${escape(paper.title)}</h1>
<ul class="rlist--inline loa"><li>Authors:</li>${paper.authors.map((name) => `<li class="loa__item"><a href="/profile/99" class="author-name" title="${escape(name)}"><span class="loa__author-name">${escape(name)}</span></a><span class="author-info">University of Knobs</span></li>`).join('')}</ul>
<div class="issue-item__detail"><span class="CitationCoverDate">${written(paper.published)}</span> <a href="https://doi.org/${doi}" class="issue-item__doi">https://doi.org/${doi}</a></div></div>
<div class="abstractSection abstractInFull"><p>${escape(paper.abstract)}</p></div>${references(others)}</article>`;

/** A search, a table of contents, an article in two layouts, and a page without any. */
export function acm(): MadePage[] {
  const found = articlesOf(74_001, [
    'Haptic Feedback for Reluctant Doors',
    'Knobs Considered Hopeful',
    'Why Johnny Won’t Turn It to Eleven',
  ]);
  const contents = articlesOf(74_101, ['Twelve Ways to Label a Lever', 'Sliders: A Eulogy']);
  const later = articlesOf(74_201, ['Knobs for Left-Handed Choirs', 'A Switch in Time']);
  const [own] = articlesOf(74_301, ['The Quiet Click: Sound Design of Light Switches']);
  const [older] = articlesOf(74_401, ['The Quieter Click']);
  const toc = (heading: string, articles: Article[]): string =>
    `<div class="toc__section"><h2 class="section__title">${heading}</h2>${articles.map((article) => container(item(article, false))).join('')}</div>`;
  const ownEntry = (article: Article): ExpectedEntry =>
    keyed(`doi:${article.doi}`, article.paper, {
      published: article.paper.published,
      ...wholeAbstract(article.paper),
    });
  return [
    {
      folder: 'acm',
      name: 'search',
      html: page(
        '/action/doSearch?…: results.',
        'proceedings among the papers; links to proceedings, PDFs and citations in each; pictures, commas and a count among the authors; the day only in a tooltip.',
        `<ul class="search-result__xsl-body items-results rlist--inline">${[...found.map((article) => row(item(article, true))), row(BOOK)].join('')}</ul>`,
      ),
      expected: {
        address: 'https://dl.acm.org/action/doSearch?AllField=haptic&startPage=0&pageSize=20',
        entries: found.map((article) => entry(article, true)),
        notEntries: 'Proceedings.',
      },
    },
    {
      folder: 'acm',
      name: 'proceedings',
      html: page(
        '/doi/proceedings/10.…: a table of contents, whose second section loads later.',
        'an address with a DOI that is no paper’s; no list around the rows.',
        `<div class="table-of-content"><h1>ICK '26</h1>${toc('SESSION: Levers', contents)}</div>${afterLoad([toc('SESSION: Switches', later)], "document.querySelector('.table-of-content').insertAdjacentHTML('beforeend', later[0]);")}`,
      ),
      expected: {
        address: 'https://dl.acm.org/doi/proceedings/10.99999/9990000',
        entries: [...contents, ...later].map((article) => entry(article, false)),
      },
    },
    {
      folder: 'acm',
      name: 'article',
      html: page(
        '/doi/10.…: an article since 2022.',
        'the authors stand twice, with ORCIDs and affiliations; references, citing papers and recommendations are no entries.',
        articlePage(own!, found),
      ),
      expected: {
        address: `https://dl.acm.org/doi/${own!.doi}`,
        entries: [ownEntry(own!)],
        notEntries: 'References, citing papers, recommendations.',
      },
    },
    {
      folder: 'acm',
      name: 'article-2020',
      html: page(
        '/doi/abs/10.…: an article in 2020.',
        'class names only.',
        olderPage(older!, found),
      ),
      expected: {
        address: `https://dl.acm.org/doi/abs/${older!.doi}`,
        entries: [ownEntry(older!)],
        notEntries: 'References, citing papers, recommendations.',
      },
    },
    {
      folder: 'acm',
      name: 'conferences',
      html: page(
        '/conference/…: the proceedings of a conference.',
        'rows as in a search, all of proceedings; a paper in the news.',
        `<h1>ICK</h1><ul>${row(BOOK)}${row(BOOK)}</ul><p>News: <a href="/doi/${own!.doi}">an article</a> was awarded.</p>`,
      ),
      expected: {
        address: 'https://dl.acm.org/conference/ick/proceedings',
        entries: [],
        notEntries: 'Proceedings; an article in a sentence.',
      },
    },
  ];
}
