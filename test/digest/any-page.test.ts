// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { entriesOf } from '@/lib/digest/any-page-entries';
import { mailedFacts } from '@/lib/digest/any-page-mail';
import { mentionsOn } from '@/lib/digest/any-page-mentions';
import { mentionsInText } from '@/lib/digest/any-page-texts';
import type { Entry } from '@/lib/digest/entry';

/** Does work that could be interrupted in one go. */
function whole<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function read(html: string): Entry[] {
  document.body.innerHTML = html;
  return whole(entriesOf(whole(mentionsOn(document, mentionsInText))));
}

const A = 'https://arxiv.org/abs/2403.12345';
const B = 'https://arxiv.org/pdf/2404.00001v2';
const DOI = 'https://doi.org/10.1145/3292500.3330701';
const TITLE = 'Sparse Lanterns for Quiet Networks';
const PROSE =
  'A long sentence that says what was found, and how, and by whom, until nobody can doubt it.';

/** Keys and titles, one line an entry. */
const lines = (html: string): string[] =>
  read(html).map(({ keys, title }) => `${keys.join(' ')} ${title}`);

describe('any page', () => {
  it.each([
    ['a link', `<p><a href="${A}">${TITLE}</a></p>`, [`arxiv:2403.12345 ${TITLE}`]],
    [
      'links of every kind',
      `<ul>${[
        DOI,
        'https://aclanthology.org/2024.acl-long.1/',
        'https://openreview.net/forum?id=abcDEF1234',
        'https://pubmed.ncbi.nlm.nih.gov/38900001/',
        'https://www.biorxiv.org/content/10.1101/2024.01.02.573912v1.full',
        'https://huggingface.co/papers/2405.00002',
        'https://www.alphaxiv.org/overview/2405.00003',
      ]
        .map((href) => `<li><a href="${href}">${TITLE}</a></li>`)
        .join('')}</ul>`,
      [
        'doi:10.1145/3292500.3330701',
        'acl:2024.acl-long.1',
        'openreview:abcDEF1234',
        'pmid:38900001',
        'doi:10.1101/2024.01.02.573912',
        'arxiv:2405.00002',
        'arxiv:2405.00003',
      ].map((key) => `${key} ${TITLE}`),
    ],
    [
      'a link through a mail program',
      `<p><a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Farxiv.org%2Fabs%2F2403.12345&amp;data=05">${TITLE}</a></p>`,
      [`arxiv:2403.12345 ${TITLE}`],
    ],
    [
      'words in running text',
      `<p>${PROSE} It follows arXiv:2403.12345v2, section 3.</p>`,
      ['arxiv:2403.12345 arXiv:2403.12345'],
    ],
    [
      'an address in text',
      `<p>${PROSE} See arxiv.org/abs/2403.12345.</p>`,
      ['arxiv:2403.12345 arxiv.org/abs/2403.12345'],
    ],
    [
      'a paper once a paragraph',
      `<p>${PROSE} <a href="${A}">${TITLE}</a> and again <a href="${A}">here</a>, arXiv:2403.12345.</p><p>${PROSE} <a href="${A}">The same</a>.</p>`,
      [`arxiv:2403.12345 ${TITLE}`, 'arxiv:2403.12345 The same'],
    ],
    [
      'several papers in a paragraph',
      `<p>${PROSE} <a href="${A}">Lantern</a>, <a href="${B}">Harbour Lights</a> and <a href="${A}">this</a>.</p>`,
      ['arxiv:2403.12345 Lantern', 'arxiv:2404.00001 Harbour Lights'],
    ],
    [
      'a title that is not the link',
      `<ul><li>A. Lovelace, C. Babbage. ${TITLE}. ICML 2024. [<a href="${A}">arXiv</a>] [<a href="https://openreview.net/forum?id=abcDEF1234">OpenReview</a>]</li><li><b>Harbour Lights</b> <a href="${B}">pdf</a></li></ul>`,
      [`arxiv:2403.12345 openreview:abcDEF1234 ${TITLE}`, 'arxiv:2404.00001 Harbour Lights'],
    ],
    [
      'a title in quotation marks',
      `<ol><li>Lovelace and Babbage: “${TITLE},” 2024, doi:10.1145/3292500.3330701. PMID: 38900001</li><li>${PROSE} arXiv:2404.00001</li></ol>`,
      [
        `doi:10.1145/3292500.3330701 pmid:38900001 ${TITLE}`,
        `arxiv:2404.00001 ${PROSE.slice(0, -1)}`,
      ],
    ],
    [
      'a heading and its links',
      `<div><h3>1. ${TITLE}</h3><p><a href="${A}">Paper</a> | <a href="https://github.com/x/y">Code</a></p><h3>Harbour Lights</h3><p><a href="${B}">PDF</a></p></div>`,
      [`arxiv:2403.12345 ${TITLE}`, 'arxiv:2404.00001 Harbour Lights'],
    ],
    [
      'two papers that are numbered',
      `<ul><li>As is known [<a href="${A}">1</a>] [<a href="${DOI}">2</a>]</li></ul>`,
      ['arxiv:2403.12345 1', 'doi:10.1145/3292500.3330701 2'].map((line) =>
        line.replace(/(\S+) \d$/, '$1 $1'),
      ),
    ],
    [
      'rows of a table',
      `<table><tr><td>1 Oct</td><td>${TITLE}</td><td><a href="${A}">pdf</a></td></tr><tr><td>8 Oct</td><td>Harbour Lights</td><td><a href="${B}">pdf</a></td></tr></table>`,
      [`arxiv:2403.12345 ${TITLE}`, 'arxiv:2404.00001 Harbour Lights'],
    ],
    [
      'a definition list',
      `<dl><dt><a href="${A}">${TITLE}</a></dt><dd>${PROSE} <a href="${A}">arXiv</a></dd></dl>`,
      [`arxiv:2403.12345 ${TITLE}`],
    ],
    [
      'cards with pictures',
      `<div><a href="${A}"><img src="x"></a><h4><a href="${A}">${TITLE}</a></h4><p>${PROSE} <a href="${A}">Read the paper</a></p></div><div><h4><a href="${B}">Harbour Lights</a></h4></div>`,
      [`arxiv:2403.12345 ${TITLE}`, 'arxiv:2404.00001 Harbour Lights'],
    ],
  ])('finds %s', (_, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  it.each([
    ['nothing', '<p>Nothing</p>'],
    ['navigation', `<nav><a href="${A}">${TITLE}</a></nav>`],
    ['a footer', `<footer><p>arXiv:2403.12345 <a href="${A}">${TITLE}</a></p></footer>`],
    ['an editor', `<div contenteditable="true"><p>arXiv:2403.12345 <a href="${A}">x</a></p></div>`],
    [
      'an editor without value',
      `<div contenteditable><b contenteditable="false">arXiv:2403.12345</b></div>`,
    ],
    ['a text box', `<div role="textbox">arXiv:2403.12345</div>`],
    ['an input field', `<textarea>arXiv:2403.12345</textarea><input value="arXiv:2403.12345">`],
    ['program text', '<pre><code>journal = {arXiv preprint arXiv:2403.12345}</code></pre>'],
    [
      'a script',
      '<script type="text/plain">arXiv:2403.12345</script><style>/* arXiv:2403.12345 */</style>',
    ],
    ['numbers', '<p>It costs 2403.12345 or doi 10 dollars; version 2.10.1145; see arXiv 2024</p>'],
    [
      'other pages of the sites',
      [
        'https://arxiv.org/',
        'https://arxiv.org/list/cs.CL/new',
        'https://doi.org/',
        'https://huggingface.co/models',
        'https://huggingface.co/papers/date/2024-03-12',
        'https://openreview.net/group?id=ICLR.cc/2024',
        'https://aclanthology.org/venues/acl/',
        'https://twitter.com/intent/tweet?url=https%3A%2F%2Farxiv.org%2Fabs%2F2403.12345',
      ]
        .map((href) => `<li><a href="${href}">${TITLE}</a></li>`)
        .join(''),
    ],
  ])('finds no paper in %s', (_, html) => {
    expect(lines(html)).toEqual([]);
  });

  it('makes the item, the paragraph or the link the entry', () => {
    const parts = (html: string): string[] =>
      read(html).map(({ parts: [{ id, localName }] }) => id || localName);
    expect(parts(`<ul><li id="li"><p><a href="${A}">${TITLE}</a></p></li></ul>`)).toEqual(['li']);
    expect(parts(`<p id="p">${PROSE} <a href="${A}">x</a> ${PROSE}</p>`)).toEqual(['p']);
    expect(
      parts(`<p>${PROSE} <a href="${A}" id="a">x</a> <a href="${B}" id="b">y</a></p>`),
    ).toEqual(['a', 'b']);
    expect(parts('<pre>arXiv:2403.12345\narXiv:2404.00001</pre>')).toEqual(['deja-lu', 'deja-lu']);
  });

  it('says the address of a paper that is only named', () => {
    const [entry] = read(`<p>${PROSE} arXiv:2403.12345v3</p>`);
    expect(entry?.address).toBe('https://arxiv.org/abs/2403.12345');
  });

  it('finds the same elements again', () => {
    const first = read('<pre>arXiv:2403.12345\narXiv:2404.00001</pre>').map(
      ({ parts }) => parts[0],
    );
    const again = whole(entriesOf(whole(mentionsOn(document, mentionsInText)))).map(
      ({ parts }) => parts[0],
    );
    expect(again).toEqual(first);
    expect(again.every((part, index) => part === first[index])).toBe(true);
  });
});

describe('reading a large page', () => {
  /** How often work can be interrupted. */
  const steps = (work: Generator<undefined, unknown>): number => {
    let count = 0;
    while (!work.next().done) count++;
    return count;
  };

  it('can be interrupted after every hundred links', () => {
    document.body.innerHTML = '<a href="https://example.org/">x</a>'.repeat(20_000);
    expect(steps(mentionsOn(document, mentionsInText))).toBeGreaterThanOrEqual(400);
  });

  it('can be interrupted after every ten entries', () => {
    document.body.innerHTML = Array.from(
      { length: 1000 },
      (_, index) => `<p><a href="https://arxiv.org/abs/2403.${10_000 + index}">${TITLE}</a></p>`,
    ).join('');
    const mentions = whole(mentionsOn(document, mentionsInText));
    expect(mentions).toHaveLength(1000);
    expect(steps(entriesOf(mentions))).toBeGreaterThanOrEqual(200);
  });
});

const MAIL = String.raw`Submissions to: Computation and Language
------------------------------------------------------------------------------
\\
arXiv:2403.12345
Date: Mon, 18 Mar 2024 17:59:03 GMT   (1234kb,D)

Title: Sparse Lanterns for Quiet
  Networks
Authors: Ada Lovelace, Charles Babbage and Mary Somerville
Categories: cs.CL cs.LG
Comments: 12 pages
\\
  We light lanterns sparsely, and the networks stay quiet, as measured in more
than one harbour.
\\ ( https://arxiv.org/abs/2403.12345 ,  1234kb)
------------------------------------------------------------------------------
\\
arXiv:2404.00001
replaced with revised version Tue, 2 Apr 2024 10:00:00 GMT   (200kb)

Title: Harbour Lights
Authors: Grace Hopper
\\ ( https://arxiv.org/abs/2404.00001 ,  200kb)
`;

describe('the announcement mail of arXiv', () => {
  const broken = MAIL.replaceAll('\n', '<br>\n');
  const linked = broken.replaceAll(
    /https:\S+/g,
    (address) => `<a href="${address}">${address}</a>`,
  );
  it.each([
    ['as plain text', `<pre>${MAIL}</pre>`],
    ['in lines', `<div><div>${broken}</div></div>`],
    ['with its addresses linked', `<div>${linked}</div>`],
    [
      'in elements',
      MAIL.split('\n')
        .map((line) => `<div>${line}</div>`)
        .join(''),
    ],
  ])('has its papers %s', (_, html) => {
    expect(lines(html).slice(0, 1)).toEqual([`arxiv:2403.12345 ${TITLE}`]);
    expect(lines(html).filter((line) => line === 'arxiv:2404.00001 Harbour Lights')).toHaveLength(
      1,
    );
    const [first, second] = mailedFacts(document);
    expect(first).toEqual({
      address: 'https://arxiv.org/abs/2403.12345',
      title: TITLE,
      authors: ['Ada Lovelace', 'Charles Babbage', 'Mary Somerville'],
      abstract:
        'We light lanterns sparsely, and the networks stay quiet, as measured in more than one harbour.',
      published: 'Mon, 18 Mar 2024 17:59:03 GMT (1234kb,D)',
    });
    expect(second).toMatchObject({ authors: ['Grace Hopper'], abstract: '' });
  });
});
