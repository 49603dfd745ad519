import { escape } from '../html.ts';
import { invent } from '../invent.ts';
import type { MadePage } from '../page.ts';
import { props2026 } from './data-props.ts';
import { island2026 } from './grid-2026.ts';
import { island, page } from './frame.ts';

/** Pages of the site without a single entry. */
export function nearMisses(): MadePage[] {
  const [cited, preprint] = invent(2, '2026-01-09', 260109);
  const prose = `<section class="container"><div class="prose"><h1>How Daily Papers Are Chosen</h1>
	<p>Papers are submitted by readers. The archive goes back to <a href="/papers/date/2023-05-04">May 2023</a>; see also <a href="/papers/week/2026-W40">last week</a>, <a href="/papers/month/2026-09">last month</a> and <a href="/papers/trending">what is trending</a>.</p>
	<h2>An example</h2>
	<p>The discussion of <a href="/papers/${cited!.id}#community">${escape(cited!.title)}</a> began with a question about <a href="https://arxiv.org/abs/${preprint!.id}v1">an older preprint</a>, section 3.1415 and version 1234.5678 of the data.</p>
	<h3><a href="/papers">All papers</a></h3>
	<h3><a href="/login?next=%2Fpapers%2F${cited!.id}">Log in to submit</a></h3>
	<article class="overview-card-wrapper"><h3><a href="/blog/daily-papers">Three years of Daily Papers</a></h3></article></div></section>`;
  const [onlyInData] = invent(1, '2026-12-24', 261224);
  return [
    {
      folder: 'huggingface',
      name: 'no-papers-prose',
      html: page({
        stands: 'a page of text under huggingface.co/papers.',
        tricky:
          'papers cited in running text; headings with links to lists, log-in and blog; numbers like ids.',
        title: 'How Daily Papers Are Chosen - Hugging Face',
        main: island('ArticleContent', '{}', prose),
      }),
      expected: {
        address: 'https://huggingface.co/papers/about',
        entries: [],
        notEntries: 'Everything: two papers are cited, none is listed.',
      },
    },
    {
      folder: 'huggingface',
      name: 'no-papers-day',
      html: page({
        stands: 'huggingface.co/papers/date/2026-12-25, a day without papers.',
        tricky: 'the data still has a paper of the day before.',
        main: island2026({
          papers: [onlyInData!],
          cards: [],
          tab: 'Daily',
          more: { dateString: '2026-12-25', periodType: 'day', query: {}, isTrending: false },
        }),
      }),
      expected: { address: 'https://huggingface.co/papers/date/2026-12-25', entries: [] },
    },
    {
      folder: 'huggingface',
      name: 'no-papers-found',
      html: page({
        stands: 'huggingface.co/papers?q=… without results.',
        tricky: 'the query looks like an identifier.',
        main: island(
          'DailyPapers',
          props2026([], { query: { q: cited!.id } }),
          `<section class="container"><div class="heading"><h1>Daily Papers</h1><input type="search" name="daily-papers-search" value="${cited!.id}"></div><p>No papers found for “arXiv:${cited!.id}”.</p></section>`,
        ),
      }),
      expected: { address: `https://huggingface.co/papers?q=${cited!.id}`, entries: [] },
    },
  ];
}
