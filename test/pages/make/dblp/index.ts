import { join } from 'node:path';
import { styleSheet } from '../html.ts';
import type { MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { papersOf } from '../proceedings.ts';
import { sitePage } from '../site-page.ts';
import { entriesOf, entry, type Listed } from './entry.ts';

const style = styleSheet(join(import.meta.dirname, 'style.css'));

const page = (parts: {
  name: string;
  address: string;
  stands: string;
  tricky: string;
  main: string;
  records: Listed[];
  scripts?: string[];
  templates?: { [id: string]: string };
  notEntries?: string;
}): MadePage => {
  const { name, address, main, records, notEntries, ...rest } = parts;
  return {
    folder: 'dblp',
    name,
    html: sitePage({
      ...rest,
      title: 'dblp',
      style,
      body: `<div class="css-table"><nav id="top-menu"><ul><li><a href="https://dblp.org/">home</a></li><li><a href="https://dblp.org/search">search</a></li></ul></nav></div>
<div id="main">${main}</div><div id="footer"><a href="https://dblp.org/faq/">F.A.Q.</a></div>`,
    }),
    expected: { address, entries: entriesOf(records), ...(notEntries && { notEntries }) },
  };
};

const [talk, sand, kelp, corr, old, whole, more, last] = papersOf('2025-02', 75_101, [
  'Talking in Turns Is Harder than It Looks',
  'Sandboxes Made of Sand',
  'Kelp Forests as Decision Forests',
  'A Preprint about Waiting',
  'Lexicons of Driftwood',
  'Volumes of Silence',
  'Every Third Wave',
  'What the Lighthouse Forgot',
]) as [
  InventedPaper,
  InventedPaper,
  InventedPaper,
  InventedPaper,
  InventedPaper,
  InventedPaper,
  InventedPaper,
  InventedPaper,
];

const {
  doi,
  openreview,
  acl,
  corr: preprint,
  bare,
  volume,
  more: next,
  last: final,
} = {
  doi: {
    paper: talk,
    id: 'conf/slow/Bak25',
    kind: 'inproceedings',
    editions: ['https://doi.org/10.99999/SLOW.2025.75101'],
    key: 'doi:10.99999/slow.2025.75101',
  },
  openreview: {
    paper: sand,
    id: 'conf/slow/OuyangB25',
    kind: 'inproceedings',
    editions: ['https://openreview.net/forum?id=sAnD-b0x_5'],
    key: 'openreview:sAnD-b0x_5',
  },
  acl: {
    paper: kelp,
    id: 'conf/slow/Kelp25',
    kind: 'inproceedings',
    editions: ['https://aclanthology.org/2025.slow-main.9903/'],
    key: 'acl:2025.slow-main.9903',
  },
  corr: {
    paper: corr,
    id: `journals/corr/abs-${corr.id.replace('.', '-')}`,
    kind: 'informal',
    editions: [`https://doi.org/10.48550/arXiv.${corr.id}`],
    key: `arxiv:${corr.id}`,
  },
  bare: {
    paper: old,
    id: 'journals/drift/Bak25a',
    kind: 'article',
    key: 'dblp:journals/drift/Bak25a',
  },
  volume: {
    paper: whole,
    id: 'conf/slow/2025',
    kind: 'editor',
    editions: ['https://doi.org/10.99999/978-3-99-075106-1'],
  },
  more: {
    paper: more,
    id: 'journals/drift/Wave25',
    kind: 'article',
    editions: ['https://doi.org/10.99999/drift.75107', `http://arxiv.org/abs/${more.id}`],
    key: `arxiv:${more.id}`,
  },
  last: {
    paper: last,
    id: 'conf/slow/Ylitalo25',
    kind: 'inproceedings',
    editions: ['https://www.example.org/lighthouse.pdf'],
    key: 'dblp:conf/slow/Ylitalo25',
  },
} satisfies { [name: string]: Listed };

const list = (records: Listed[], form?: { own?: string; venue?: boolean }): string =>
  `<ul class="publ-list">${records.map((record) => entry(record, form)).join('\n')}</ul>`;

/** All pages of dblp. */
export function dblp(): MadePage[] {
  const [own = ''] = talk.authors;
  return [
    page({
      name: 'search',
      address: 'https://dblp.org/search?q=slow%20reading',
      stands: 'dblp.org/search?q=…, with the results of the search for publications.',
      tricky:
        'the list comes after the page has loaded, more of it when its end is near; matching authors and venues stand in lists of their own; numbers tell namesakes apart.',
      main: '<h1>Search dblp</h1><div id="completesearch-authors" class="section"><div class="body"><ul class="result-list"><li itemscope itemtype="http://schema.org/Person"><a href="https://dblp.org/pid/99/1.html" itemprop="url"><span itemprop="name">Slow Reader</span></a></li></ul></div></div><div id="completesearch-publs" class="section"><div class="body"><p class="waiting">searching</p><ul class="publ-list"></ul></div></div>',
      records: [doi, preprint, next],
      templates: { first: `${entry(doi)}${entry(preprint)}`, more: entry(next) },
      scripts: [
        `const list = document.querySelector('#completesearch-publs .publ-list');
const show = (id) => list.append(document.querySelector(id).content);
addEventListener('load', () => {
  document.querySelector('.waiting').style.visibility = 'hidden';
  show('#first');
  setTimeout(() => show('#more'), 300);
});
`,
      ],
      notEntries: 'Authors that fit the search.',
    }),
    page({
      name: 'person',
      address: 'https://dblp.org/pid/99/751.html',
      stands: 'dblp.org/pid/…, all publications of a person.',
      tricky:
        'one own name in every entry is no link; a volume that the person edited is no paper; headings of years.',
      main: `<header id="headline"><h1><span class="name primary" itemprop="name">${own}</span></h1></header><div id="publ-section"><ul class="publ-list"><li class="year">2025</li>${[volume, doi, openreview, bare, preprint].map((record) => entry(record, { own })).join('\n')}</ul></div><div id="coauthor-section"><div class="person"><a href="https://dblp.org/pid/99/2.html">A. Coauthor</a></div></div>`,
      records: [doi, openreview, bare, preprint],
      notEntries: 'A volume; co-authors.',
    }),
    page({
      name: 'venue',
      address: 'https://dblp.uni-trier.de/db/conf/slow/slow2025.html',
      stands: 'dblp.uni-trier.de/db/conf/…, the contents of a volume, on the other host.',
      tricky:
        'the first entry is the volume; years are only in metas; one paper is nowhere but on its authors’ site.',
      main: `<header id="headline"><h1>SLOW 2025</h1></header>${list([volume], { venue: true })}<header><h2>Session 1</h2></header>${list([openreview, acl], { venue: true })}<header><h2>Session 2</h2></header>${list([final], { venue: true })}`,
      records: [openreview, acl, final],
      notEntries: 'The volume.',
    }),
    page({
      name: 'series',
      address: 'https://dblp.org/db/conf/slow/index.html',
      stands: 'dblp.org/db/conf/…/index.html, all volumes of a series.',
      tricky: 'entries, of which none is a paper.',
      main: `<header id="headline"><h1>Slow Computing (SLOW)</h1></header><header><h2>2025: Harbour</h2></header>${list([volume], { venue: true })}`,
      records: [],
      notEntries: 'Volumes.',
    }),
    page({
      name: 'record',
      address: 'https://dblp.org/rec/conf/slow/OuyangB25.html',
      stands: 'dblp.org/rec/…, a record’s own page.',
      tricky: 'the address has the dblp key; the entry has a stronger one.',
      main: `<header id="headline" class="headline noline"><h1>Publication</h1></header>${list([openreview])}<div class="section"><h2>Details and statistics</h2><p>metadata version: 2025-03-01</p></div>`,
      records: [openreview],
    }),
  ];
}
