import { escape } from '../html.ts';
import { complete, invent } from '../invent.ts';
import { entryOf, fullEntry, type MadePage } from '../page.ts';
import { item } from './data-props.ts';
import { card2026 } from './grid-2026.ts';
import { grid } from './grid-2024.ts';
import { island, page } from './frame.ts';

const address = 'https://huggingface.co/papers/date/2026-10-31';
const published = '2026-10-30';
const section = (cards: string[]): string => `<section class="container">${grid(cards)}</section>`;

/** Titles that would run if anything treated them as markup. */
const markup = [
  '<img src=x onerror="window.hacked=1">Attention Is All You Click',
  '</script><script>window.hacked=2</script> Closing Remarks',
  '"><svg onload=window.hacked=3> Quoted Out of Context',
  '&lt;b&gt;Doubly Escaped&lt;/b&gt; &amp;amp; Still Text',
].map((title, index) => complete({ id: `2610.9100${index}`, title, published }));

/** `h3 > a` as everywhere, with addresses that lead elsewhere or name no paper. */
const misleading = [
  'javascript:window.hacked=4//huggingface.co/papers/2610.92001',
  '//evil.example/papers/2610.92002',
  'https://huggingface.co.evil.example/papers/2610.92003',
  'https://evil.example/https://huggingface.co/papers/2610.92004',
  'https://huggingface.co@evil.example/papers/2610.92005',
  'data:text/html,/papers/2610.92006',
  '/papers/__proto__',
  '/papers/constructor',
  '/papers/2613.92007',
  '/papers/2610.920088',
  '/papers/date/2026-10-30',
].map(
  (href) =>
    `<div><article class="relative flex flex-col overflow-hidden rounded-xl border"><a href="${href}" class="h-56"></a><div class="pt-8"><h3><a href="${href}">A Free Lunch at ${escape(href)}</a></h3></div></article></div>`,
);

/** Values of every wrong type where the site has texts, lists and objects. */
function wrongTypes(papers: ReturnType<typeof invent>): string {
  const [numbers, nulls, nested] = papers.map(({ id }) => id);
  const wrong = [
    null,
    7,
    'a string',
    [],
    { paper: null },
    { paper: { id: 2610.91 } },
    { paper: { id: ['2610.91000'], title: 'An id in a list' } },
    { paper: { id: '__proto__', title: 'Polluted', authors: [{ name: 'Polluted' }] } },
    { paper: { id: 'constructor', title: 'Polluted' } },
    { paper: { id: numbers, title: 5, summary: 6, authors: 7, publishedAt: 8 } },
    {
      paper: {
        id: nulls,
        title: null,
        summary: null,
        authors: [null, 9, {}, { name: 10 }],
        publishedAt: null,
      },
    },
    {
      paper: {
        id: nested,
        title: { toString: 'no' },
        summary: ['no'],
        authors: { length: 1e9 },
        publishedAt: 'yesterday',
      },
    },
  ];
  const right = markup.map((paper) => item(paper));
  // Written as text: an object literal would set the prototype instead of making a property.
  return `{"__proto__":{"polluted":true},"dailyPapers":${JSON.stringify([...wrong, ...right])},"constructor":{"prototype":{"polluted":true}}}`;
}

/** Pages of somebody who wants to break what reads them. */
export function hostile(): MadePage[] {
  const papers = invent(3, '2026-10-31', 261031);
  const long = complete({ id: '2610.91500', title: 'Aardvark'.repeat(125_000), published });
  const path = `/papers/${papers[0]!.id}`;
  const cards = [...papers, ...markup].map((paper) =>
    card2026(paper).replaceAll(`href="${path}"`, `href="${path}v2?utm_source=mail#top"`),
  );
  return [
    {
      folder: 'huggingface',
      name: 'hostile',
      html: page({
        stands:
          'huggingface.co/papers/date/2026-10-31 with everything that should not be there; layout L1.',
        tricky:
          'wrong types and __proto__ in the data; markup in titles; links to look-alike hosts and to no paper.',
        main: island('DailyPapers', wrongTypes(papers), section([...cards, ...misleading])),
      }),
      expected: {
        address,
        entries: [...papers.map((paper) => entryOf(paper)), ...markup.map(fullEntry)],
        notEntries:
          'Every card called "A Free Lunch at …". Nothing may set `hacked`, or `polluted` on every object.',
      },
    },
    {
      folder: 'huggingface',
      name: 'hostile-length',
      html: page({
        stands:
          'huggingface.co/papers/date/2026-10-31 with a title of a million characters; layout L1.',
        tricky:
          'the title is to be cut: the expectation has the first 500 characters; the data is not JSON.',
        main: island(
          'DailyPapers',
          '{"dailyPapers":[{"paper":',
          section([long, ...papers].map((paper) => card2026(paper))),
        ),
      }),
      expected: {
        address,
        entries: [
          { ...entryOf(long), title: long.title.slice(0, 500) },
          ...papers.map((paper) => entryOf(paper)),
        ],
      },
    },
  ];
}
