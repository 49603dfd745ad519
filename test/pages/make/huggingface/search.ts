import { escape } from '../html.ts';
import { invent } from '../invent.ts';
import { notable } from '../notable.ts';
import { entryOf, fullEntry, type MadePage } from '../page.ts';
import { dateParts, type InventedPaper } from '../paper.ts';
import { props2026 } from './data-props.ts';
import { BUBBLE, comments, island, page, votes } from './frame.ts';

const THIS_YEAR = '2026';

/** The words of the query, lit wherever they occur. */
const highlight = (text: string, words: RegExp): string =>
  escape(text).replaceAll(words, '<span class="highlight">$&</span>');

/** One result: the abstract is text inside a second link, the date has a year only if it is another one. */
export function result(paper: InventedPaper, words: RegExp): string {
  const { shortMonth, day, year } = dateParts(paper.published);
  const date = `${shortMonth} ${day}${year === THIS_YEAR ? '' : `, ${year}`}`;
  const who = paper.organisation
    ? `<a href="/org" class="chip"><img alt="" src="/avatars/org.svg"><span class="truncate">${escape(paper.organisation)}</span></a>`
    : `<a href="/papers/${paper.id}" class="flex"><ul class="flex items-center"><li>${paper.authors.length} authors</li></ul></a>`;
  return `
      <article class="relative flex gap-6 border-b p-6">
        <a href="/login?next=%2Fpapers%2F${paper.id}" class="self-start"><div class="shadow-alternate"><div class="leading-none">${votes(paper) || '-'}</div></div></a>
        <div class="w-full">
          <h3 class="mb-1 text-lg/6 font-semibold"><a href="/papers/${paper.id}" class="line-clamp-3 cursor-pointer text-balance">${highlight(paper.title, words)}</a></h3>
          <a href="/papers/${paper.id}"><p class="text-sm text-gray-500 line-clamp-2">${highlight(paper.abstract, words)}</p></a>
          <div class="flex items-center gap-2 text-sm">${who} <span>·</span> <span>${date}</span> <a href="/papers/${paper.id}#community" class="flex items-center text-gray-400">${BUBBLE} ${comments(paper)}</a></div>
        </div>
      </article>`;
}

/** `/papers?q=slow+models`: two results are not in the data, as when they were fetched later. */
export function search(): MadePage {
  const known = [
    ...invent(4, '2026-05-31', 260531),
    notable('long', '2026-05-28', 52_800),
    notable('letters', '2024-03-08', 50_308),
    ...invent(2, '2023-11-30', 231130),
  ];
  const dated = notable('hebrew', '2025-12-24', 61_224);
  const undated = notable('greek', '2026-02-03', 50_203);
  const shown = [...known.slice(0, 3), dated, ...known.slice(3), undated];
  const words = /slow|model|learning|gui|map/gi;
  return {
    folder: 'huggingface',
    name: 'search',
    html: page({
      stands: 'huggingface.co/papers?q=… in October 2026; layout L3.',
      tricky:
        'highlights inside titles and abstracts, even inside words; the abstract is inside a link to the paper; dates with and without a year; the last result has neither year nor data.',
      main: island(
        'DailyPapers',
        props2026(known, { periodType: 'day', query: { q: 'slow models' }, isTrending: false }),
        `<section class="container">
    <div class="heading"><div><h1>Daily Papers</h1><h2>by <a href="/tidepool">TP</a> and the research community</h2></div><input type="search" name="daily-papers-search" value="slow models"><div>Oct 2</div></div>
    <div class="relative grid grid-cols-1 gap-5">${shown.map((paper) => result(paper, words)).join('')}
    </div></section>`,
      ),
    }),
    expected: {
      address: 'https://huggingface.co/papers?q=slow+models',
      entries: shown.map((paper) => {
        if (paper === dated) return entryOf(paper, 'abstract', 'published');
        return paper === undated ? entryOf(paper, 'abstract') : fullEntry(paper);
      }),
      notEntries: 'Organisation links, upvote links.',
    },
  };
}
