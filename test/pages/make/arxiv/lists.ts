import { complete, invent } from '../invent.ts';
import { notable } from '../notable.ts';
import { entryOf, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { page } from './frame.ts';
import { newList, newListAfterMathJax } from './new-list.ts';
import {
  counted,
  HEADING,
  listDate,
  listing,
  paging,
  section,
  type EntryForm,
  numbered,
} from './list.ts';

const address = (path: string): string => `https://arxiv.org${path}`;

function recent(): MadePage {
  const days: [string, InventedPaper[]][] = [
    ['2026-10-07', [...invent(4, '2026-10-07', 261007), notable('hebrew', '2026-10-06', 71_007)]],
    ['2026-10-06', [...invent(3, '2026-10-06', 261016), notable('quotes', '2026-10-05', 71_016)]],
    ['2026-10-05', invent(3, '2026-10-05', 261015)],
  ];
  const all = days.flatMap(([, papers]) => papers);
  const above = `<h2>Authors and titles for recent submissions</h2>
  <ul>
${days.map(([day], index) => `<li>\n        <a href="/list/cs.CL/recent?skip=${index * 5}&amp;show=50">\n          ${listDate(day)}\n        </a>\n      </li>`).join('')}</ul>
  <p>See today's <a id="new-cs.CL" aria-labelledby="new-cs.CL" href="/list/cs.CL/new">new</a> changes</p>${paging('/list/cs.CL/recent', all.length)}`;
  let first = 1;
  const sections = days.map(([day, papers]) => {
    const made = section(
      `${listDate(day)} (showing ${papers.length} of ${papers.length} entries )`,
      numbered(papers, first),
    );
    first += papers.length;
    return made;
  });
  return {
    folder: 'arxiv',
    name: 'list-recent',
    html: page({
      stands: 'arxiv.org/list/cs.CL/recent in October 2026.',
      tricky: 'one list a day, all with one id; no abstracts; quotes and right-to-left titles.',
      title: HEADING,
      main: listing(HEADING, above, sections),
    }),
    expected: {
      address: address('/list/cs.CL/recent'),
      entries: all.map((paper) => entryOf(paper, 'authors')),
    },
  };
}

function month(): MadePage {
  const papers = [
    ...invent(6, '2025-11-20', 202511),
    notable('long', '2025-11-03', 70_303),
    notable('angles', '2025-11-02', 70_202),
  ];
  return {
    folder: 'arxiv',
    name: 'list-month',
    html: page({
      stands: 'arxiv.org/list/cs.CL/2025-11 in November 2026.',
      tricky: 'one list without a date; a very long title; a title with angle brackets.',
      title: `${HEADING} Nov 2025`,
      main: listing(
        HEADING,
        `<h2>Authors and titles for November 2025</h2>${paging('/list/cs.CL/2025-11', papers.length)}`,
        [section('', numbered(papers, 1))],
      ),
    }),
    expected: {
      address: address('/list/cs.CL/2025-11?skip=0&show=2000'),
      entries: papers.map((paper) => entryOf(paper, 'authors')),
    },
  };
}

function catchup(): MadePage {
  const isNew = [
    ...invent(5, '2026-10-02', 261022),
    notable('dollars', '2026-10-01', 71_222, {
      title: 'What a \\$5 Prompt and a \\$50 Prompt Have in Common',
    }),
  ];
  const isCross = invent(2, '2026-10-02', 261023).map((paper): InventedPaper => ({
    ...paper,
    subjects: ['cs.RO', 'cs.CL'],
  }));
  // The same paper was new and replaced on one day: it is listed twice, and is one paper.
  const isReplaced = [{ ...isNew[1]!, version: 2 }, ...invent(1, '2026-08-03', 260803)];
  const all = [...isNew, ...isCross, ...isReplaced];
  const form: EntryForm = { abstract: true };
  return {
    folder: 'arxiv',
    name: 'catchup',
    html: page({
      stands: 'arxiv.org/catchup/cs.CL/2026-10-02?abs=True in October 2026.',
      tricky: 'the date is in the h1 only; one paper is listed twice; escaped dollars in a title.',
      title: 'Catchup',
      main: listing(
        'Catchup results for Computation and Language on Fri, 02 Oct 2026',
        `<div>\n        <a href="/catchup/cs.CL/2026-10-03?abs=True&amp;page=1">Continue to the next day</a>\n        <br><br>\n      Total of ${all.length} entries for Fri, 02 Oct 2026\n    </div>`,
        [
          section(counted('New submissions', isNew), numbered(isNew, 1, form)),
          section(
            counted('Cross submissions', isCross),
            numbered(isCross, 7, { ...form, note: 'cross-list from cs.RO' }),
          ),
          section(
            counted('Replacement submissions', isReplaced),
            numbered(isReplaced, 9, { ...form, note: 'replaced' }),
          ),
        ],
      ),
    }),
    expected: {
      address: address('/catchup/cs.CL/2026-10-02?abs=True'),
      entries: all.map((paper) => entryOf(paper, 'authors', 'abstract')),
    },
  };
}

function author(): MadePage {
  const name = 'Mireia Ferrer-Vidal';
  const papers = [
    ...invent(4, '2025-06-12', 250612),
    complete({ id: '1412.9917', title: 'Lexicons of Salt', published: '2014-12-30' }),
    complete({
      id: 'hep-th/9901993',
      title: 'Strings That Rhyme',
      published: '1999-01-15',
      subjects: ['hep-th'],
    }),
    complete({
      id: 'cond-mat/0209992',
      title: 'Freezing Points of Slow Poems',
      published: '2002-09-09',
      subjects: ['physics.hist-ph'],
    }),
  ].map((paper) => ({ ...paper, authors: [...paper.authors.slice(0, 3), name] }));
  return {
    folder: 'arxiv',
    name: 'author',
    html: page({
      stands: 'arxiv.org/a/ferrervidal_m_1 in November 2026.',
      tricky: 'ids of all three ages, with hyphens in the archive; no h3.',
      title: `${name}'s articles on arXiv`,
      main: listing(
        `${name}'s articles on arXiv`,
        '<p><a href="/a/ferrervidal_m_1.atom2">Atom feed</a></p>',
        [section(`Showing 1-${papers.length} of ${papers.length}`, numbered(papers, 1))],
      ),
    }),
    expected: {
      address: address('/a/ferrervidal_m_1'),
      entries: papers.map((paper) => entryOf(paper, 'authors')),
    },
  };
}

/** All listings. */
export const lists = (): MadePage[] => [
  newList(),
  newListAfterMathJax(),
  recent(),
  month(),
  catchup(),
  author(),
];
