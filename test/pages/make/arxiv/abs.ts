import { escape } from '../html.ts';
import { complete } from '../invent.ts';
import { notable } from '../notable.ts';
import { fullEntry, type MadePage } from '../page.ts';
import { dateParts, type InventedPaper } from '../paper.ts';
import { CATEGORIES } from '../words.ts';
import { authorQuery, content, page } from './frame.ts';

/** `Xu, Weixian`: how the metas write a name. */
const familyFirst = (name: string): string => name.replace(/^(.*) (\S+)$/, '$2, $1');
const slashed = (date: string): string => date.replaceAll('-', '/');
const short = (date: string): string => {
  const { day, shortMonth, year } = dateParts(date);
  return `${day} ${shortMonth} ${year}`;
};

const metas = (paper: InventedPaper, revised: string): string =>
  [
    ['citation_title', paper.title],
    ...paper.authors.map((name) => ['citation_author', familyFirst(name)]),
    ...(paper.doi ? [['citation_doi', paper.doi]] : []),
    ['citation_date', slashed(paper.published)],
    ['citation_online_date', slashed(revised)],
    ['citation_pdf_url', `https://arxiv.org/pdf/${paper.id}`],
    ['citation_arxiv_id', paper.id],
    ['citation_abstract', ` ${paper.abstract}`],
  ]
    .map(([name, value]) => `<meta name="${name}" content="${escape(value!)}" />`)
    .join('');

const row = (label: string, cell: string, inner: string): string => `<tr>
          <td class="tablecell label">${label}</td>
          <td class="tablecell ${cell}">${inner}</td>
        </tr>`;

/** An abstract page of `paper`, last changed on `revised`; `asked` is the id in its address. */
function abs(name: string, paper: InventedPaper, asked: string, revised: string): MadePage {
  const { id, version, doi, journal, comments } = paper;
  const [primary, ...others] = paper.subjects.map(
    (category) => `${CATEGORIES[category]} (${category})`,
  );
  const main = paper.subjects[0];
  const names = paper.authors.map(
    (author) =>
      `<a href="https://arxiv.org/search/cs?searchtype=author&amp;query=${authorQuery(author)}" rel="nofollow">${escape(author)}</a>`,
  );
  const versions = Array.from({ length: version }, (_, index) => {
    const number = index + 1;
    const date = short(number === 1 ? paper.published : revised);
    const title =
      number === version
        ? `[v${number}]`
        : `<a href="/abs/${id}v${number}" rel="nofollow">[v${number}]</a>`;
    return `    <strong>${title}</strong>\n        ${date} 23:56:51 UTC (${80 + number} KB)<br/>\n`;
  });
  const inner = `<div id="abs-outer">

  <div class="leftcolumn">
    <div class="subheader">
      <h1>${primary!.replace(/ \(.*/, '')}</h1>
    </div>
    <div class="header-breadcrumbs-mobile"><strong>arXiv:${asked}</strong> (${main})</div>
<div id="content-inner">
  <div id="abs">
    <div class="dateline">
  [Submitted on ${short(paper.published)} (<a href="https://arxiv.org/abs/${id}v1">v1</a>), last revised ${short(revised)} (this version, v${version})]</div>
    <h1 class="title mathjax"><span class="descriptor">Title:</span>${escape(paper.title)}</h1>
    <div class="authors"><span class="descriptor">Authors:</span>${names.join(', ')}</div>            <div id="download-button-info" hidden>View a PDF of the paper titled ${escape(paper.title)}, by ${escape(paper.authors[0]!)} and others</div>
    <a class="mobile-submission-download" href="/pdf/${id}">View PDF</a>

    <blockquote class="abstract mathjax">
            <span class="descriptor">Abstract:</span>  ${escape(paper.abstract)}
    </blockquote>

    <!--CONTEXT-->
    <div class="metatable">
      <table summary="Additional metadata">        ${comments ? row('Comments:', 'comments mathjax', `A sequel of <a href="https://arxiv.org/abs/2403.71990" data-arxiv-id="2403.71990" class="link-https">arXiv:2403.71990</a>. ${escape(comments)}`) : ''}
${row('Subjects:', 'subjects', `\n            <span class="primary-subject">${primary}</span>${others.map((other) => `; ${other}`).join('')}`)}${row('Cite as:', 'arxivid', `<span class="arxivid"><a href="https://arxiv.org/abs/${id}">arXiv:${id}</a> [${main}]</span>`)}
        ${row('&nbsp;', 'arxividv', `(or <span class="arxivid">\n              <a href="https://arxiv.org/abs/${id}v${version}">arXiv:${id}v${version}</a> [${main}]</span> for this version)\n          `)}
        ${row('&nbsp;', 'arxivdoi', `              <a href="https://doi.org/10.48550/arXiv.${id}" id="arxiv-doi-link">https://doi.org/10.48550/arXiv.${id}</a>`)}
        ${journal ? row('Journal&nbsp;reference:', 'jref', escape(journal)) : ''}
        ${doi ? row('Related DOI:', 'doi', `            <a href="https://doi.org/${doi}" data-doi="${doi}" class="link-https link-external" rel="external noopener nofollow">https://doi.org/${doi}</a>`) : ''}</table>
    </div>
  </div>
</div>
    <div class="submission-history">
      <h2>Submission history</h2> From: ${escape(paper.authors[0]!)} [<a href="/show-email/0a1b2c3d/${id}" rel="nofollow">view email</a>]      <br/>        ${versions.join('')}</div>
  </div>
  <!--end leftcolumn-->
<div class="extra-services">    <div class="full-text">
      <a name="other"></a>
      <span class="descriptor">Full-text links:</span>
      <h2>Access Paper:</h2>
      <ul>
<li><a href="/pdf/${id}" aria-describedby="download-button-info" accesskey="f" class="abs-button download-pdf">View PDF</a></li><li><a href="/src/${id}" class="abs-button download-eprint">TeX Source</a></li></ul>
    </div>
    <!--end full-text-->    <div class="browse">
    <h3 class="browse-context-heading">Current browse context:</h3>
  <div class="current">${main}</div>
  <div class="prevnext">
      <a class="abs-button prev-url" href="/prevnext?id=${id}&amp;function=prev&amp;context=${main}" rel="nofollow">&lt;&nbsp;prev</a>
      <a class="abs-button next-url" href="/prevnext?id=${id}&amp;function=next&amp;context=${main}" rel="nofollow">next&nbsp;&gt;</a>
  </div><div class="list">
    <a class="abs-button context-new" href="/list/${main}/new"  rel="nofollow">new</a>
  </div><div class="abs-switch-cat">
        <a href="/abs/${id}?context=${main.split('.')[0]}" rel="nofollow">${main.split('.')[0]}</a>
  </div>
    </div>
      <div class="extra-ref-cite">
        <h3>References &amp; Citations</h3>
        <ul>
          <li><a  class="abs-button cite-ads" href="https://ui.adsabs.harvard.edu/abs/arXiv:${id}">NASA ADS</a></li><li><a  class="abs-button cite-google-scholar" href="https://scholar.google.com/scholar_lookup?arxiv_id=${id}" target="_blank" rel="noopener">Google Scholar</a></li>
        </ul>
      </div></div>
  <!--end extra-services-->
</div>
<!-- LABS AREA -->
<div id="labstabs" class="labs">
  <a href="https://www.alphaxiv.org/abs/${id}">alphaXiv</a> <a href="https://huggingface.co/papers/${id}">Hugging Face</a> <a href="https://www.connectedpapers.com/main/${id}">Connected Papers</a>
  <div class="related"><h3>Related</h3> <a href="https://arxiv.org/abs/2510.71002">A Paper That Someone Recommends</a></div>
</div>`;
  return {
    folder: 'arxiv',
    name,
    html: page({
      stands: `arxiv.org/abs/${asked} in November 2026.`,
      tricky:
        'links to other versions, to the same paper elsewhere and to other papers; two DOIs, of which one is arXiv’s own; metas without version; two h1.',
      title: `[${id}] ${paper.title}`,
      head: metas(paper, revised),
      main: content(inner),
    }),
    expected: {
      address: `https://arxiv.org/abs/${asked}`,
      entries: [fullEntry(paper)],
      notEntries: 'Papers in comments and under Related; other versions.',
    },
  };
}

/** Abstract pages with an id of today and with one of before 2007. */
export function abstractPages(): MadePage[] {
  const today = notable('formula', '2025-10-25', 71_798, {
    version: 3,
    comments: '15 pages, 3 figures',
    journal: 'Journal of Invented Results 4, 12-34 (2025)',
    doi: '10.99999/jir.2025.12',
    subjects: ['cs.AI', 'cs.HC', 'cs.LG'],
  });
  const old = complete({
    id: 'math/0309936',
    title: 'Knots, Links, and the Unknotting of Footnotes',
    published: '2003-09-08',
    version: 2,
    subjects: ['math.GT'],
  });
  return [
    abs('abs', today, today.id, '2025-11-24'),
    // The subject class in the address is no part of the canonical id.
    abs('abs-old', old, 'math.GT/0309936v2', '2004-02-11'),
  ];
}
