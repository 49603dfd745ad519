import { escape } from '../html.ts';
import { invent } from '../invent.ts';
import { notable } from '../notable.ts';
import { fullEntry, type MadePage } from '../page.ts';
import { dateParts, type InventedPaper } from '../paper.ts';
import { item } from './data-props.ts';
import { island, page, votes } from './frame.ts';

const link = (paper: InventedPaper): string =>
  `<a href="/papers/${paper.id}">${escape(paper.title)}</a>`;

/** A comment by a person or by the bot that recommends similar papers. */
const comment = (who: string, inner: string): string =>
  `<div class="border-b p-6" id="66bb${who.length}0000aaaa1111bbbb2222"><p class="text-sm text-gray-500">${who} · Dec 19, 2025</p><div class="prose-comment">${inner}</div></div>`;

/** One paper's own page. */
export function ownPage(): MadePage {
  const own = notable('formula', '2025-12-17', 71_560, { organisation: 'Nordlicht AI' });
  const [earlier, ...similar] = invent(5, '2025-11-30', 251130);
  const { shortMonth, day, year } = dateParts(own.published);
  const names = own.authors.map(
    (name) => `<a href="/papers?q=${encodeURIComponent(name)}">${escape(name)}</a>`,
  );
  const abstract = escape(own.abstract).replace(
    /looks simple|one has to/,
    '<a href="/papers?q=$&" class="underline">$&</a>',
  );
  const inner = `<section class="container"><div class="prose">
	<div class="text-gray-500 text-sm"><a href="/papers">Papers</a> <span>arxiv:${own.id}</span></div>
	<h1 class="mb-2 text-2xl font-semibold">${escape(own.title)}</h1>
	<div class="text-sm text-gray-500">Published on ${shortMonth} ${day}, ${year} · Submitted by <a href="/tidepool">tidepool</a> on Dec 18, 2025</div>
	<div class="btn" role="checkbox" aria-checked="false">Upvote <div class="text-orange-500">${votes(own)}</div></div>
	<div class="text-sm">Authors: ${names.join(', ')}</div>
	<h2>Abstract</h2>
	<div class="btn">A model's summary of the abstract in one sentence, which is not the abstract.</div>
	<p class="text-gray-600">${abstract}</p>
	<div class="flex flex-wrap gap-2 py-6"><a class="btn inline-flex h-9 items-center" href="https://arxiv.org/abs/${own.id}" target="_blank">View arXiv page</a> <a class="btn inline-flex h-9 items-center" href="https://arxiv.org/pdf/${own.id}" target="_blank">View PDF</a> <a class="btn" href="/login?next=%2Fpapers%2F${own.id}">Add to collection</a></div>
	<h2 id="community">Community</h2>
	${comment('tidepool', `<p>A follow-up to ${link(earlier!)} — see also <a href="https://arxiv.org/abs/${similar[0]!.id}v2">arXiv:${similar[0]!.id}</a> and https://arxiv.org/abs/${similar[1]!.id}.</p>`)}
	${comment('recommender-bot', `<p>The following similar papers were recommended:</p><ul>${similar.map((other) => `<li>${link(other)} (2025)</li>`).join('')}</ul><h3>${link(similar[2]!)}</h3>`)}
	<h2>Models citing this paper <span class="text-gray-400">2</span></h2>
	<article class="overview-card-wrapper"><a href="/hollowell/quarrel-7b"><h4>hollowell/quarrel-7b</h4></a></article>
	<article class="overview-card-wrapper"><a href="/hollowell/quarrel-70b"><h4>hollowell/quarrel-70b</h4></a></article>
	<h2>Collections including this paper</h2>
	<article class="overview-card-wrapper"><a href="/collections/tidepool/raters-6712"><h4>Raters and ratings</h4></a><a href="/papers/${similar[3]!.id}">${escape(similar[3]!.title)}</a><a href="/papers/${own.id}">${escape(own.title)}</a></article>
	</div></section>`;
  return {
    folder: 'huggingface',
    name: 'paper',
    html: page({
      stands: `huggingface.co/papers/${own.id}, one paper's own page; layout L4.`,
      tricky:
        'comments, a bot and collections link other papers, one of them in an h3; a formula in the h1; terms of the abstract are links; a summary that is not the abstract.',
      title: `Paper page - ${own.title}`,
      main: island('PaperContent', JSON.stringify(item(own, 'tidepool')), inner),
    }),
    expected: {
      address: `https://huggingface.co/papers/${own.id}`,
      entries: [fullEntry(own)],
      notEntries: 'Papers in comments, in the bot’s list and in collections; models.',
    },
  };
}
