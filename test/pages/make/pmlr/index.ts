import { join } from 'node:path';
import { about, escape, styleSheet } from '../html.ts';
import { titledEntry, type ExpectedEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { familyFirst, papersOf } from '../proceedings.ts';

const SITE = 'https://proceedings.mlr.press';
const style = styleSheet(join(import.meta.dirname, 'style.css'));

const page = (parts: {
  stands: string;
  tricky: string;
  title: string;
  head?: string;
  main: string;
}): string => `${about(parts.stands, parts.tricky)}<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(parts.title)}</title>
<style>${style}</style>
${parts.head ?? ''}</head>
<body>
<header class="site-header"><div class="wrapper">
<a class="logo" href="//www.jmlr.org/">JMLR</a>
<a class="site-title" href="//proceedings.mlr.press">Proceedings of Machine Learning Research</a>
<nav class="site-nav"><a class="page-link" href="/v235/">Volume 235</a> <a class="page-link" href="/">All Volumes</a> <a class="page-link" href="/faq.html">FAQ</a></nav>
</div></header>
<div class="page-content"><div class="wrapper">
${parts.main}
</div></div>
<footer class="site-footer"><div class="wrapper"><p>This site last compiled Sat, 21 Nov 2026 03:47:12 +0000</p></div></footer>
</body>
</html>
`;

/** Between the words of a given name and before the surname, the site writes blanks that do not break. */
const names = (paper: InventedPaper): string =>
  paper.authors.map((name) => escape(name.replaceAll(' ', '\u00A0'))).join(', ');

/** How an entry's paper is told: by its OpenReview id, if that is linked. */
const told = (entry: ExpectedEntry, forum?: string): ExpectedEntry =>
  forum === undefined ? entry : { ...entry, key: `openreview:${forum}` };

const file = (paper: InventedPaper): string =>
  `${paper.authors[0]!.toLowerCase().replaceAll(/[^a-z]/g, '')}24a`;

const openReview = (forum?: string): string =>
  forum === undefined
    ? ''
    : `[<a href="https://openreview.net/forum?id=${forum}" target="_blank">OpenReview</a>]`;

const entry = (paper: InventedPaper, number: string, forum?: string): string => `<div class="paper">
  <p class="title">${escape(paper.title)}</p>
  <p class="details">
    <span class="authors">${names(paper)}</span>;
    <span class="info"><i>Proceedings of the 41st International Conference on Machine Learning</i>, PMLR ${number}:1205-1214</span>
  </p>
  <p class="links">
    [<a href="${SITE}/v${number}/${file(paper)}.html">abs</a>][<a href="https://raw.githubusercontent.com/mlresearch/v${number}/main/assets/${file(paper)}/${file(paper)}.pdf" target="_blank" rel="noopener noreferrer">Download PDF</a>]${openReview(forum)}[<a href="https://github.com/${file(paper)}/code">Software</a>]
  </p>
</div>`;

const FORUMS = [undefined, 'dQq9wXcZz1', undefined, '-eRt0_uIoP', undefined];

function volume(parts: {
  name: string;
  number: string;
  heading: string;
  tricky: string;
  published: string;
  papers: InventedPaper[];
  forums: (string | undefined)[];
}): MadePage {
  const { name, number, heading, tricky, published, papers, forums } = parts;
  return {
    folder: 'pmlr',
    name,
    html: page({
      stands: `proceedings.mlr.press/v${number}/.`,
      tricky,
      title: heading,
      main: `<h2>Volume ${number}: ${heading}</h2>
<p><a href="https://github.com/mlresearch/v${number}/issues">[edit]</a></p>
<p>Editors: Ada Kealoha, Bohdan Größl</p>
<p>[<a href="${SITE}/v${number}/assets/bib/bibliography.bib">bib</a>][<a href="${SITE}/v${number}/assets/bib/citeproc.yaml">citeproc</a>]</p>
<div class="section"><h2>Contents</h2>
${papers.map((paper, index) => entry(paper, number, forums[index])).join('\n')}
</div>`,
    }),
    expected: {
      address: `${SITE}/v${number}/`,
      entries: papers.map((paper, index) =>
        told({ ...titledEntry(paper, 'authors'), published }, forums[index]),
      ),
    },
  };
}

const metas = (paper: InventedPaper): string =>
  [
    ['citation_title', paper.title],
    ...paper.authors.map((name) => ['citation_author', familyFirst(name)]),
    ['citation_publication_date', '2024/07/08'],
    ['citation_firstpage', '1205'],
  ]
    .map(([name, value]) => `<meta name="${name}" content="${escape(value!)}">\n`)
    .join('');

function paperPage(name: string, paper: InventedPaper, forum?: string): MadePage {
  return {
    folder: 'pmlr',
    name,
    html: page({
      stands: `proceedings.mlr.press/v235/${file(paper)}.html.`,
      tricky: 'names are one text; the title is repeated in BibTeX and EndNote.',
      title: paper.title,
      head: metas(paper),
      main: `<article class="post-content">
<h1>${escape(paper.title)}</h1>
<span class="authors">${names(paper)}</span>
<div id="info"><i>Proceedings of the 41st International Conference on Machine Learning</i>,&nbsp;PMLR 235:1205-1214,&nbsp;2024.</div>
<h4>Abstract</h4>
<div id="abstract" class="abstract">
${escape(paper.abstract)}
</div>
<hr>
<h4>Cite this Paper</h4>
<div class="codebox"><code class="citecode" id="bibtex">@InProceedings{pmlr-v235-${file(paper)},
  title = {${escape(paper.title)}},
  author = {${escape(paper.authors.map(familyFirst).join(' and '))}}
}</code></div>
<h4>Related Material</h4>
<ul>
<li><a href="https://raw.githubusercontent.com/mlresearch/v235/main/assets/${file(paper)}.pdf">Download PDF</a></li>
${forum === undefined ? '' : `<li><a href="https://openreview.net/forum?id=${forum}">OpenReview</a></li>`}
</ul>
</article>`,
    }),
    expected: {
      address: `${SITE}/v235/${file(paper)}.html`,
      entries: [
        told({ ...titledEntry(paper, 'authors', 'abstract'), published: '2024-07-08' }, forum),
      ],
    },
  };
}

const volumes = (): MadePage => ({
  folder: 'pmlr',
  name: 'volumes',
  html: page({
    stands: 'proceedings.mlr.press/, the list of all volumes.',
    tricky: 'list items with links, numbers and dates that are volumes and no papers.',
    title: 'Proceedings of Machine Learning Research',
    main: `<h1>Proceedings of Machine Learning Research</h1>
<ul class="proceedings-list">
<li><a href="v235"><b>Volume 235</b></a> Proceedings of ICML 2024</li>
<li><a href="v97"><b>Volume 97</b></a> Proceedings of ICML 2019, pages 1234.5678</li>
<li><a href="r1"><b>Volume R1</b></a> Reissue of 1913.00001</li>
</ul>`,
  }),
  expected: { address: `${SITE}/`, entries: [], notEntries: 'Volumes.' },
});

/** All pages of PMLR. */
export function pmlr(): MadePage[] {
  const [plain, reviewed] = papersOf('2024-06', 81_301, [
    'Bandits with Postponed Remorse',
    'Gradient Descent Goes for a Walk: Rates for Idle Learners',
  ]);
  return [
    volume({
      name: 'volume-icml',
      number: '235',
      heading: 'International Conference on Machine Learning, 21-27 July 2024, Vienna, Austria',
      tricky: 'titles are no links; some papers have an OpenReview link; blanks that do not break.',
      published: '2024-07-27',
      papers: papersOf('2024-05', 81_101, [
        'Conformal Prediction for People Who Were Right Anyway',
        'Kernel Herding of Actual Sheep',
        'On the <em>Emphasis</em> of Markup & Its Generalization',
        'Low-Rank Opinions: Adapting Juries at Test Time',
        'Random Features of Random Rivers',
      ]),
      forums: FORUMS,
    }),
    volume({
      name: 'volume-old',
      number: '28',
      heading:
        'International Conference on Machine Learning, 17-19 June 2013, Atlanta, Georgia, USA',
      tricky: 'no OpenReview at all, and few papers.',
      published: '2013-06-19',
      papers: papersOf('2013-05', 9_101, [
        'Sparse Coding of Morse Code',
        'Boosting at the Margins of Maps',
      ]),
      forums: [],
    }),
    paperPage('paper', plain!),
    paperPage('paper-with-openreview', reviewed!, 'kLm8nBvCx2'),
    volumes(),
  ];
}
