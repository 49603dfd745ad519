import { join } from 'node:path';
import { escape, styleSheet } from '../html.ts';
import { entryOf, type ExpectedEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { papersOf } from '../proceedings.ts';
import { sitePage } from '../site-page.ts';
import { listed, oldRow, path, row, sha, type Row } from './rows.ts';

const style = styleSheet(join(import.meta.dirname, 'style.css'));

function page(parts: {
  name: string;
  address: string;
  stands: string;
  tricky: string;
  head?: string;
  main: string;
  entries: ExpectedEntry[];
  scripts?: string[];
  templates?: { [id: string]: string };
  notEntries?: string;
}): MadePage {
  const { name, address, main, entries, notEntries, ...rest } = parts;
  return {
    folder: 'semantic-scholar',
    name,
    html: sitePage({
      ...rest,
      title: 'Semantic Scholar',
      style,
      body: `<div id="app"><header class="masthead"><a href="/" aria-label="Semantic Scholar">Semantic Scholar</a> <form role="search" action="/search"><input name="q" type="search"></form></header><main id="main-content">${main}</main></div>`,
    }),
    expected: { address, entries, ...(notEntries && { notEntries }) },
  };
}

const rowsOf = ([first, second, third, fourth]: InventedPaper[]): Row[] => [
  { paper: first!, link: `https://arxiv.org/pdf/${first!.id}`, key: `arxiv:${first!.id}` },
  {
    paper: second!,
    link: 'https://doi.org/10.99999/invented.76102',
    key: 'doi:10.99999/invented.76102',
    summary: true,
  },
  { paper: third!, link: 'https://www.example.org/third.pdf' },
  { paper: fourth!, summary: true },
];

/** A paper's own page, with the rows of works that cite it and that it cites. */
function paperPage(paper: InventedPaper, others: Row[]): MadePage {
  const authors = paper.authors.map(
    (name, index) =>
      `<a class="author-list__link author-list__author-name" href="/author/${encodeURIComponent(name)}/99${index}"><span>${escape(name)}</span></a>`,
  );
  return page({
    name: 'paper',
    address: `https://www.semanticscholar.org${path(paper)}`,
    stands: 'semanticscholar.org/paper/…, a paper’s own page.',
    tricky:
      'works that cite it and that it cites stand below, in the same rows as results, with their own identifiers.',
    head: `<meta name="citation_title" content="${escape(paper.title)}">\n${paper.authors.map((name) => `<meta name="citation_author" content="${escape(name)}">`).join('\n')}\n<meta name="citation_publication_date" content="${paper.published.slice(0, 4)}">\n`,
    main: `<div class="fresh-paper-detail-page"><div class="fresh-paper-detail-page__header"><ul class="flex-row paper-meta"><li class="paper-meta-item"><section class="doi"><span class="doi__label">DOI:</span><a class="doi__link" href="https://doi.org/10.99999/invented.76301">10.99999/invented.76301</a></section></li><li class="paper-meta-item" data-test-id="corpus-id">Corpus ID: 999076301</li></ul><h1 data-test-id="paper-detail-title">${escape(paper.title)}</h1><ul class="flex-row"><li><span data-test-id="author-list">${authors.join(', ')}</span></li><li><span data-test-id="year-and-venue">Published <span data-test-id="paper-year"><span>${paper.published.slice(0, 4)}</span></span></span></li></ul></div><div class="fresh-paper-detail-page__abstract" data-test-id="abstract-text"><span data-test-id="text-truncator-text">${escape(paper.abstract)}</span> <button type="button">Collapse</button></div></div>
<div id="citing-papers"><h2>2 Citations</h2>${others.map(row).join('')}</div><div id="references"><h2>1 Reference</h2>${others.slice(0, 1).map(row).join('')}</div>`,
    entries: [
      {
        ...entryOf(paper, 'authors', 'abstract'),
        key: 'doi:10.99999/invented.76301',
        published: paper.published.slice(0, 4),
      },
    ],
    notEntries: 'Works that cite the paper, and works that it cites.',
  });
}

/** All pages of Semantic Scholar. */
export function semanticScholar(): MadePage[] {
  const found = rowsOf(
    papersOf('2025-04', 76_101, [
      'Slow Readers and Slow Writers',
      'Umbrella Sampling for Umbrellas',
      'Ten Ways to Fold a Map',
      'The $n$-Body Problem of Committees',
    ]),
  );
  const written = rowsOf(
    papersOf('2024-09', 76_201, [
      'Moss as a Service',
      'Bells Heard under Water',
      'An Atlas of Doorways',
      'Patience: 雨夜读图',
    ]),
  );
  const old = papersOf('2018-02', 76_401, [
    'Echoes of Slow Echoes',
    'Rust Never Sleeps, Nor Do We',
  ]).map((paper) => ({ paper }));
  const [own] = papersOf('2023-08', 76_301, ['A Paper with a Page of Its Own']);
  return [
    page({
      name: 'search',
      address: 'https://www.semanticscholar.org/search?q=slow%20reading&sort=relevance',
      stands: 'semanticscholar.org/search?q=…',
      tricky:
        'rows come after the page has loaded; one author has no page; summaries stand in abstracts’ places; highlights.',
      main: '<div class="result-page"><div class="flex-row dropdown-filters"><a href="/search?q=slow&amp;sort=pub-date">Sort</a></div><div id="list"></div></div>',
      entries: listed(found),
      templates: { rows: found.map(row).join('') },
      scripts: [
        "addEventListener('load', () => setTimeout(() => document.querySelector('#list').append(document.querySelector('#rows').content), 100));\n",
      ],
    }),
    page({
      name: 'author',
      address: 'https://www.semanticscholar.org/author/Mireia-Ferrer/99176',
      stands: 'semanticscholar.org/author/…, the works of a person.',
      tricky: 'co-authors beside the list; the person’s own name in every row.',
      main: `<div class="author-detail-card"><h1 data-test-id="author-name">Mireia Ferrer</h1></div><div class="result-page">${written.map(row).join('')}</div><aside><h2>Co-Authors</h2><a href="/author/Oskar-Bak/99177">Oskar Bak</a></aside>`,
      entries: listed(written),
      notEntries: 'Co-authors.',
    }),
    page({
      name: 'search-2018',
      address: 'https://www.semanticscholar.org/search?q=slow%20echoes&page=2',
      stands: 'semanticscholar.org/search?q=… in 2018.',
      tricky: 'other elements and class names; only years.',
      main: `<div class="results">${old.map(oldRow).join('')}</div>`,
      entries: listed(old, true),
    }),
    paperPage(own!, found.slice(0, 2)),
    page({
      name: 'product',
      address: 'https://www.semanticscholar.org/product/semantic-reader',
      stands: 'semanticscholar.org/product/…, a page of text.',
      tricky: 'papers are cited in running text and in a heading.',
      main: `<h1>Semantic Reader</h1><p>See <a href="${path(own!)}">our paper</a>.</p><h3><a href="/reader/${sha(own!)}">Try it with a sample paper</a></h3>`,
      entries: [],
      notEntries: 'Everything: one paper is cited, none is listed.',
    }),
  ];
}
