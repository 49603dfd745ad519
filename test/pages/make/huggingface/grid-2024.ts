import { escape } from '../html.ts';
import { notable } from '../notable.ts';
import { invent } from '../invent.ts';
import { entryOf, fullEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { props2024 } from './data-props.ts';
import { BUBBLE, comments, island, page, thumbnail, votes } from './frame.ts';

const AVATARS = 5;

/** The site names an author by the account, where there is one, and shows the last authors first. */
const avatars = (paper: InventedPaper): string =>
  paper.authors
    .slice(0, AVATARS)
    .map((name, index) => (index === 0 ? `reader-${paper.id.slice(-4)}` : name))
    .toReversed()
    .map(
      (name) =>
        `<li class="  -mr-2 h-4 w-4 md:h-5 md:w-5  block flex-none rounded-full border-2 border-white" title="${escape(name)}" style="content-visibility:auto;"><img class="overflow-hidden rounded-full" alt="" src="/avatars/${paper.id}.svg">\n			</li>`,
    )
    .join('');

const thumbnailOf = (paper: InventedPaper, isVideo: boolean): string =>
  isVideo
    ? `<video src="https://cdn-uploads.huggingface.co/production/uploads/${paper.id}.webm" loop muted playsinline class="pointer-events-none h-full w-full object-cover object-center"></video>`
    : `<img src="https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${paper.id}.png" alt="" class="h-full w-full object-cover object-top opacity-80 dark:opacity-70 dark:invert">`;

/** One card of 2024, with the site's odd blanks. */
export const card2024 = (paper: InventedPaper, isVideo = false): string => `
				<div><article class="relative flex flex-col overflow-hidden rounded-xl border"><a href="/papers/${paper.id}" class="shadow-alternate-sm peer relative block h-56 w-full cursor-pointer overflow-hidden rounded-xl border bg-white dark:border-gray-700 md:h-64" style="${thumbnail(paper)}">${thumbnailOf(paper, isVideo)}
							</a>

						<div class="pointer-events-none absolute right-2 top-56 -mt-8 flex h-6 items-center gap-1 self-end whitespace-nowrap rounded-md border bg-white px-2 text-xs leading-none text-gray-700 shadow-sm">Submitted by
							<img alt="" class="w-2.5 h-2.5 rounded-full  flex-none" src="/avatars/tidepool.svg" crossorigin="anonymous">
								tidepool</div>

						<div class="from-gray-50-to-white -mt-2 flex bg-gradient-to-b px-6 pb-6 pt-8"><div class="flex w-full gap-6"><div class="flex flex-wrap items-center gap-2.5 pt-1 "><a href="/login?next=%2Fpapers%2F${paper.id}" class="self-start">

<div class="shadow-alternate flex h-14 w-12 gap-1 rounded-xl flex-none cursor-pointer select-none flex-col items-center justify-center self-start"><input disabled type="checkbox"  class="peer hidden">
		<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" role="img" width="1em" height="1em" viewBox="0 0 12 12"><path fill="currentColor" d="M6 2 11 10H1z"></path></svg>
		<div class="leading-none">${votes(paper) || '-'}</div></div></a>
	</div>

								<div class="w-full"><h3 class="mb-1 text-lg/6 font-semibold hover:underline peer-hover:underline 2xl:text-[1.2rem]/6"><a href="/papers/${paper.id}" class="line-clamp-3 cursor-pointer text-balance">${escape(paper.title)}</a></h3>
									<div class="flex items-center justify-between"><a href="/papers/${paper.id}" class="flex"><ul class="flex items-center  flex-row-reverse   text-sm  ">${avatars(paper)}

		<li class="text-gray-600 hover:text-gray-700 order-first ml-3"><div class="flex truncate text-base text-gray-350"><div class="ml-1 mr-2.5">·</div>
													${paper.authors.length} authors
												</div>
											</li></ul></a>
										<a href="/papers/${paper.id}#community" class="text-md flex items-center gap-2 text-gray-400">${BUBBLE}
												${comments(paper)}
											</a></div>
								</div></div>
						</div></article>
				</div>`;

/** The heading of 2024: plain links to the days before and after. */
const heading = `<div class="heading mb-12 grid-cols-3 items-start"><div class="order-1"><h1 class="text-2xl font-bold md:text-3xl"><a href="/papers" class="hover:text-gray-600">Daily Papers</a></h1>

			<h2 class="gap-x-2 text-gray-500">by <a href="/tidepool" class="items-center gap-2"><span class="underline">TP</span></a> <span>and the research community</span></h2></div>
		<button class="btn" title="Search papers">Search by arxiv id or title</button>
		<a href="/spaces/huggingface/HuggingDiscussions/discussions/32" class="btn">Submit a paper</a>
		<div class="flex items-center gap-2"><a href="/papers?date=2024-07-31" class="group my-0.5">◀</a>
	<time class="relative flex flex-col items-stretch" datetime="2024-08-01T00:00:00.000Z"><span class="rounded-t-lg">Aug</span>
		<span class="rounded-b-lg">1</span></time>
	<a href="/papers?date=2024-08-02" class="group my-0.5">▶</a></div></div>`;

/** The grid of cards under a heading. */
export const grid = (cards: string[]): string =>
  `<div class="relative grid grid-cols-1 gap-5 lg:grid-cols-2 xl:grid-cols-3">${cards.join('')}</div>`;

/** `/papers?date=2024-08-01` as it was in August 2024. */
export function daily2024(): MadePage {
  const date = '2024-08-01';
  const published = '2024-07-31';
  const papers = [
    ...invent(6, date, 240801),
    notable('dollars', published, 71012),
    notable('angles', published, 71400),
    notable('long', published, 71733),
    notable('arabic', published, 71805),
    notable('chinese', '2024-07-30', 71911),
  ];
  const onlyOnPage = notable('quotes', published, 72001);
  const onlyInData = notable('korean', published, 72115);
  const shown = [...papers.slice(0, 8), onlyOnPage, ...papers.slice(8)];
  const cards = shown.map((paper, index) => card2024(paper, index === 2));
  return {
    folder: 'huggingface',
    name: 'daily-2024',
    html: page({
      stands: 'huggingface.co/papers?date=2024-08-01 in August 2024, before hydration; layout L1.',
      tricky:
        'several links to one paper in each card; a video card; titles in the data with line breaks; one paper only on the page, one only in the data.',
      main: island(
        'DailyPapers',
        props2024([...papers, onlyInData], date),
        `<section class="container relative mb-20 mt-8 md:mt-14">${heading}\n	${grid(cards)}</section>`,
      ),
    }),
    expected: {
      address: 'https://huggingface.co/papers?date=2024-08-01',
      entries: shown.map((paper) => (paper === onlyOnPage ? entryOf(paper) : fullEntry(paper))),
      notEntries: `arxiv:${onlyInData.id} is in the embedded data only; /papers?date=… and /login?next=… are no papers.`,
    },
  };
}
