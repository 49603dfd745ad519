import { invent } from '../invent.ts';
import { notable } from '../notable.ts';
import { entryOf, type MadePage } from '../page.ts';
import { card2026 } from './grid-2026.ts';
import { grid } from './grid-2024.ts';
import { page } from './frame.ts';

/** What one user submitted. No such page was seen: the grid's cards are assumed, without island or data. */
export function userPapers(): MadePage {
  const papers = [
    ...invent(5, '2026-09-12', 260912),
    notable('angles', '2026-09-09', 60_909),
    notable('short', '2026-08-31', 63_100),
    ...invent(1, '2025-02-20', 250220),
  ];
  return {
    folder: 'huggingface',
    name: 'user-papers',
    html: page({
      stands:
        'huggingface.co/tidepool/papers in October 2026 (structure assumed from the daily grid).',
      tricky:
        'no island and no data: only keys and titles can be read; a link back to the user, not a paper.',
      title: 'tidepool (Tide Pool)',
      main: `<section class="container"><div class="heading"><h1><a href="/tidepool">Tide Pool</a> <span class="text-gray-400">tidepool</span></h1><div class="tabs"><a href="/tidepool/models">Models 3</a> <a href="/tidepool/papers">Papers ${papers.length}</a></div></div>${grid(papers.map((paper) => card2026(paper)))}</section>`,
    }),
    expected: {
      address: 'https://huggingface.co/tidepool/papers',
      entries: papers.map((paper) => entryOf(paper)),
      notEntries: '/tidepool/papers itself.',
    },
  };
}
