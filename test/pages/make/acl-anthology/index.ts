import { join } from 'node:path';
import { escape, styleSheet } from '../html.ts';
import type { ExpectedEntry, MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { afterLoad, citationMetas, keyed, papersOf, wholeAbstract } from '../elsewhere.ts';
import { sitePage } from '../site-page.ts';

const style = styleSheet(join(import.meta.dirname, 'style.css'));

/** A paper and its id. */
interface Listed {
  paper: InventedPaper;
  id: string;
}

/** Names keep their capitals in BibTeX by a span around them. */
const marked = (title: string): string =>
  escape(title).replaceAll(/\b[A-Z]{2,}\b/g, '<span class="acl-fixed-case">$&</span>');

const people = (names: readonly string[], between: string): string =>
  names
    .map((name) => `<a href="/people/unverified/${names.length}/">${escape(name)}</a>`)
    .join(between);

/** An entry of a list; on a person's page with its volume below, on some without abstract. */
function listed(
  { paper, id }: Listed,
  form: { volume?: true; retracted?: boolean; bare?: true } = {},
): string {
  const anchor = `abstract-${id.replaceAll('.', '--')}`;
  const badge = (href: string, text: string): string =>
    `<a class="badge badge-primary align-middle mr-1" href="${href}" data-toggle="tooltip" title="${text}">${text}</a>`;
  return `<p class="d-sm-flex align-items-stretch"><span class="d-block mr-2 text-nowrap list-button-row">${badge(`https://aclanthology.org/${id}.pdf`, 'pdf')}${badge(`/${id}.bib`, 'bib')}${form.bare ? '' : badge(`#${anchor}`, 'abs')}<br class="d-none d-sm-inline-block"><a class="badge badge-attachment align-middle mr-1" href="https://aclanthology.org/attachments/${id}.software.zip">code</a></span>
<span class="d-block"${form.retracted ? ' style="text-decoration: line-through"' : ''}><strong><a class="align-middle" href="/${id}/">${marked(paper.title)}</a></strong><br>${people(paper.authors, '\n | ')}${form.volume ? '<br><a href="/volumes/2026.kittiwake-main/">Proceedings of the Kittiwake Conference</a>' : ''}</span></p>
${form.bare ? '' : `<div class="card bg-light mb-2 mb-lg-3 collapse abstract-collapse" id="${anchor}"><div class="card-body p-3 small">${escape(paper.abstract)}</div></div>`}`;
}

const entry = ({ paper, id }: Listed): ExpectedEntry =>
  keyed(`acl:${id}`, paper, wholeAbstract(paper));

const frontMatter = (id: string): string =>
  listed(
    {
      id,
      paper: papersOf('2026-07-01', 75_000, ['Proceedings of the Kittiwake Conference'])[0]!,
    },
    { bare: true },
  );

const page = (stands: string, tricky: string, main: string, head = ''): string =>
  sitePage({
    stands: `aclanthology.org${stands}`,
    tricky,
    title: 'ACL Anthology',
    style,
    head,
    body: `<nav class="navbar"><a href="/">ACL Anthology</a> <a href="/faq/">FAQ</a></nav>\n<div id="main-container" class="container"><section id="main">${main}</section></div>`,
  });

const numbered = (volume: string, number: number, titles: string[]): Listed[] =>
  papersOf('2026-07-01', number, titles).map((paper, index) => ({
    paper,
    id: `${volume}.${index + 1}`,
  }));

function paperPage(name: string, { paper, id }: Listed, doi: string, month: string): MadePage {
  return {
    folder: 'acl-anthology',
    name,
    html: page(
      `/${id}/: a paper.`,
      'the title leads to the PDF; the abstract is far from it, below a label; the month has one digit; the citation names the paper again.',
      `<div><h2 id="title"><a href="https://aclanthology.org/${id}.pdf">${marked(paper.title)}</a></h2><p class="lead">${people(paper.authors, ',\n')}</p></div><hr>
<div class="row acl-paper-details"><div class="col col-lg-10 order-2"><div class="card bg-light"><div class="card-body acl-abstract"><h5 class="card-title">Abstract</h5><span>${escape(paper.abstract)}</span></div></div>
<dl><dt>Anthology ID:</dt><dd>${id}</dd><dt>Editors:</dt><dd>${people(['Nobody Important'], '')}</dd><dt>DOI:</dt><dd><a href="https://doi.org/${doi}">${doi}</a></dd><dt>Cite (ACL):</dt><dd><span id="citeACL">${escape(paper.authors[0]!)}. 2026. <a href="https://aclanthology.org/${id}/">${escape(paper.title)}</a>.</span></dd></dl></div></div>`,
      citationMetas([
        ['title', paper.title],
        ...paper.authors.map((author): [string, string] => ['author', author]),
        ['publication_date', month],
        ['doi', doi],
      ]),
    ),
    expected: {
      address: `https://aclanthology.org/${id}/`,
      entries: [
        keyed(`doi:${doi.toLowerCase()}`, paper, {
          published: '2026-07',
          ...wholeAbstract(paper),
        }),
      ],
      notEntries: 'The paper in its own citation.',
    },
  };
}

const VOLUME = '2026.kittiwake-main';

/** A volume, an event, a person, Google's search, papers, and pages without any. */
export function aclAnthology(): MadePage[] {
  const papers = numbered(VOLUME, 75_001, [
    'NLP for Lighthouse Logs',
    'From $k$-Grams to $k$-Rumours',
    'Parsing Gull Calls with LSTM Grammars',
  ]);
  const [alone] = numbered('2026.puffin-1', 75_101, ['A Workshop of One']);
  const old: Listed = {
    paper: papersOf('2026-07-01', 75_201, ['Morphology of Shanties'])[0]!,
    id: 'P48-1007',
  };
  const volume = (id: string, inner: string): string =>
    `<div id="${id.replaceAll('.', '')}"><small><a href="#" class="text-muted">up</a></small><h4 class="d-sm-flex pb-2"><span class="d-block list-button-row"><a class="badge" href="https://aclanthology.org/${id}.pdf">pdf (full)</a></span><a class="align-middle" href="/volumes/${id}/">Proceedings of the Kittiwake Conference</a></h4>${inner}</div><hr>`;
  const result = ({ paper, id }: Listed, ending: string): string => {
    const link = `<a class="gs-title" href="https://aclanthology.org/${id}${ending}" target="_blank" data-ctorig="https://aclanthology.org/${id}${ending}">${escape(paper.title)} - <b>ACL</b> Anthology</a>`;
    return `<div class="gsc-webResult gsc-result"><div class="gs-webResult gs-result"><div class="gsc-thumbnail-inside"><div class="gs-title">${link}</div></div><div class="gsc-url-top">aclanthology.org</div><div class="gsc-table-result"><div class="gsc-table-cell-snippet-close"><div class="gs-title gsc-table-cell-thumbnail" hidden>${link}</div><div class="gs-bidi-start-align gs-snippet">Jul 1, 2026 <b>...</b> logs of lighthouses</div></div></div></div></div>`;
  };
  return [
    {
      folder: 'acl-anthology',
      name: 'volume',
      html: page(
        `/volumes/${VOLUME}/: a volume.`,
        'front matter first, with editors; abstracts behind the entries, hidden; a retracted paper; spans and formulas in titles.',
        `<h2 id="title"><a href="https://aclanthology.org/${VOLUME}.pdf">Proceedings of the Kittiwake Conference</a></h2><p class="lead">${people(['Nobody Important'], '')} (Editors)</p><hr><div>${frontMatter(`${VOLUME}.0`)}${papers.map((each, index) => listed(each, { retracted: index === 2 })).join('\n')}</div>`,
      ),
      expected: {
        address: `https://aclanthology.org/volumes/${VOLUME}/`,
        entries: papers.map(entry),
        notEntries: 'Front matter; the volume itself.',
      },
    },
    {
      folder: 'acl-anthology',
      name: 'event',
      html: page(
        '/events/…: all volumes of a conference.',
        'a volume of one paper: its front matter and editors are next to it, and no other paper.',
        `<h2 id="title">Kittiwake (2026)</h2><hr>${volume('2026.puffin-1', frontMatter('2026.puffin-1.0') + listed(alone!))}${volume(VOLUME, papers.map((each) => listed(each)).join('\n'))}`,
      ),
      expected: {
        address: 'https://aclanthology.org/events/kittiwake-2026/',
        entries: [alone!, ...papers].map(entry),
        notEntries: 'Front matter, volumes.',
      },
    },
    {
      folder: 'acl-anthology',
      name: 'person',
      html: page(
        '/people/…: a person’s papers, year by year.',
        'ids of today and of before 2020; a link to the volume in each; co-authors beside them.',
        `<h2 id="title"><span>Ada</span> <strong>Kelpfold</strong></h2><hr><div class="row"><div class="col-lg-9"><h4>2026</h4>${listed(papers[0]!, { volume: true })}<h4>2048</h4>${listed(old, { volume: true })}</div><div class="col-lg-3"><h5>Co-authors</h5><ul><li>${people(['Somebody Else'], '')}</li></ul></div></div>`,
      ),
      expected: {
        address: 'https://aclanthology.org/people/ada-kelpfold/',
        entries: [papers[0]!, old].map(entry),
        notEntries: 'Volumes, co-authors.',
      },
    },
    {
      folder: 'acl-anthology',
      name: 'search',
      html: page(
        '/search/?q=…: results of Google’s Programmable Search.',
        'they come after load; each title twice, with the site’s name behind it; a PDF, a volume and a person among them.',
        `<h2 id="title">Search</h2><hr><div class="gsc-results"></div>${afterLoad(
          [
            result(papers[0]!, '/'),
            result(old, '.pdf'),
            result({ ...papers[1]!, id: 'volumes/2026.puffin-1' }, '/'),
            result({ ...papers[1]!, id: 'people/ada-kelpfold' }, '/'),
          ],
          "document.querySelector('.gsc-results').innerHTML = later.join('');",
        )}`,
      ),
      expected: {
        address: 'https://aclanthology.org/search/?q=lighthouse',
        entries: [papers[0]!, old].map(({ paper: { title }, id }) =>
          keyed(`acl:${id}`, { title, authors: [] }),
        ),
        notEntries: 'Volumes, people.',
      },
    },
    paperPage('paper', papers[0]!, `10.18653/v1/${VOLUME}.1`, '2026/7'),
    paperPage('paper-old', old, '10.3115/v1/P48-1007', '2026/07'),
    {
      folder: 'acl-anthology',
      name: 'front-matter',
      html: page(
        `/${VOLUME}.0/: a volume’s front matter.`,
        'made like a paper’s page, with a DOI.',
        '<h2 id="title">Proceedings of the Kittiwake Conference</h2><p class="lead"><a href="/people/x/">Nobody Important</a> (Editors)</p>',
        citationMetas([['doi', `10.18653/v1/${VOLUME}.0`]]),
      ),
      expected: {
        address: `https://aclanthology.org/${VOLUME}.0/`,
        entries: [],
        notEntries: 'Front matter.',
      },
    },
    {
      folder: 'acl-anthology',
      name: 'venue',
      html: page(
        '/venues/…: a venue’s volumes, year by year.',
        'links to volumes and events only, but for a paper in the description.',
        `<h2 id="title">Kittiwake Conference</h2><hr><p>First described in <a href="/P48-1007/">a paper</a>.</p><div class="row"><h4><a href="/events/kittiwake-2026/">2026</a></h4><ul><li><a class="align-middle" href="/volumes/${VOLUME}/">Proceedings</a> <span class="badge">3 papers</span></li></ul></div>`,
      ),
      expected: {
        address: 'https://aclanthology.org/venues/kittiwake/',
        entries: [],
        notEntries: 'Volumes; a paper in a sentence.',
      },
    },
  ];
}
