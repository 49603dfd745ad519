import { escape } from '../html.ts';
import { entryOf, titledEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { familyFirst, papersOf } from '../proceedings.ts';
import { bibtex, fileName } from './entry.ts';
import { ecva, openAccess } from './frame.ts';

const metas = (paper: InventedPaper, year: string): string =>
  [
    ['citation_title', paper.title],
    ...paper.authors.map((name) => ['citation_author', familyFirst(name)]),
    ['citation_publication_date', year],
    ['citation_conference_title', 'Proceedings of the IEEE/CVF Conference'],
    ['citation_firstpage', '1205'],
  ]
    .map(([name, value]) => `<meta name="${name}" content="${escape(value!)}">\n`)
    .join('');

/** A paper's own page, which both sites write alike. */
const body = (paper: InventedPaper, quote: string, links: string): string => `<dl>
<dd>
<div id="papertitle">
${escape(paper.title)}</div>
<div id="authors">
<br><b><i>${escape(paper.authors.join(', '))}</i></b>; Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR), 2023, pp. 1205-1214
</div>
<font size="5">
<br><b>Abstract</b>
</font>
<br><br>
<div id="abstract">
${quote}${escape(paper.abstract)}${quote}
</div>
<font size="5">
<br><b>Related Material</b>
</font>
<br><br>
${links}
</dd>
</dl>`;

/** Papers' own pages: of CVF without and with an arXiv link, and of ECVA. */
export function papersPages(): MadePage[] {
  const [plain, linked, ofEccv] = papersOf('2022-12', 80_601, [
    'Whose Hands Are These? Pose Priors for Shared Kitchens',
    'Pixels on Strike: Robustness to Missing Rows',
    'Event Cameras for Uneventful Days',
  ]);
  const page = (name: string, paper: InventedPaper, withArxiv: boolean): MadePage => {
    const file = fileName(paper, 'CVPR_2023');
    const links = `[<a href="/content/CVPR2023/papers/${file}_paper.pdf">pdf</a>]
${withArxiv ? `[<a href="http://arxiv.org/abs/${paper.id}">arXiv</a>]\n` : ''}<div class="link2">[<a class="fakelink">bibtex</a>]
<div class="bibref pre-white-space">${bibtex(paper, '2023')}</div>
</div>`;
    return {
      folder: 'cvf',
      name,
      html: openAccess({
        stands: `openaccess.thecvf.com/content/CVPR2023/html/…: the page of one paper.`,
        tricky:
          'no heading element; names and proceedings in one line; the date is a year in a meta.',
        title: 'CVPR 2023 Open Access Repository',
        head: metas(paper, '2023'),
        main: body(paper, '', links),
      }),
      expected: {
        address: `https://openaccess.thecvf.com/content/CVPR2023/html/${file}_paper.html`,
        entries: [
          {
            ...(withArxiv ? entryOf : titledEntry)(paper, 'authors', 'abstract'),
            published: withArxiv ? paper.published.slice(0, 7) : '2023',
          },
        ],
      },
    };
  };
  return [
    page('paper', plain!, false),
    page('paper-on-arxiv', linked!, true),
    {
      folder: 'cvf',
      name: 'paper-eccv',
      html: ecva({
        stands: 'www.ecva.net/papers/eccv_2024/papers_ECCV/html/12_ECCV_2024_paper.php.',
        tricky: 'no metas; the abstract is in quotes; the DOI stands in a link to Springer.',
        title: 'ECVA | European Computer Vision Association',
        main: body(
          ofEccv!,
          '"',
          `[<a href='../papers/00012.pdf'>pdf</a>] [<a href='https://link.springer.com/chapter/10.1007/978-3-031-99999-9_12'>DOI</a>]`,
        ),
      }),
      expected: {
        address: 'https://www.ecva.net/papers/eccv_2024/papers_ECCV/html/12_ECCV_2024_paper.php',
        entries: [{ ...titledEntry(ofEccv!, 'authors'), key: 'doi:10.1007/978-3-031-99999-9_12' }],
      },
    },
  ];
}
