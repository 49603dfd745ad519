import { escape } from '../html.ts';
import { entryOf, titledEntry, type ExpectedEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { papersOf } from '../proceedings.ts';
import { entry2018, entry2023, entryEcva, fileName } from './entry.ts';
import { ecva, openAccess } from './frame.ts';
import { papersPages } from './papers.ts';

const CVF = 'https://openaccess.thecvf.com';

/** The month of an arXiv id is the paper's, else there is the conference's year. */
const listed = (paper: InventedPaper, year: string, withArxiv: boolean): ExpectedEntry =>
  withArxiv
    ? { ...entryOf(paper, 'authors'), published: paper.published.slice(0, 7) }
    : { ...titledEntry(paper, 'authors'), published: year };

const onArxiv = (_: unknown, index: number): boolean => index % 2 === 0;

function list(parts: {
  name: string;
  address: string;
  stands: string;
  tricky: string;
  year: string;
  papers: InventedPaper[];
  entry: (paper: InventedPaper, withArxiv: boolean) => string;
}): MadePage {
  const { name, address, stands, tricky, year, papers, entry } = parts;
  const entries = papers.map((paper, index) => entry(paper, onArxiv(paper, index)));
  return {
    folder: 'cvf',
    name,
    html: openAccess({
      stands,
      tricky,
      title: `CVPR ${year} Open Access Repository`,
      main: `<h3>Papers</h3>
<dl>
<dd><a href="/CVPR${year}">Back</a></dd>
<dd><form action="/CVPR${year}" method="post"><input type="text" name="query"><input type="submit" value="Search"></form></dd>
${entries.join('\n')}
</dl>`,
    }),
    expected: {
      address: `${CVF}/${address}`,
      entries: papers.map((paper, index) => listed(paper, year, onArxiv(paper, index))),
      notEntries: 'The links back and to search, in `dd` before the first `dt`.',
    },
  };
}

const lists = (): MadePage[] => [
  list({
    name: 'cvpr-2023',
    address: 'CVPR2023?day=all',
    stands: 'openaccess.thecvf.com/CVPR2023?day=all.',
    tricky:
      'each author is a form; half of the papers have no arXiv link; page numbers like dates.',
    year: '2023',
    papers: papersOf('2023-03', 80_101, [
      'Seeing Through Steam: Depth from Kitchen Windows',
      'Gull or Plastic Bag? A Benchmark of Distant White Things',
      'Masked Pretraining Without Masks & Without Training',
      'How Far Is <far>? Ordinal Distance for Ferry Cameras',
      'Unsupervised Umbrella Segmentation in Heavy Rain',
      '3D Crumbs: Reconstruction of Eaten Pastry',
    ]),
    entry: entry2023,
  }),
  list({
    name: 'cvpr-2018-py',
    address: 'CVPR2018.py',
    stands: 'openaccess.thecvf.com/CVPR2018.py, the oldest kind of address.',
    tricky: 'addresses are relative; an arXiv link has a version; BibTeX has line breaks.',
    year: '2018',
    papers: papersOf('2017-12', 80_201, [
      'Deep Residual Gossip for Crowd Counting',
      'A Closer Look at Blurry Closer Looks',
      'Learning to See in the Lighthouse',
    ]),
    entry: entry2018,
  }),
];

/** Presses the button of the list that is folded away, as a person would. */
const UNFOLD = `<script>
addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => document.querySelectorAll('button')[1].click())));
</script>`;

/** ECCV's papers: one list a year, all but the first folded away until their button is pressed. */
function eccv(): MadePage {
  const [first, second] = [
    papersOf('2024-07', 80_301, [
      'Tidal Radiance Fields for Harbours at Low Water',
      'Prompting the Blind Spot',
      'Do Vision Transformers Notice the Weather?',
    ]),
    papersOf('2022-07', 80_401, [
      'Fog of Views: Sparse Novel View Synthesis',
      'Shadow Puppets as Supervision',
    ]),
  ];
  const doi = (number: number): string | undefined =>
    number % 2 === 0 ? `10.1007/978-3-031-99999-9_${number}` : undefined;
  const expected = (paper: InventedPaper, year: string, number: number): ExpectedEntry => {
    const key = doi(number);
    return {
      ...titledEntry(paper, 'authors'),
      ...(key && { key: `doi:${key}` }),
      published: year,
    };
  };
  const section = (year: string, papers: InventedPaper[], from: number, folded: string): string =>
    `<button class="accordion" onclick="this.nextElementSibling.classList.toggle('closed')">ECCV ${year} Papers</button>
<div class="accordion-content${folded}"><div id="content"><dl>
${papers.map((paper, index) => entryEcva(paper, year, from + index, doi(from + index))).join('\n')}
</dl></div></div>`;
  return {
    folder: 'cvf',
    name: 'eccv',
    html: ecva({
      stands: 'www.ecva.net/papers.php.',
      tricky:
        'names are one text with stars; addresses have no quotes; some papers have a DOI; the second list is folded away, and opens two frames after load.',
      title: 'ECVA | European Computer Vision Association',
      main: section('2024', first, 4, '') + section('2022', second, 7, ' closed') + UNFOLD,
    }),
    expected: {
      address: 'https://www.ecva.net/papers.php',
      entries: [
        ...first.map((paper, index) => expected(paper, '2024', 4 + index)),
        ...second.map((paper, index) => expected(paper, '2022', 7 + index)),
      ],
    },
  };
}

function menu(): MadePage {
  const [cited] = papersOf('2023-03', 80_501, ['A Paper That the Menu Praises']);
  return {
    folder: 'cvf',
    name: 'menu',
    html: openAccess({
      stands: 'openaccess.thecvf.com/CVPR2023, from which the days are chosen, with news.',
      tricky: 'lists of links in `dd`; a paper that is praised in a paragraph; numbers like ids.',
      title: 'CVPR 2023 Open Access Repository',
      main: `<dl>
<dt>CVPR 2023, Vancouver, 1234.5678 km from here</dt>
<dd><a href="/CVPR2023?day=2023-06-20">Day 1: 2023-06-20</a></dd>
<dd><a href="/CVPR2023?day=2023-06-21">Day 2: 2023-06-21</a></dd>
<dd><a href="/CVPR2023?day=all">All Papers</a></dd>
<dt><a href="/CVPR2023_workshops/menu">Workshops</a></dt>
<dd>See section 2313.00001 of the guide, $1913.99999, or arXiv:2313.00001.</dd>
</dl>
<p>Best paper: <a href="/content/CVPR2023/html/${fileName(cited!, 'CVPR_2023')}_paper.html">${escape(cited!.title)}</a></p>`,
    }),
    expected: {
      address: `${CVF}/CVPR2023`,
      entries: [],
      notEntries: 'Days, workshops, and a paper in running text.',
    },
  };
}

/** All pages of CVF and ECVA. */
export const cvf = (): MadePage[] => [...lists(), eccv(), ...papersPages(), menu()];
