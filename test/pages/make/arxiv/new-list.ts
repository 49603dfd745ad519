import { complete, invent } from '../invent.ts';
import { notable } from '../notable.ts';
import { entryOf, type MadePage } from '../page.ts';
import { page } from './frame.ts';
import {
  counted,
  entry,
  HEADING,
  listing,
  paging,
  section,
  type EntryForm,
  numbered,
} from './list.ts';
import { afterMathJax } from './mathjax.ts';

const fresh = [
  notable('formula', '2025-11-27', 71_087),
  notable('formulaFirst', '2025-11-27', 71_101, {
    comments:
      'Extends arXiv:2403.71987 and arXiv:hep-th/9901991v3; code at https://github.com/hollowell/graded',
  }),
  ...invent(3, '2025-11-28', 251128),
  notable('formulas', '2025-11-26', 71_350, { journal: 'Trans. Invented Ling. 12 (2025) 1-15' }),
  notable('letters', '2025-11-27', 71_402),
];
const crossed = [
  complete({
    id: '2511.71515',
    title: 'Fermions Read Aloud: Speech from $\\mathbb{Z}_2$ Lattices',
    published: '2025-11-27',
    subjects: ['hep-th', 'cs.CL'],
  }),
  complete({
    id: '2511.71620',
    title: 'Captions for Crevasses',
    published: '2025-11-26',
    subjects: ['cs.CV', 'cs.CL'],
  }),
  notable('accents', '2025-11-25', 71_633, { subjects: ['cs.CV', 'cs.CL'] }),
];
const replaced = [
  complete({
    id: 'cmp-lg/9405991',
    title: 'A Grammar of Lighthouse Logs',
    published: '1994-05-17',
    version: 4,
  }),
  complete({
    id: 'math/0510994',
    title: 'Counting Words That $k$ Readers Forget',
    published: '2005-10-26',
    version: 3,
    subjects: ['math.CO', 'cs.CL'],
  }),
  complete({
    id: '0704.9981',
    title: 'Knots in Dependency Trees',
    published: '2007-04-11',
    version: 2,
    subjects: ['math.GT', 'cs.CL'],
  }),
  ...invent(2, '2025-09-11', 250911).map((paper) => ({
    ...paper,
    version: 2,
    comments: 'v2: see also https://arxiv.org/abs/2509.71999v1',
  })),
];

/** `/list/cs.CL/new`; `math` is what became of its formulas. */
export function newList(math?: EntryForm['math']): MadePage {
  const all = [...fresh, ...crossed, ...replaced];
  const form: EntryForm = { abstract: true, ...(math && { math }) };
  const above = `<ul>
  <li><a href="#item0">New submissions</a></li>
  <li><a href="#item${fresh.length + 1}">Cross-lists</a></li>
  <li><a href="#item${fresh.length + crossed.length + 1}">Replacements</a></li>
</ul>

<p>See <a id="recent-cs.CL" aria-labelledby="recent-cs.CL" href="/list/cs.CL/recent">recent</a> articles</p>
<h3>Showing new listings for Friday, 28 November 2025</h3>
${paging('/list/cs.CL/new', all.length)}`;
  return {
    folder: 'arxiv',
    name: math ? 'list-new-after-mathjax' : 'list-new',
    html: page({
      stands: `arxiv.org/list/cs.CL/new in November 2026${math ? ', after MathJax 2.7.3 ran (one title is still being worked on)' : ''}.`,
      tricky:
        'three lists with one id; dt and dd without a wrapper; ids of before 2007; `href =`; comments that link other papers; formulas in titles and abstracts.',
      title: HEADING,
      main: listing(HEADING, above, [
        section(counted('New submissions', fresh), numbered(fresh, 1, form)),
        section(
          counted('Cross submissions', crossed),
          crossed.map((paper, index) =>
            entry(paper, fresh.length + 1 + index, {
              ...form,
              note: `cross-list from ${paper.subjects[0]}`,
            }),
          ),
        ),
        section(
          counted('Replacement submissions', replaced),
          numbered(replaced, fresh.length + crossed.length + 1, { ...form, note: 'replaced' }),
        ),
      ]),
    }),
    expected: {
      address: 'https://arxiv.org/list/cs.CL/new',
      entries: all.map((paper) => entryOf(paper, 'authors', 'abstract')),
      notEntries: 'Papers linked in comments.',
    },
  };
}

/** The same after MathJax has been at its formulas. */
export function newListAfterMathJax(): MadePage {
  let formula = 1;
  return newList((text) => {
    formula += 10;
    return afterMathJax(text, formula, text === crossed[0]!.title ? 'working' : 'done');
  });
}
