import { invent } from '../invent.ts';
import { notable } from '../notable.ts';
import { entryOf, fullEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { card2026, island2026 } from './grid-2026.ts';
import { page } from './frame.ts';

const DAY = { dateString: '2026-10-06', periodType: 'day', query: {}, isTrending: false };
const address = (path: string): string => `https://huggingface.co${path}`;
const plainCards = (papers: InventedPaper[]): string =>
  papers.map((paper) => card2026(paper)).join('');

const day = [...invent(7, '2026-10-06', 261006), notable('korean', '2026-10-05', 61_006)];
const other = [...invent(5, '2026-10-01', 261001), notable('chinese', '2026-09-30', 61_001)];

/** A page of the day's papers whose change `scripts` make. */
const dayPage = (parts: {
  name: string;
  stands: string;
  tricky: string;
  scripts: string[];
  cards?: string[];
  data?: unknown;
  later?: Record<string, InventedPaper[]>;
}): MadePage => {
  const { name, stands, tricky, scripts, data, later } = parts;
  const cards = parts.cards ?? day.map((paper) => card2026(paper));
  // The embedded data stays what it was: papers that come later have only what their cards say.
  const read = (paper: InventedPaper) => (day.includes(paper) ? fullEntry(paper) : entryOf(paper));
  return {
    folder: 'huggingface',
    name,
    html: page({
      stands: `huggingface.co/papers/date/2026-10-06: ${stands}`,
      tricky,
      main: island2026({ papers: day, cards, tab: 'Daily', more: DAY }),
      scripts,
      later: data,
    }),
    expected: {
      address: address('/papers/date/2026-10-06'),
      entries: day.map(read),
      ...(later && {
        later: Object.fromEntries(
          Object.entries(later).map(([when, papers]) => [when, papers.map(read)]),
        ),
      }),
    },
  };
};

/** Islands that a script takes over after a while: when told, by itself, or with nothing that shows it. */
export const hydration = (): MadePage[] => [
  dayPage({
    name: 'late-hydration',
    stands: 'an island that waits to be hydrated.',
    tricky:
      'call `hydrate()`; `remounts` says how often foreign children made it render everything anew.',
    cards: day.map((paper) => card2026(paper, { waiting: true })),
    scripts: ['late-hydration.js'],
  }),
  dayPage({
    name: 'late-hydration-by-itself',
    stands: 'an island that hydrates by itself.',
    tricky: 'two frames after load; `hydrated` and `remounts` say what happened.',
    cards: day.map((paper) => card2026(paper, { waiting: true })),
    scripts: ['late-hydration.js', 'hydrate-after-load.js'],
  }),
  dayPage({
    name: 'late-hydration-of-videos',
    stands: 'an island without any waiting image.',
    tricky:
      'nothing in the page shows that it is not hydrated yet; it does so two frames after load.',
    cards: day.map((paper) => card2026(paper, { video: true })),
    scripts: ['late-hydration.js', 'hydrate-after-load.js'],
  }),
];

/** Lists that change in place. */
export function inPlace(): MadePage[] {
  const week = [other[0]!, day[2]!, ...other.slice(1), day[5]!];
  const reused = [...other, day[0]!, day[1]!];
  const more = invent(6, '2026-10-04', 261004);
  const months = [day[3]!, other[2]!, other[4]!];
  return [
    dayPage({
      name: 'tab-switch',
      stands: 'the tabs Daily, Weekly and Monthly.',
      tricky:
        'a click changes the address at once, `answer()` replaces the list later; some papers are in several lists; the data stays that of the day.',
      scripts: ['tab-switch.js'],
      data: {
        Daily: { path: '/papers/date/2026-10-06', list: plainCards(day) },
        Weekly: { path: '/papers/week/2026-W41', list: plainCards(week) },
        Monthly: { path: '/papers/month/2026-10', list: plainCards(months) },
      },
      later: { Daily: day, Weekly: week, Monthly: months },
    }),
    dayPage({
      name: 'reused-elements',
      stands: 'a framework that keeps its elements.',
      tricky:
        '`reuse()` gives every card another paper; `reorder()` turns the list round; `rerender(index)` renders one card anew.',
      scripts: ['reused-elements.js'],
      data: {
        reuse: reused.map(({ id, title }) => ({ id, title })),
        cards: Object.fromEntries([...day, ...reused].map((paper) => [paper.id, card2026(paper)])),
      },
      later: { reuse: reused, reorder: day.toReversed() },
    }),
    dayPage({
      name: 'infinite-scroll',
      stands: 'a list that grows at its end.',
      tricky: '`append()` adds six entries, the first of which was there before.',
      scripts: ['infinite-scroll.js'],
      data: { append: plainCards([day[0]!, ...more.slice(1)]) },
      later: { append: [...day, day[0]!, ...more.slice(1)] },
    }),
  ];
}
