import { join } from 'node:path';
import { escape, styleSheet } from '../html.ts';
import type { ExpectedEntry, MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { citationMetas, keyed, papersOf, wholeAbstract } from '../elsewhere.ts';
import { sitePage } from '../site-page.ts';

const style = styleSheet(join(import.meta.dirname, 'style.css'));

interface Preprint {
  paper: InventedPaper;
  server: 'bioRxiv' | 'medRxiv';
  /** `10.64898/2026.01.12.999001` */
  doi: string;
  /** Where its title leads. */
  path: string;
}

const ORCID =
  '<a href="http://orcid.org/0000-0000-0000-0000" class="hw-author-orcid-logo link-icon-only link-icon"><i class="hw-icon-orcid"></i> <span class="element-invisible">View ORCID Profile</span></a>';

const author = (name: string, index: number): string => {
  const [, given, family] = /^(.*) (\S+)$/.exec(name) ?? ['', '', name];
  const parts = `<span class="nlm-given-names">${escape(given)}</span>${given ? ' ' : ''}<span class="nlm-surname">${escape(family)}</span>`;
  return `<span class="highwire-citation-author${index === 0 ? ' first' : ''}" data-delta="${index}">${index === 1 ? ORCID : ''}${parts}</span>`;
};

const below = ({ paper, server, doi }: Preprint): string => `
  <div class="highwire-cite-authors"><span class="highwire-citation-authors">${paper.authors.map(author).join(', ')}</span></div>
  <div class="highwire-cite-metadata"><span class="highwire-cite-metadata-journal highwire-cite-metadata">${server} </span><span class="highwire-cite-metadata-pages highwire-cite-metadata">${doi.split('/')[1]}; </span><span class="highwire-cite-metadata-doi highwire-cite-metadata"><span class="doi_label">doi:</span> https://doi.org/${doi} </span></div>`;

const citation = (
  preprint: Preprint,
): string => `<div class="highwire-article-citation highwire-citation-type-highwire-article" data-pisa="${preprint.server.toLowerCase()};${preprint.doi.split('/')[1]}v1">
 <div class="highwire-cite highwire-cite-highwire-article highwire-citation-biorxiv-article-pap-list clearfix">
  <span class="highwire-cite-title"><a href="${preprint.path}" class="highwire-cite-linked-title" data-icon-position="" data-hide-link-title="0"><span class="highwire-cite-title">${escape(preprint.paper.title).replaceAll(/Strix aluco/g, '<em>$&</em>')}</span></a></span>${below(preprint)}
  <div class="highwire-cite-extras"><div class="hw-make-citation" data-encoded-apath=";early;x.atom"><a href="/highwire-save-citation/saveapath/x" class="link-save-citation-save use-ajax">Add to Selected Citations</a></div></div>
 </div>
</div>`;

const list = (preprints: Preprint[], classes: string): string =>
  `<ul class="highwire-search-results-list">${preprints.map((preprint, index) => `<li class="${index % 2 ? 'even' : 'odd'} ${classes}">${citation(preprint)}</li>`).join('\n')}</ul>`;

const entry = ({ paper, doi }: Preprint, published?: string): ExpectedEntry =>
  keyed(`doi:${doi}`, paper, published ? { published } : {});

const page = (stands: string, tricky: string, main: string, head = ''): string =>
  sitePage({
    stands,
    tricky,
    title: 'bioRxiv.org - the preprint server for Biology',
    style,
    head,
    body: `<div id="header">bioRxiv <a href="/content/early/recent">New Results</a></div>\n<div class="main-content-wrapper">${main}</div>`,
  });

const TITLES = [
  'Nocturnal bookkeeping in Strix aluco',
  'A Pangenome of Allotment Potatoes',
  'Waiting-room chairs and back pain: a cohort of 4,000 visits',
  'Tidal rhythms of whispering limpets',
];

/** A search over both servers, a collection, an old list, an article, and a page without any. */
export function biorxiv(): MadePage[] {
  const preprints = papersOf('2026-01-12', 72_001, TITLES).map((paper, index): Preprint => {
    const doi = `${index === 1 ? '10.1101' : '10.64898'}/2026.01.12.99900${index}`;
    return {
      paper,
      server: index === 2 ? 'medRxiv' : 'bioRxiv',
      doi,
      // Results of the other server lead there.
      path: `${index === 2 ? 'https://www.medrxiv.org' : ''}/content/${doi}v${index + 1}${index === 3 ? '.full' : ''}`,
    };
  });
  const old = papersOf(
    '2018-05-01',
    72_101,
    TITLES.map((title) => `${title}, Revisited`),
  ).map((paper, index): Preprint => ({
    paper,
    server: 'bioRxiv',
    doi: `10.1101/99900${index}`,
    path: `/content/early/2018/05/01/99900${index}`,
  }));
  const [own, ...beside] = preprints;
  const { paper, doi } = own!;
  return [
    {
      folder: 'biorxiv',
      name: 'search',
      html: page(
        'www.biorxiv.org/search/…: results of both servers.',
        'versions in the addresses; both DOI prefixes; an italic species; ORCID links among the authors.',
        `<h1 id="page-title">4 Results</h1>${list(preprints, 'search-result result-jcode-biorxiv search-result-highwire-citation')}`,
      ),
      expected: {
        address: 'https://www.biorxiv.org/search/owl%20numresults%3A75%20sort%3Arelevance-rank',
        entries: preprints.map((each) => entry(each, '2026-01-12')),
      },
    },
    {
      folder: 'biorxiv',
      name: 'collection',
      html: page(
        'www.medrxiv.org/collection/…: one subject, on the other server.',
        'a single paper in its list.',
        `<h1 id="page-title">Rehabilitation Medicine</h1><div class="highwire-list-wrapper"><div class="highwire-list"><h3 class="highwire-list-title">January 13, 2026</h3>${list([preprints[2]!], 'first last')}</div></div>`,
      ),
      expected: {
        address: 'https://www.medrxiv.org/collection/rehabilitation-medicine?page=1',
        entries: [entry(preprints[2]!, '2026-01-12')],
      },
    },
    {
      folder: 'biorxiv',
      name: 'archive-2018',
      html: page(
        'www.biorxiv.org/archive in 2018.',
        'addresses with a date and a number; the DOI is only in the text.',
        `<h1 id="page-title">Archive</h1>${list(old, '')}`,
      ),
      expected: {
        address: 'https://www.biorxiv.org/archive?field_highwire_a_epubdate_value%5Bvalue%5D=2018',
        entries: old.map((each) => entry(each, '2018-05-01')),
      },
    },
    {
      folder: 'biorxiv',
      name: 'article',
      html: page(
        'www.biorxiv.org/content/10.64898/…v2: a preprint.',
        'markup in the abstract of the head; other preprints beside it, with authors of the same classes; references.',
        `<div class="highwire-article-citation"><div class="highwire-cite highwire-citation-biorxiv-article-top has-author-tooltip"><h1 class="highwire-cite-title" id="page-title">${escape(paper.title).replace('Strix aluco', '<em>$&</em>')}</h1>${below(own!)}</div></div>
<div class="article abstract-view"><div class="section abstract" id="abstract-1"><h2>Abstract</h2><p id="p-2">${escape(paper.abstract)}</p></div>
<ol class="cit-list"><li><div class="cit ref-cit" data-doi="10.99999/ref.1"><cite>Someone: <a href="/lookup/doi/10.99999/ref.1">Of owls</a></cite></div></li></ol></div>
<div class="sidebar"><h2>Subject Area</h2>${list(beside, 'related')}</div>`,
        citationMetas([
          ['title', paper.title],
          ...paper.authors.map((name): [string, string] => ['author', name]),
          ['abstract', `<h3>Abstract</h3> <p>${paper.abstract.replaceAll('&', '&amp;')}</p>`],
          ['publication_date', '2026/01/13'],
          ['doi', doi],
        ]),
      ),
      expected: {
        address: `https://www.biorxiv.org/content/${doi}v2.full`,
        entries: [keyed(`doi:${doi}`, paper, { published: '2026-01-13', ...wholeAbstract(paper) })],
        notEntries: 'Preprints beside the article, references.',
      },
    },
    {
      folder: 'biorxiv',
      name: 'about',
      html: page(
        'www.biorxiv.org/about/FAQ.',
        'a DOI and links to preprints in running text.',
        '<h1 id="page-title">FAQ</h1><p>Preprints have DOIs: <a href="/content/10.1101/2020.01.01.999999v1">https://doi.org/10.1101/2020.01.01.999999</a>.</p><h3><a href="/collection/zoology">Zoology</a></h3>',
      ),
      expected: {
        address: 'https://www.biorxiv.org/about/FAQ',
        entries: [],
        notEntries: 'A preprint named as an example.',
      },
    },
  ];
}
