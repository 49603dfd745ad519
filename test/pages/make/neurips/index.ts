import { escape } from '../html.ts';
import { titledEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { papersOf } from '../proceedings.ts';
import { hash, page } from './frame.ts';
import { papersPages } from './papers.ts';

interface List {
  name: string;
  address: string;
  tricky: string;
  year?: string;
  papers: InventedPaper[];
  /** The list's items, and what stands around them. */
  list: (papers: InventedPaper[]) => string;
}

const list = ({ name, address, tricky, year, papers, list: items }: List): MadePage => ({
  folder: 'neurips',
  name,
  html: page({
    stands: `${address.replace('https://', '')}.`,
    tricky,
    title: 'Advances in Neural Information Processing Systems',
    main: `<div class="container-fluid"><div class="row"><div class="col">
<h4>Advances in Neural Information Processing Systems 36 (NeurIPS 2023)</h4>
<p>Edited by: A. Kealoha and B. Größl and C. Bak</p>
<form action="/papers/search"><input name="q"><input type="submit" value="Search"></form>
${items(papers)}
</div></div></div>`,
  }),
  expected: {
    address,
    entries: papers.map((paper) => ({
      ...titledEntry(paper, 'authors'),
      ...(year !== undefined && { published: year }),
    })),
    notEntries: 'Volumes in the navigation.',
  },
});

const names = ({ authors }: InventedPaper): string => escape(authors.join(', '));

const inItalics =
  (year: string, ending: string) =>
  (papers: InventedPaper[]): string =>
    `<ul>\n${papers
      .map(
        (paper) =>
          `<li class="conference"><a title="paper title" href="/paper_files/paper/${year}/hash/${hash(paper.id)}-${ending}.html">${escape(paper.title)}</a> <i>${names(paper)}</i></li>`,
      )
      .join('\n')}\n</ul>`;

const inContents = (
  papers: InventedPaper[],
): string => `<span class="paper-count">${papers.length} papers</span>
<ul class="paper-list">
${papers
  .map(
    (paper, index) => `<li class="conference" data-track="conference">
<div class="paper-content">
<a title="paper title" href="/paper_files/paper/2025/hash/${hash(paper.id)}-Abstract-${index % 2 ? 'Datasets_and_Benchmarks_Track' : 'Conference'}.html">
  ${escape(paper.title)}
</a>
<span class="paper-authors">${names(paper)}</span>
</div>
<span class="badge">${index % 2 ? 'Datasets and Benchmarks Track' : 'Main Conference Track'}</span>
</li>`,
  )
  .join('\n')}
</ul>`;

const inBook = (papers: InventedPaper[]): string =>
  `<ul>\n${papers
    .map(
      (paper, index) =>
        `<li><a href="/paper/${7000 + index}-${paper.title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}">${escape(paper.title)}</a> ${paper.authors.map((name, at) => `<a href="/author/${at}-name" class="author">${escape(name)}</a>`).join(', ')}</li>`,
    )
    .join('\n')}\n</ul>`;

const home = (): MadePage => ({
  folder: 'neurips',
  name: 'volumes',
  html: page({
    stands: 'papers.nips.cc/, the list of all years.',
    tricky: 'list items whose links lead to years, on this host and on one with a hyphen.',
    title: 'NeurIPS Proceedings',
    main: `<div class="container-fluid"><h4>Electronic Proceedings of Neural Information Processing Systems</h4>
<ul>
<li><a href="/paper_files/paper/2025">Advances in Neural Information Processing Systems 38 (NeurIPS 2025)</a></li>
<li><a href="/paper/2019">Advances in Neural Information Processing Systems 32 (NeurIPS 2019)</a></li>
<li><a href="https://datasets-benchmarks-proceedings.neurips.cc/paper/2021">Datasets and Benchmarks 2021</a></li>
<li>Registration from $1299.99, rooms 1234.5678 and arXiv:1913.00001</li>
</ul></div>`,
  }),
  expected: { address: 'https://papers.nips.cc/', entries: [], notEntries: 'Years.' },
});

/** All pages of the NeurIPS proceedings. */
export const neurips = (): MadePage[] => [
  list({
    name: 'year-2025',
    address: 'https://proceedings.neurips.cc/paper_files/paper/2025',
    tricky:
      'the form of 2026: names in a span, the track at the end of the line; icons are `i` without text.',
    year: '2025',
    papers: papersOf('2025-09', 82_101, [
      'Attention Is Not Free: Metered Transformers for Small Budgets',
      'The Lazy Neuron Hypothesis',
      'State Spaces for Estates: Long Sequences in Land Registers',
      'Who Taught the Teacher? Provenance in Distillation',
    ]),
    list: inContents,
  }),
  list({
    name: 'year-2023',
    address: 'https://papers.nips.cc/paper_files/paper/2023',
    tricky: 'the form until 2025: names in italics behind the link.',
    year: '2023',
    papers: papersOf('2023-09', 82_201, [
      'Diffusion Models Prefer Tuesdays',
      'Counting Cats & Other <things> in Context',
      'A Theory of Almost Everything Convex',
    ]),
    list: inItalics('2023', 'Abstract-Conference'),
  }),
  list({
    name: 'data-sets-2021',
    address: 'https://datasets-benchmarks-proceedings.neurips.cc/paper/2021',
    tricky: 'a host of its own; rounds in the addresses.',
    year: '2021',
    papers: papersOf('2021-08', 82_301, [
      'Ten Thousand Teapots',
      'PuddleBench: Reflections on Reflections',
    ]),
    list: inItalics('2021', 'Abstract-round2'),
  }),
  list({
    name: 'book-2018',
    address:
      'https://papers.nips.cc/book/advances-in-neural-information-processing-systems-31-2018',
    tricky: 'numbers and slugs in place of hashes; each author is a link.',
    papers: papersOf('2018-10', 82_401, ['Neural Ordinary Differences', 'Overfitting a Kite']),
    list: inBook,
  }),
  ...papersPages(),
  home(),
];
