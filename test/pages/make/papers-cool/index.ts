import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escape } from '../html.ts';
import { complete, invent } from '../invent.ts';
import { notable } from '../notable.ts';
import { entryOf, fullEntry, type ExpectedEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { onArxiv, page, panel, papers, type Listed } from './panel.ts';

const folder = 'papers-cool';
const script = readFileSync(join(import.meta.dirname, 'append.js'), 'utf8');

function category(): MadePage {
  const shown = [...invent(4, '2026-05-14', 260514), notable('formula', '2026-05-12', 51_260)];
  const more = [...invent(3, '2026-05-13', 260513), notable('chinese', '2026-05-11', 51_160)];
  const appended = more.map((paper, at) => panel(onArxiv(paper), shown.length + at + 1));
  return {
    folder,
    name: 'category',
    html: page({
      stands: 'papers.cool/arxiv/cs.CL in May 2026.',
      tricky:
        'the number leads to arXiv, the title to the site; subjects and the foot lead to lists; PDF links have no href; `append()` adds panels as scrolling does.',
      title: 'Computation and Language',
      kind: 'arxiv',
      info: `<a class="date" href="/arxiv/cs.CL?date=2026-05-13">2026-05-13</a> | Total: ${shown.length + more.length}`,
      main: papers(shown.map(onArxiv)),
      scripts: [script],
      templates: { append: appended.join('') },
    }),
    expected: {
      address: 'https://papers.cool/arxiv/cs.CL?date=2026-05-14',
      entries: shown.map(fullEntry),
      later: { append: [...shown, ...more].map(fullEntry) },
    },
  };
}

function search(): MadePage {
  const found = [notable('long', '2025-11-03', 60_311), ...invent(3, '2024-02-20', 240220)];
  return {
    folder,
    name: 'search',
    html: page({
      stands: 'papers.cool/arxiv/search?highlight=1&query=….',
      tricky: 'highlights inside titles and abstracts, even inside words.',
      title: 'slow models',
      kind: 'arxiv',
      info: 'Total: 4',
      main: papers(found.map(onArxiv), /slow|order|model|e/gi),
    }),
    expected: {
      address: 'https://papers.cool/arxiv/search?highlight=1&query=slow%20models',
      entries: found.map(fullEntry),
    },
  };
}

/** A paper of a conference: the site's id of it, where it is from, and its key. */
function published(id: string, from: string, venue: string, key: string, paper: InventedPaper) {
  const listed: Listed = { paper, id, from, pdf: `${from}.pdf`, venue };
  const entry: ExpectedEntry = { ...entryOf(paper, 'authors', 'abstract'), key };
  return { listed, entry };
}

const vision = published(
  'Bevilacqua_Tide_Tables_for_Gulls@CVPR2025@CVF',
  'https://openaccess.thecvf.com/content/CVPR2025/html/Bevilacqua_Tide_Tables_for_Gulls_CVPR_2025_paper.html',
  'CVPR.2025 - Highlight',
  'title:tidetablesforgulls-bevilacqua',
  complete({
    id: '2506.90001',
    title: 'Tide Tables for Gulls',
    published: '2025-06-10',
    authors: ['Giulia Bevilacqua', 'Ren Morikawa'],
  }),
);

const conferences = () => {
  const [review, acl] = invent(2, '2025-05-01', 250501);
  return [
    published(
      '_9xTidal-Rd@OpenReview',
      'https://openreview.net/forum?id=_9xTidal-Rd',
      'ICLR.2025 - Oral',
      'openreview:_9xTidal-Rd',
      review!,
    ),
    vision,
    published(
      '2025.acl-long.9901@ACL',
      'https://aclanthology.org/2025.acl-long.9901/',
      'ACL.2025 - Long Papers',
      'acl:2025.acl-long.9901',
      acl!,
    ),
    published(
      'morikawa25z@v990@PMLR',
      'https://proceedings.mlr.press/v990/morikawa25z.html',
      'ICML.2025 - Poster',
      'title:patientsamplingatsea-morikawa',
      complete({
        id: '2506.90002',
        title: 'Patient Sampling at Sea',
        published: '2025-06-11',
        authors: ['Aiko Morikawa'],
      }),
    ),
  ];
};

function venues(): MadePage {
  const found = conferences();
  return {
    folder,
    name: 'venue-search',
    html: page({
      stands: 'papers.cool/venue/search?query=…: papers of several conferences.',
      tricky:
        'ids with @ and dots; what CVF and PMLR published has no identifier and is known by its title; no dates.',
      title: 'tide',
      kind: 'venue',
      info: 'Total: 4',
      main: papers(found.map(({ listed }) => listed)),
    }),
    expected: {
      address: 'https://papers.cool/venue/search?query=tide',
      entries: found.map(({ entry }) => entry),
    },
  };
}

/** The pages of single papers, one with an identifier and one without. */
function own(): MadePage[] {
  const paper = notable('formulaFirst', '2026-04-20', 42_026);
  const ownPage = (
    name: string,
    listed: Listed,
    address: string,
    entry: ExpectedEntry,
  ): MadePage => ({
    folder,
    name,
    html: page({
      stands: `${address}, one paper's own page.`,
      tricky: 'number and buttons stand in the heading, beside the title.',
      title: escape(listed.paper.title),
      kind: listed.venue === undefined ? 'arxiv' : 'venue',
      head: `<meta name="citation_title" content="${escape(listed.paper.title)}">\n`,
      info: 'Total: 1',
      main: papers([listed]),
    }),
    expected: { address, entries: [entry] },
  });
  return [
    ownPage('paper', onArxiv(paper), `https://papers.cool/arxiv/${paper.id}`, fullEntry(paper)),
    ownPage(
      'venue-paper',
      vision.listed,
      `https://papers.cool/venue/${vision.listed.id}`,
      vision.entry,
    ),
  ];
}

const home = (): MadePage => ({
  folder,
  name: 'home',
  html: page({
    stands: 'papers.cool: the categories and conferences that there are.',
    tricky: 'lists whose names have years in them, and a paper named in a text.',
    title: 'Cool Papers - Immersive Paper Discovery',
    kind: 'index',
    main: `<div class="panel"><a href="/arxiv/cs.CL">Computation and Language (cs.CL)</a>, <a href="/venue/ICLR.2025">ICLR.2025</a>, <a href="/venue/ICLR.2025?group=Oral">ICLR.2025 - Oral</a>, <a href="/venue/USENIX-Sec.2025">USENIX-Sec.2025</a></div>
<p class="info">New here? Begin with <a href="/arxiv/2605.73999">a paper</a> or <a href="https://arxiv.org/abs/2605.73998">another</a>.</p>`,
  }),
  expected: { address: 'https://papers.cool/', entries: [], notEntries: 'Papers named in a text.' },
});

/** All pages of Cool Papers. */
export const papersCool = (): MadePage[] => [category(), search(), venues(), ...own(), home()];
