import type { MadePage } from '../page.ts';
import { content, page } from './frame.ts';
import { listing, paging } from './list.ts';

/** Pages of the site without a single entry. */
export const nearMisses = (): MadePage[] => [
  {
    folder: 'arxiv',
    name: 'list-empty',
    html: page({
      stands: 'arxiv.org/list/cs.CL/new on a day without announcements.',
      tricky: 'an empty list; links to other lists.',
      title: 'Computation and Language',
      main: listing(
        'Computation and Language',
        `<p>See <a href="/list/cs.CL/recent">recent</a> articles</p>\n<h3>Showing new listings for Saturday, 29 November 2025</h3>${paging('/list/cs.CL/new', 0)}\n<p>No updates today.</p>`,
        ["\n      <dl id='articles'>\n</dl>\n"],
      ),
    }),
    expected: { address: 'https://arxiv.org/list/cs.CL/new', entries: [] },
  },
  {
    folder: 'arxiv',
    name: 'help',
    html: page({
      stands: 'arxiv.org/help/…: a help page.',
      tricky: 'ids, links to papers and a definition list in running text.',
      title: 'Understanding the arXiv identifier',
      main: content(`<div id="content-inner"><h1>Understanding the arXiv identifier</h1>
  <p>Since 2015 an id looks like <a href="/abs/1501.90001">arXiv:1501.90001</a> or <a href="https://arxiv.org/abs/0706.9991v2">arXiv:0706.9991v2</a>; before 2007 like <a href="/abs/hep-th/9901991">hep-th/9901991</a>.</p>
  <h2>Terms</h2>
  <dl>
    <dt>Identifier</dt>
    <dd>For example <a href="/abs/math/0309991" title="Abstract">math/0309991</a>, whose subject class math.GT is optional.</dd>
    <dt>Version</dt>
    <dd>The number after <code>v</code>, as in <a href="/abs/1501.90001v2">v2</a>. Not to be confused with 1234.5678 or section 3.14159.</dd>
  </dl></div>`),
    }),
    expected: {
      address: 'https://arxiv.org/help/arxiv_identifier',
      entries: [],
      notEntries: 'Ids that are cited as examples.',
    },
  },
];
