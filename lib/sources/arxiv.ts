import type { PageRule, Source } from './source';

/** The parts that /list, /catchup and /a share: a `dt` with the identifier and a `dd` with the rest, no element around both. */
const LISTING: PageRule = {
  kind: 'digest',
  path: /^\/(list|catchup|a)\//,
  link: 'dt a[title="Abstract"], dt a[href*="/abs/"]',
  title: '.list-title',
  authors: '.list-authors a',
  abstract: 'p.mathjax',
  besides: '.descriptor',
  published: sectionDate,
  spots: [
    { after: 'dt' },
    { after: '.list-subjects' },
    { after: '.list-authors' },
    { after: '.list-title' },
  ],
};

export const arxiv: Source = {
  id: 'arxiv',
  name: 'arXiv',
  shortName: 'arXiv',
  matches: ['https://arxiv.org/*', 'https://www.arxiv.org/*', 'https://export.arxiv.org/*'],
  pages: [
    LISTING,
    {
      kind: 'digest',
      path: /^\/search([/?]|$)/,
      link: '.arxiv-result .list-title a[href*="/abs/"]',
      title: '.title',
      authors: '.authors a',
      // The short form stands first and is cut off; the full one is hidden, and absent where nothing was cut.
      abstract: '.abstract-full, .abstract-short',
      besides: 'a, .descriptor',
      published: submissionDate,
      identifiers: 'a[href^="https://doi.org/"]',
      spots: [{ after: '.is-marginless' }, { after: '.authors' }, { after: '.title' }],
    },
    {
      kind: 'paper',
      path: /^\/abs\//,
      link: '#abs h1.title, h1.title',
      authors: '.authors a',
      abstract: 'blockquote.abstract',
      besides: '.descriptor',
      published: '.dateline',
      identifiers: '.doi a, .arxivdoi a',
      spots: [{ after: '.dateline' }, { after: '.authors' }],
    },
    // The full text: reading it is opening the paper, but it has no place for a mark.
    { kind: 'paper', path: /^\/(pdf|html)\//, spots: [] },
  ],
};

/** The nearest heading above an entry of a listing that names a day; else the page's own. */
function sectionDate(dt: Element): string | undefined {
  const sections = dt.closest('dl')?.querySelectorAll('h3') ?? [];
  const above = [...sections].filter(
    (heading) => heading.compareDocumentPosition(dt) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const page = dt.ownerDocument.querySelectorAll('#dlpage > h1, #dlpage > h3');
  return [...above.toReversed(), ...page]
    .map((heading) => heading.textContent)
    .find((text) => /\d{1,2},? \w+ \d{4}|\w+ \d{1,2}, \d{4}/.test(text));
}

/** "Submitted 24 November, 2025; originally announced November 2025." */
function submissionDate(entry: Element): string | undefined {
  return [...entry.querySelectorAll('p')]
    .map((line) => line.textContent)
    .find((text) => /^\s*Submitted\b/.test(text));
}

/* Pages
 * https://arxiv.org/list/cs.CL/new      https://arxiv.org/list/cs.CL/recent   https://arxiv.org/list/cs.CL/2025-11
 * https://arxiv.org/catchup/cs.CL/2025-11-26?abs=True                         https://arxiv.org/a/lecun_y_1
 * https://arxiv.org/search/?query=agent https://arxiv.org/search/advanced     https://arxiv.org/abs/hep-th/9901001
 */
