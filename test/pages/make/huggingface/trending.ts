import { escape } from '../html.ts';
import { invent } from '../invent.ts';
import { notable } from '../notable.ts';
import { fullEntry, type MadePage } from '../page.ts';
import { dateParts, type InventedPaper } from '../paper.ts';
import { props2026 } from './data-props.ts';
import { WAITING } from './grid-2026.ts';
import { island, page, thumbnail, votes } from './frame.ts';

const people = (paper: InventedPaper): string =>
  `<ul class="flex items-center flex-row-reverse text-sm">${paper.authors
    .slice(0, 5)
    .toReversed()
    .map((name) => `<li class="size-5 rounded-full" title="${escape(name)}"></li><!---->`)
    .join('')}<li class="order-first text-gray-500">${paper.authors.length} authors</li></ul>`;

/** What both copies of an entry hold; only the wide one says "Published on". */
function copy(paper: InventedPaper, index: number, isWide: boolean): string {
  const { shortMonth, day, year } = dateParts(paper.published);
  const submitter =
    index % 3 === 2
      ? '<!--[-1--><!--]-->'
      : `<!--[0--><div class="text-sm text-gray-400">Submitted by <img alt="" class="size-2.5 rounded-full" src="/avatars/tidepool.svg"${WAITING}/> tidepool</div><!--]-->`;
  const code =
    index % 4 === 1
      ? ''
      : `<a href="https://github.com/hollowell/${paper.id.slice(-4)}" target="_blank" class="btn">GitHub <span>${votes(paper)}.${index}k</span></a> `;
  return `<a href="/papers/${paper.id}" class="relative w-60" style="${thumbnail(paper)}"><img src="https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${paper.id}.png" alt="" class="object-cover"${WAITING}/></a> <div class="body"><div>${submitter} <h3 class="text-lg font-semibold"><a href="/papers/${paper.id}" class="line-clamp-2">${escape(paper.title)}</a></h3> <p class="line-clamp-2 text-sm text-gray-500">${escape(paper.abstract)}</p></div> <div class="flex items-center gap-6 text-sm">${paper.organisation ? `<a href="/org" class="chip"><img alt="" src="/avatars/org.svg"/><span class="truncate">${escape(paper.organisation)}</span></a>` : people(paper)} <span class="text-gray-500">${isWide ? 'Published on ' : ''}${shortMonth} ${day}, ${year}</span> <div role="checkbox" aria-checked="false" tabindex="0" class="btn">Upvote <div class="font-semibold text-orange-500">${votes(paper) || '-'}</div></div> ${code}<a href="https://arxiv.org/abs/${paper.id}" target="_blank" class="btn">arXiv Page</a></div></div>`;
}

const article = (paper: InventedPaper, index: number): string =>
  `<article class="relative overflow-hidden rounded-xl border"><div class="hidden h-40 md:flex">${copy(paper, index, true)}</div> <div class="flex flex-col md:hidden">${copy(paper, index, false)}</div></article><!---->`;

/** `/papers/trending`, as the server sends it; its script never comes, as in a page that was saved. */
export function trending(): MadePage {
  const papers = [
    ...invent(4, '2026-10-05', 261005),
    notable('formulas', '2026-10-04', 50_410),
    notable('japanese', '2026-10-03', 50_222),
    notable('accents', '2026-09-29', 59_700),
    ...invent(3, '2026-08-20', 260820),
  ];
  return {
    folder: 'huggingface',
    name: 'trending',
    html: page({
      stands:
        'huggingface.co/papers/trending in October 2026, from the server, never hydrated; layout L2.',
      tricky:
        'two copies of everything in one article, of which one is hidden; content-visibility; GitHub and arXiv links; submitter, code or author names missing.',
      title: 'Trending Papers - Hugging Face',
      main: island(
        'DailyPapers',
        props2026(papers, { periodType: 'day', query: {}, isTrending: true }),
        `<section class="container relative mb-20 mt-8"><div class="heading"><div><h1 class="text-2xl font-bold">Trending Papers</h1> <h2 class="text-gray-500">by <a href="/tidepool"><span class="underline">TP</span></a> and the research community</h2></div> <input type="search" name="daily-papers-search" placeholder="Search any paper with AI" /></div> <div class="grid gap-5 grid-cols-1 *:[content-visibility:auto]"><!--[-->${papers.map(article).join('')}<!--]--></div> <!--[-1--><!--]--></section>`,
      ),
    }),
    expected: {
      address: 'https://huggingface.co/papers/trending',
      entries: papers.map(fullEntry),
      notEntries: 'The second copy in each article; links to GitHub, organisations and arXiv.',
    },
  };
}
