import { escape } from '../html.ts';
import { invent } from '../invent.ts';
import { notable } from '../notable.ts';
import { entryOf, fullEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { props2026 } from './data-props.ts';
import { grid } from './grid-2024.ts';
import { BUBBLE, FLAME, comments, island, page, thumbnail, votes } from './frame.ts';

/** What Svelte takes off an image while it hydrates; a card that was rendered in the browser never had it. */
export const WAITING = ' onload="this.__e=event" onerror="this.__e=event"';

const chip = (organisation: string): string =>
  `<!--[0--><a href="/org" class="chip flex min-w-0 items-center"><img alt="" src="/avatars/org.svg"><span class="truncate">${escape(organisation)}</span></a><!--]-->`;

/** One card of 2026: no abstract, no names of authors; `waiting` before the page's own script took it over. */
export const card2026 = (paper: InventedPaper, { waiting = false, video = false } = {}): string =>
  `<div><article class="relative flex flex-col overflow-hidden rounded-xl border"><a href="/papers/${paper.id}" class="shadow-xs peer relative block h-56 w-full cursor-pointer overflow-hidden rounded-xl border bg-white md:h-64" style="${thumbnail(paper)}">${
    video
      ? `<!--[0--><video src="https://cdn-uploads.huggingface.co/production/uploads/${paper.id}.mp4" loop muted playsinline class="pointer-events-none h-full w-full object-cover"></video><!--]-->`
      : `<!--[-1--><img src="https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${paper.id}.png" alt="" class="h-full w-full object-cover object-top"${waiting ? WAITING : ''}/><!--]-->`
  }</a> <!--[0--><div class="pointer-events-none absolute right-2 top-56 -mt-8 flex h-6 items-center gap-1 rounded-md border bg-white px-2 text-xs">Submitted by <img alt="" class="size-2.5 rounded-full flex-none" src="/avatars/tidepool.svg"${waiting && !video ? WAITING : ''}/> tidepool</div><!--]--> <div class="from-gray-50-to-white -mt-2 flex bg-linear-to-b px-6 pb-6 pt-8"><div class="flex w-full gap-6"><a href="/login?next=%2Fpapers%2F${paper.id}" class="self-start"><div class="shadow-alternate flex h-14 w-12"><svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="1em" height="1em" viewBox="0 0 12 12"><path fill="currentColor" d="M6 2 11 10H1z"></path></svg> <div class="leading-none">${votes(paper) || '-'}</div></div></a> <div class="w-full"><h3 class="mb-3 text-lg/6 font-semibold hover:underline peer-hover:underline"><a href="/papers/${paper.id}" class="line-clamp-3 cursor-pointer text-balance">${escape(paper.title)}</a></h3> <div class="flex items-center justify-between text-sm text-gray-500">${paper.organisation ? chip(paper.organisation) : '<!--[-1--><span>' + paper.authors.length + ' authors</span><!--]-->'} <div class="flex items-center gap-2"><!--[0--><span class="flex items-center">★ ${votes(paper) * 3}</span><!--]--> <a href="/papers/${paper.id}#community" class="flex items-center gap-2 text-gray-400">${BUBBLE} ${comments(paper)}</a></div></div></div></div></div></article></div><!---->`;

/** Heading, tabs and grid of 2026 as one island. */
export const island2026 = (parts: {
  papers: InventedPaper[];
  cards: string[];
  tab: 'Daily' | 'Weekly' | 'Monthly';
  more: object;
}): string =>
  island(
    'DailyPapers',
    props2026(parts.papers, parts.more),
    `<!--[--><section class="container relative mb-20 mt-8"><div class="heading"><div><h1 class="text-2xl font-bold">Daily Papers</h1> <h2 class="text-gray-500">by <a href="/tidepool"><span class="underline">TP</span></a> and the research community</h2></div> <input type="search" name="daily-papers-search" placeholder="Search any paper with AI" /> <div class="tabs"><!--[-->${['Daily', 'Weekly', 'Monthly'].map((name) => `<button type="button" aria-pressed="${name === parts.tab}">${name}</button><!---->`).join('')}<!--]--></div> <a href="/papers/trending" aria-label="Trending Papers">${FLAME}</a></div> ${grid([`<!--[-->${parts.cards.join('')}<!--]-->`])} <!--[-1--><!--]--> <!--[-1--><!--]--></section><!--]-->`,
  );

/** `/papers/date/2026-10-02`: hydrates by itself, as the site does. */
export function daily2026(): MadePage {
  const papers = [
    notable('emoji', '2026-10-01', 61_118),
    ...invent(7, '2026-10-02', 261002),
    notable('short', '2026-09-30', 61_502),
    notable('formula', '2026-10-01', 61_730),
    notable('russian', '2026-10-01', 61_944),
  ];
  const cards = papers.map((paper, index) =>
    card2026(paper, { waiting: true, video: index === 4 }),
  );
  const more = { dateString: '2026-10-02', periodType: 'day', query: {}, isTrending: false };
  return {
    folder: 'huggingface',
    name: 'daily-2026',
    html: page({
      stands:
        'huggingface.co/papers/date/2026-10-02 in October 2026, from the server; layout L1 of 2026.',
      tricky:
        'Svelte 5 comments between elements; images wait with onload="this.__e=event" until a script hydrates two frames after load; abstract and authors only in the data.',
      main: island2026({ papers, cards, tab: 'Daily', more }),
      scripts: ['late-hydration.js', 'hydrate-after-load.js'],
    }),
    expected: {
      address: 'https://huggingface.co/papers/date/2026-10-02',
      entries: papers.map(fullEntry),
      notEntries: '/papers/trending and /login?next=… are no papers.',
    },
  };
}

/** A week (105 entries on the real site too) or a month, as it is after hydration. */
export function period(name: 'weekly' | 'monthly'): MadePage {
  const isWeek = name === 'weekly';
  const papers = invent(
    isWeek ? 105 : 9,
    isWeek ? '2026-10-02' : '2026-09-18',
    isWeek ? 202640 : 202609,
  );
  const path = isWeek ? 'week/2026-W40' : 'month/2026-09';
  const more = {
    dateString: isWeek ? '2026-W40' : '2026-09',
    periodType: isWeek ? 'week' : 'month',
    query: {},
    isTrending: false,
  };
  return {
    folder: 'huggingface',
    name,
    html: page({
      stands: `huggingface.co/papers/${path} in October 2026, hydrated; layout L1 of 2026.`,
      tricky: isWeek
        ? 'many entries; the data is as large as the page.'
        : 'the data has only the first five papers.',
      main: island2026({
        papers: isWeek ? papers : papers.slice(0, 5),
        cards: papers.map((paper) => card2026(paper)),
        tab: isWeek ? 'Weekly' : 'Monthly',
        more,
      }),
    }),
    expected: {
      address: `https://huggingface.co/papers/${path}`,
      entries: papers.map((paper, index) =>
        isWeek || index < 5 ? fullEntry(paper) : entryOf(paper),
      ),
    },
  };
}
