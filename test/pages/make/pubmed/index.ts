import { join } from 'node:path';
import { escape, styleSheet } from '../html.ts';
import type { ExpectedEntry, MadePage } from '../page.ts';
import { dateParts, type InventedPaper } from '../paper.ts';
import { afterLoad, citationMetas, keyed, papersOf, wholeAbstract } from '../elsewhere.ts';
import { sitePage } from '../site-page.ts';

const style = styleSheet(join(import.meta.dirname, 'style.css'));

/** A paper as PubMed has it. */
interface Record {
  paper: InventedPaper;
  pmid: number;
  /** Without one, the PMID is its key. */
  doi?: string;
  /** What follows the journal's name: date, volume, pages. */
  cit: string;
  /** The date in it. */
  published: string;
  /** Whether the PMID stands in the citation. */
  noPmid?: true;
}

/** `Hwangbo P`: how PubMed shortens a name. */
const shortened = (name: string): string => {
  const words = name.split(' ');
  const initials = words.slice(0, -1).map((word) => word[0]!);
  return `${words.at(-1)}${initials.length > 0 ? ' ' : ''}${initials.join('')}`;
};
/** Titles end with a stop here, and searched words are bold. */
const lit = (text: string): string => escape(text).replaceAll(/slow|feeding/gi, '<b>$&</b>');
const sentence = (title: string): string => `${title}${/[.?!]$/.test(title) ? '' : '.'}`;
const keyOf = ({ doi, pmid }: Record): string =>
  doi ? `doi:${doi.toLowerCase()}` : `pmid:${pmid}`;
const citation = ({ cit, doi }: Record): string =>
  `Invent J Feed. ${cit}.${doi ? ` doi: ${doi}.` : ''}`;

function summary(record: Record, position: number, tag = 'article'): string {
  const { paper, pmid, noPmid } = record;
  const names = paper.authors.map(shortened);
  const snippet = escape(paper.abstract.slice(0, 200));
  const number = noPmid
    ? ''
    : `<span class="citation-part">PMID: <span class="docsum-pmid">${pmid}</span></span>`;
  return `<${tag} class="full-docsum" data-rel-pos="${position}">
  <div class="docsum-wrap"><div class="docsum-content">
    <a class="docsum-title" href="/${pmid}/" ref="linksrc=docsum_title" data-ga-category="result_click" data-article-id="${pmid}">
      ${lit(sentence(paper.title))}
    </a>
    <div class="docsum-citation full-citation">
      <span class="docsum-authors full-authors">${escape(names.join(', '))}.</span>
      <span class="docsum-authors short-authors">${escape(names[0]!)}, et al.</span>
      <span class="docsum-journal-citation full-journal-citation">${citation(record)} Epub 2025 Jan 9.</span>
      <span class="docsum-journal-citation short-journal-citation">Invent J Feed. ${paper.published.slice(0, 4)}.</span>
      ${number} <span class="free-resources spaced-article-metadata">Free article.</span>
    </div>
    <div class="docsum-snippet"><div class="full-view-snippet">${snippet} …</div><div class="short-view-snippet">${snippet.slice(0, 80)} …</div></div>
  </div>
  <div class="result-actions-bar bottom-bar"><button class="cite dropdown-trigger" data-article-id="${pmid}">Cite</button> <button>Share</button></div></div>
</${tag}>
`;
}

const summaryEntry = (record: Record): ExpectedEntry =>
  keyed(
    keyOf(record),
    {
      title: sentence(record.paper.title),
      authors: record.paper.authors.map(shortened),
    },
    { published: record.published, abstract: record.paper.abstract.slice(0, 60) },
  );

/** The heading and abstract of an article, on its own page or in a list; there the title is a link. */
function article(record: Record, linked: boolean): string {
  const { paper, pmid, doi, cit } = record;
  const title = escape(sentence(paper.title));
  const heading = `<h1 class="heading-title">\n${linked ? `<a href="/${pmid}/" data-ga-category="result_click">${title}</a>` : title}\n</h1>`;
  const names = paper.authors.map(
    (name, index) =>
      `<span class="authors-list-item"><a class="full-name" href="/?term=${encodeURIComponent(name)}&amp;cauthor_id=${pmid}">${escape(name)}</a><sup class="affiliation-links"><span class="author-sup-separator"> </span><a class="affiliation-link" href="#aff-${index + 1}"> ${index + 1} </a></sup><span class="comma">,&nbsp;</span></span>`,
  );
  const identifiers = `<ul class="identifiers">
      <li><span class="identifier pubmed"><span class="id-label">PMID:</span> <strong class="current-id" title="PubMed ID">${pmid}</strong></span></li>
      <li><span class="identifier pmc"><span class="id-label">PMCID:</span> <a class="id-link" href="https://www.ncbi.nlm.nih.gov/pmc/articles/pmc${pmid}1/">PMC${pmid}1</a></span></li>
      ${doi ? `<li><span class="identifier doi"><span class="id-label">DOI:</span> <a class="id-link" href="https://doi.org/${doi}" data-ga-action="DOI">${doi}</a></span></li>` : ''}
    </ul>`;
  return `<header class="heading">
  <div class="short-view">${heading}<div class="short-authors-list"><a class="full-name" href="/?term=x">${escape(paper.authors[0]!)}</a> et al.</div></div>
  <div class="full-view">
    <div class="article-citation"><div class="article-source"><button class="journal-actions-trigger" title="Invented Journal of Feeding">Invent J Feed</button><span class="period">. </span><span class="cit">${cit}.</span></div> ${doi ? `<span class="citation-doi">doi: ${doi}.</span>` : ''} <span class="secondary-date">Epub 2025 Jan 9.</span></div>
    ${heading}
    <div class="inline-authors"><div class="authors"><div class="authors-list">${names.join('\n')}</div></div></div>
    ${identifiers}
  </div>
</header>
<div class="abstract"${linked ? '' : ' id="abstract"'}><h2 class="title">Abstract</h2>
  <div class="abstract-content selected"><p>${escape(paper.abstract)}</p></div>
  <p><strong class="sub-title">Keywords:</strong> feeding; slowness; doi: 10.99999/not.this.one</p>
</div>`;
}

const articleEntry = (record: Record): ExpectedEntry =>
  keyed(
    keyOf(record),
    { title: sentence(record.paper.title), authors: record.paper.authors },
    { published: record.published, ...wholeAbstract(record.paper) },
  );

const page = (stands: string, tricky: string, body: string, head = ''): string =>
  sitePage({
    stands: `pubmed.ncbi.nlm.nih.gov${stands}`,
    tricky,
    title: 'PubMed',
    style,
    head,
    body: `<header class="ncbi-header">NIH National Library of Medicine</header>\n<main>${body}</main>`,
  });

const list = (records: Record[], from = 1): string =>
  `<div class="search-results-chunk results-chunk" data-page-number="${from}">${records.map((record, index) => summary(record, from + index)).join('')}</div>`;

/** Records of papers: month by month, some with a day, one without DOI, one whose PMID is not shown. */
function recordsOf(titles: string[], number: number): Record[] {
  return papersOf('2025-03-05', number, titles).map((paper, index) => {
    const { shortMonth, day } = dateParts(paper.published);
    const dayed = index % 2 === 0;
    return {
      paper,
      pmid: 99_000_000 + number + index,
      ...(index !== 2 && { doi: `10.99999/IJF.2025.${number + index}` }),
      // 1301-12 are pages, not the December of 1301.
      cit: `2025 ${shortMonth}${dayed ? ` ${day}` : ''};81(2):1301-12`,
      published: dayed ? paper.published : '2025-03',
      ...(index === 1 && { noPmid: true }),
    };
  });
}

/** Results, plain and with abstracts; trending; an article; and pages without any. */
export function pubmed(): MadePage[] {
  const first = recordsOf(
    [
      'Slow feeding of barn owls: a randomised crossover trial',
      'Dielectric properties of oat porridge at breakfast temperatures',
      'Does humming shorten the queue?',
      'Kinetics of biscuit softening in tea, by brand and depth',
    ],
    71_001,
  );
  const more = recordsOf(
    ['Feeding at night and what became of it', 'Ferry-related vertigo in lighthouse staff'],
    71_101,
  );
  const [own, ...related] = recordsOf(
    [
      'A Field Guide to the Yawning Reflex',
      'Contagious yawning among strangers',
      'Stretching, reconsidered',
      'Sighs per minute: a cohort study',
    ],
    71_201,
  );
  const rail = (id: string, records: Record[]): string =>
    `<div class="${id}-articles" id="${id}"><h2 class="title">${id} articles</h2><ul class="articles-list" id="${id}-articles-list">${records.map((record, index) => summary(record, index, 'li')).join('')}</ul></div>`;
  const { paper } = own!;
  return [
    {
      folder: 'pubmed',
      name: 'search',
      html: page(
        '/?term=…: results, and those that "Show more" appended.',
        'a DOI only in the text of the citation, with a stop behind it; a paper without DOI, one without PMID; authors and citations twice; pages that look like a month; a second chunk comes after load.',
        `<h1 class="usa-sr-only">Search Results</h1><div class="search-results-chunks">${list(first)}</div>${afterLoad([list(more, 5)], "document.querySelector('.search-results-chunks').insertAdjacentHTML('beforeend', later[0]);")}`,
      ),
      expected: {
        address: 'https://pubmed.ncbi.nlm.nih.gov/?term=slow+feeding&sort=date&size=50',
        entries: [...first, ...more].map(summaryEntry),
      },
    },
    {
      folder: 'pubmed',
      name: 'search-abstract',
      html: page(
        '/?term=…&format=abstract: results with their whole abstracts.',
        'every title is an h1, twice.',
        `<h1 class="usa-sr-only">Search Results</h1><div class="search-results-chunks">${first.map((record) => `<div class="results-article"><article class="article-overview">${article(record, true)}</article></div>`).join('')}</div>`,
      ),
      expected: {
        address: 'https://pubmed.ncbi.nlm.nih.gov/?term=slow+feeding&format=abstract',
        entries: first.map(articleEntry),
      },
    },
    {
      folder: 'pubmed',
      name: 'trending',
      html: page(
        '/trending/.',
        'the same rows at another address.',
        `<h1>Trending Articles</h1><div class="search-results-chunks">${list(more)}</div>`,
      ),
      expected: {
        address: 'https://pubmed.ncbi.nlm.nih.gov/trending/?page=2',
        entries: more.map(summaryEntry),
      },
    },
    {
      folder: 'pubmed',
      name: 'article',
      html: page(
        '/<PMID>/: an article.',
        'two headings, of which the first is hidden; rows of similar, citing and referenced articles, which are no entries.',
        `${article(own!, false)}${rail('similar', related.slice(0, 2))}${rail('citedby', related.slice(2))}
<div class="refs-list" id="references"><h2 class="title">References</h2><ol><li>Somebody. Invent J Feed. 2020. doi: 10.99999/ref.1. - <a href="/98000001/" class="reference-link">PubMed</a></li></ol></div>`,
        citationMetas([
          ['title', paper.title],
          ['authors', paper.authors.map((name) => `${shortened(name)};`).join('')],
          ['date', '03/05/2025'],
          ['doi', own!.doi!],
          ['pmid', String(own!.pmid)],
        ]),
      ),
      expected: {
        address: `https://pubmed.ncbi.nlm.nih.gov/${own!.pmid}/`,
        entries: [articleEntry(own!)],
        notEntries: 'Similar articles, citing ones, references.',
      },
    },
    {
      folder: 'pubmed',
      name: 'help',
      html: page(
        '/help/.',
        'links to articles in running text.',
        '<h1>PubMed User Guide</h1><p>For example <a href="/98000001/">98000001</a>, doi: 10.99999/example.1, PMID: 98000002.</p><ul><li><a href="/?term=98000003">98000003</a></li></ul>',
      ),
      expected: {
        address: 'https://pubmed.ncbi.nlm.nih.gov/help/',
        entries: [],
        notEntries: 'Articles named as examples.',
      },
    },
  ];
}
