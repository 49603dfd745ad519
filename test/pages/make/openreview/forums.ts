import { escape } from '../html.ts';
import { entryOf, titledEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { papersOf } from '../proceedings.ts';
import { page } from './frame.ts';
import { authors, day } from './note.ts';

const metas = (paper: InventedPaper): string =>
  `<meta name="citation_title" content="${escape(paper.title)}">\n${paper.authors.map((name) => `<meta name="citation_author" content="${escape(name)}">`).join('\n')}\n<meta name="citation_online_date" content="${paper.published.replaceAll('-', '/')}">\n<meta name="citation_abstract" content="${escape(paper.abstract)}">\n`;

/** The site's `ForumNote`, with replies below. */
const forum = (paper: InventedPaper, pdf: string): string =>
  `<div class="forum-container"><div class="forum-note"><div class="forum-title mt-2 mb-2"><h2 class="citation_title">${escape(paper.title)}</h2>${pdf}</div><div class="forum-authors mb-2"><h3>${authors(paper).replace(/<\/a>/, '</a><sup>1,2</sup>')}<div class="note-authors-institutions"><div><sup>1</sup> Harbour University (harbour.example)</div></div></h3></div><div class="clearfix mb-1"><div class="forum-meta"><span class="date item"><i class="glyphicon glyphicon-calendar"></i>Published: ${day(paper.published)}, Last Modified: 11 Apr 2026</span><span class="item">SLOW 2026 oral</span><span class="readers item">Everyone</span><span class="item"><a href="#" data-target="#bibtex-modal">BibTeX</a></span></div></div><div class="note-content"><div><strong class="note-content-field disable-tex-rendering">Keywords:</strong> <span class="note-content-value">patience, harbours</span></div><div><strong class="note-content-field disable-tex-rendering">Abstract:</strong> <span class="note-content-value">${escape(paper.abstract)}</span></div></div></div>
<div class="forum-replies"><div class="note depth-odd" data-id="rEvIeW-1_x"><h4><span>Official Review of Submission 7</span></h4><div class="subheading"><a href="/forum?id=oTheR-9_pQ&amp;noteId=rEvIeW-1_x">Reviewer 2</a></div><div class="note-content"><strong class="note-content-field">Abstract:</strong> <div class="note-content-value">The authors might cite <a href="https://arxiv.org/abs/2401.79999">an older work</a>.</div></div></div></div></div>`;

/** Papers' own pages. */
export function forums(): MadePage[] {
  const [own, hashed] = papersOf('2026-01', 77_301, [
    'Piers: Peer Review by the Sea',
    'Nobody Knows My Number',
  ]);
  return [
    {
      folder: 'openreview',
      name: 'forum',
      html: page({
        stands: 'openreview.net/forum?id=…, a paper’s own page.',
        tricky:
          'comments below, with links to other forums, labels and values of their own; numbers of institutions at names.',
        head: metas(own!),
        main: forum(
          own!,
          '<div class="forum-content-link"><a class="citation_pdf_url" href="/pdf?id=pIeRs-x_01" title="Download PDF" target="_blank"><img src="/images/pdf_icon_blue.svg" alt="Download PDF"></a></div>',
        ),
      }),
      expected: {
        address:
          'https://openreview.net/forum?id=pIeRs-x_01&referrer=%5BSLOW%202026%5D(%2Fgroup%3Fid%3DSLOW.cc%2F2026%2FConference)&noteId=rEvIeW-1_x',
        entries: [
          { ...entryOf(own!, 'authors', 'abstract', 'published'), key: 'openreview:pIeRs-x_01' },
        ],
        notEntries: 'Comments.',
      },
    },
    {
      folder: 'openreview',
      name: 'forum-by-title',
      html: page({
        stands: 'openreview.net/forum/…, a paper’s own page under an address made of its title.',
        tricky: 'no identifier anywhere, since there is no PDF; no metas.',
        main: forum(hashed!, ''),
      }),
      expected: {
        address: 'https://openreview.net/forum/nobody_knows_my_number',
        entries: [titledEntry(hashed!, 'authors', 'abstract', 'published')],
        notEntries: 'Comments.',
      },
    },
  ];
}
