import { escape } from '../html.ts';
import { titledEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { familyFirst, papersOf } from '../proceedings.ts';
import { hash, page } from './frame.ts';

const metas = (paper: InventedPaper, date: string, doi?: string): string =>
  [
    ['citation_title', paper.title],
    ...paper.authors.map((name) => ['citation_author', familyFirst(name)]),
    ['citation_journal_title', 'Advances in Neural Information Processing Systems'],
    ['citation_publication_date', date],
    ...(doi ? [['citation_doi', doi]] : []),
  ]
    .map(([name, value]) => `<meta name="${name}" content="${escape(value!)}">\n`)
    .join('');

/** Until 2025: headings and paragraphs in one column, and a policy below that is longer than many abstracts. */
const until2025 = (
  paper: InventedPaper,
): string => `<div class="container-fluid"><div class="row"><div class="col">
<h4>${escape(paper.title)}</h4>
<p>Part of <a href="/paper_files/paper/2023">Advances in Neural Information Processing Systems 36 (NeurIPS 2023)</a> <a href="#">Main Conference Track</a></p>
<p><a class="btn" href="/paper_files/paper/1-/bibtex">Bibtex</a> <a class="btn" href="/paper_files/paper/2023/file/${hash(paper.id)}-Paper-Conference.pdf">Paper</a></p>
<h4>Authors</h4>
<p><i>${escape(paper.authors.join(', '))}</i></p>
<h4>Abstract</h4>
<p><p>${escape(paper.abstract)}</p></p>
<div><h4>Name Change Policy</h4><p>${'Requests for name changes are accepted with no questions asked. '.repeat(30)}</p></div>
</div></div></div>`;

/** Since: sections beside the one with the title; the names are not where they were. */
const since2025 = (paper: InventedPaper, doi: string): string => `<article class="paper">
<div class="paper-head"><h1 class="paper-title">${escape(paper.title)}</h1>
<p class="paper-venue">Advances in Neural Information Processing Systems 37 (NeurIPS 2024)</p></div>
<section class="paper-section"><h2 class="section-label">Abstract</h2>
<p class="paper-abstract"><p>${escape(paper.abstract)}</p></p></section>
<section class="paper-section"><h2 class="section-label">Identifier</h2><p><a href="https://doi.org/${doi}">${doi}</a></p></section>
</article>`;

/** Papers' own pages: of both forms, the newer one with and without a DOI. */
export function papersPages(): MadePage[] {
  const [old, today, first] = papersOf('2024-10', 82_501, [
    'Learning to Wait: Patience as a Prior',
    'Foundation Models of Foundations',
    'Chalk and Perceptrons',
  ]);
  const made = (parts: {
    name: string;
    address: string;
    tricky: string;
    paper: InventedPaper;
    date: string;
    doi?: string;
    namesInMetas?: true;
    main: string;
  }): MadePage => {
    const { name, address, tricky, paper, date, doi, namesInMetas, main } = parts;
    return {
      folder: 'neurips',
      name,
      html: page({
        stands: `${address.replace('https://', '').replace(/hash.*/, 'hash/…')}: the page of one paper.`,
        tricky,
        title: paper.title,
        head: metas(paper, date, doi),
        main,
      }),
      expected: {
        address,
        entries: [
          {
            ...titledEntry(paper, 'authors', 'abstract'),
            ...(doi && { key: `doi:${doi}` }),
            ...(namesInMetas && { authors: paper.authors.map(familyFirst) }),
            published: date,
          },
        ],
      },
    };
  };
  const doi = '10.52202/999999-0016';
  return [
    made({
      name: 'paper-2023',
      address: `https://proceedings.neurips.cc/paper_files/paper/2023/hash/${hash(old!.id)}-Abstract-Conference.html`,
      tricky:
        'four headings of one kind, of which the first is the title; a policy that is longer than the abstract.',
      paper: old!,
      date: '2023-12-15',
      main: until2025(old!),
    }),
    made({
      name: 'paper-2024',
      address: `https://proceedings.neurips.cc/paper_files/paper/2024/hash/${hash(today!.id)}-Abstract-Conference.html`,
      tricky:
        'title and abstract in different sections; names in metas alone, family first; a DOI.',
      paper: today!,
      namesInMetas: true,
      date: '2024-12-10',
      doi,
      main: since2025(today!, doi),
    }),
    made({
      name: 'paper-1987',
      address: `https://papers.nips.cc/paper_files/paper/1987/hash/${hash(first!.id)}-Abstract.html`,
      tricky: 'only a year for a date.',
      paper: first!,
      date: '1987',
      main: until2025(first!),
    }),
  ];
}
