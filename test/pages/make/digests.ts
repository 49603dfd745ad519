import { result } from './huggingface/search.ts';
import { item } from './huggingface/data-props.ts';
import { island, page } from './huggingface/frame.ts';
import { invent } from './invent.ts';
import { fullEntry, type MadePage } from './page.ts';
import { dateParts, type InventedPaper } from './paper.ts';

/** How many new papers each digest has, and which it has from the ones before: [first, count] of all so far. */
const WALK = [
  { date: '2025-04-02', fresh: 26, again: [] },
  { date: '2025-04-04', fresh: 18, again: [[4, 6]] },
  {
    date: '2025-09-16',
    fresh: 13,
    again: [
      [0, 4],
      [30, 8],
    ],
  },
  {
    date: '2025-09-17',
    fresh: 10,
    again: [
      [2, 3],
      [44, 12],
    ],
  },
] as const;

const PLACE = 'https://huggingface.co/papers?q=slow+reading';

/** Interleaves: what was seen before stands among what is new, as in real digests. */
const mixed = (fresh: InventedPaper[], again: InventedPaper[]): InventedPaper[] =>
  [...fresh, ...again].toSorted((one, other) => one.id.slice(-3).localeCompare(other.id.slice(-3)));

function digest(date: string, papers: InventedPaper[]): MadePage {
  const { shortMonth, day } = dateParts(date);
  const props = {
    canSubmit: false,
    dateString: date,
    dailyPapers: papers.map((paper) => item(paper)),
    periodType: 'day',
    query: { q: 'slow reading' },
    isTrending: false,
  };
  return {
    folder: 'digests',
    name: date,
    html: page({
      stands: `one of four digests that are read in order (walk.json): huggingface.co/papers?q=…, layout L3.`,
      tricky: 'many papers of one digest are in another one too.',
      main: island(
        'DailyPapers',
        JSON.stringify(props),
        `<section class="container">
    <div class="p-6"><h1>Daily Papers</h1><h2>by <a href="/tidepool">TP</a> and the research community</h2><div>${shortMonth} ${day}</div></div>
    <div class="relative grid grid-cols-1 gap-5">${papers.map((paper) => result(paper, /$^/g)).join('')}
    </div></section>`,
      ),
    }),
    expected: { address: `${PLACE}+${date}`, entries: papers.map(fullEntry) },
  };
}

/** The walk and its pages, with what a reader has seen already on each page counted from the papers themselves. */
export function digests(): { pages: MadePage[]; walk: object } {
  const all: InventedPaper[] = [];
  const order = [];
  const pages = [];
  for (const { date, fresh, again } of WALK) {
    const before = again.flatMap(([first, count]) => all.slice(first, first + count));
    const isNew = invent(fresh, date, Number(date.replaceAll('-', '')));
    const papers = mixed(isNew, before);
    const seen = new Set(all);
    const { shortMonth, day } = dateParts(date);
    order.push({
      page: `${date}.html`,
      url: `${PLACE}+${date}`,
      shown: `${shortMonth} ${day}`,
      entries: papers.length,
      alreadySeenWhenWalkedInOrder: papers.filter((paper) => seen.has(paper)).length,
    });
    pages.push(digest(date, papers));
    all.push(...isNew);
  }
  return { pages, walk: { order, papers: all.length } };
}
