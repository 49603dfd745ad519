import { escape } from '../html.ts';
import { entryOf, titledEntry, type ExpectedEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { papersOf } from '../proceedings.ts';
import { page } from './frame.ts';

/** A result, and what of it there is beside title, authors and year. */
interface Result {
  paper: InventedPaper;
  /** Where the title leads; none for what is only cited. */
  address?: string;
  /** Where the full text beside it is. */
  fullText?: string;
  /** "HTML", "BOOK"; "CITATION" without an address. */
  label?: string;
  venue: string;
  key?: string;
}

/** `A Lovelace`: how the site writes names. */
const short = (name: string): string =>
  name.replace(
    /^(\S)\S* (?:.* )?(\S+)$/,
    (_, initial: string, family: string) => `${initial.toUpperCase()} ${family}`,
  );

const SHOWN = 4;
const shownOf = ({ authors }: InventedPaper): string[] => authors.slice(0, SHOWN).map(short);

const lit = (text: string): string => escape(text).replaceAll(/\b(slow)\b/gi, '<b>$1</b>');

function byline({ paper, venue }: Result): string {
  const authors = shownOf(paper).map((name, index) =>
    index === 0
      ? `<a href="/citations?user=AbCdEfGhIjK&amp;hl=en&amp;oi=sra">${escape(name)}</a>`
      : escape(name),
  );
  const more = paper.authors.length > SHOWN ? '…' : '';
  return `<div class="gs_a">${authors.join(', ')}${more}&nbsp;- ${venue}, ${paper.published.slice(0, 4)} - example.org</div>`;
}

const label = (text: string, kind: string): string =>
  `<span class="${kind}"><span class="gs_ct1">[${text}]</span><span class="gs_ct2">[${text[0]}]</span></span> `;

function result(given: Result, index: number): string {
  const { paper, address, fullText } = given;
  const id = `cid${paper.id.slice(-4)}AAAJ`;
  const title = address
    ? `${given.label ? label(given.label, 'gs_ctc') : ''}<a id="${id}" href="${escape(address)}" data-clk="hl=en&amp;sa=T" data-clk-atid="${id}">${lit(paper.title)}</a>`
    : `${label('CITATION', 'gs_ctu')}<span id="${id}">${lit(paper.title)}</span>`;
  const beside = fullText
    ? `<div class="gs_ggs gs_fl"><div class="gs_ggsd"><div class="gs_or_ggsm"><a href="${escape(fullText)}"><span class="gs_ctg2">[PDF]</span> example.org</a></div></div></div>`
    : '';
  return `<div class="gs_r gs_or gs_scl" data-cid="${id}" data-did="${id}" data-lid="" data-aid="${id}" data-rp="${index}">${beside}<div class="gs_ri"><h3 class="gs_rt">${title}</h3>${byline(given)}<div class="gs_rs">${lit(paper.abstract.slice(0, 180))}&nbsp;…</div><div class="gs_fl gs_flb"><a href="javascript:void(0)" class="gs_or_sav gs_or_btn" role="button"><span class="gs_or_btn_lbl">Save</span></a> <a href="javascript:void(0)" class="gs_or_cit gs_or_btn" role="button" aria-controls="gs_cit"><span>Cite</span></a> <a class="gs_or_cited" href="/scholar?cites=8${index}0421&amp;as_sdt=5">Cited by ${index * 31 + 2}</a> <a href="/scholar?q=related:${id}:scholar.google.com/">Related articles</a> <a href="/scholar?cluster=8${index}0421" class="gs_nph">All 3 versions</a> <a href="javascript:void(0)" class="gs_or_nvi">Library Search</a></div></div></div>`;
}

const listed = ({ paper, key }: Result): ExpectedEntry => {
  const shown = { ...paper, authors: shownOf(paper) };
  const year = paper.published.slice(0, 4);
  const entry = key ? { ...entryOf(shown, 'authors'), key } : titledEntry(shown, 'authors');
  return {
    ...entry,
    abstract: paper.abstract.slice(0, 60),
    published: key?.startsWith('arxiv:') ? paper.published.slice(0, 7) : year,
  };
};

function list(parts: {
  name: string;
  address: string;
  tricky: string;
  top?: string;
  results: Result[];
  html?: string;
  notEntries?: string;
}): MadePage {
  const { name, address, tricky, top = '', results, html, notEntries } = parts;
  return {
    folder: 'google-scholar',
    name,
    html: page({
      stands: `${address.replace('https://', '').replace(/\?.*/, '?…')}, a list of results in 2026.`,
      tricky,
      ...(html && { html }),
      main: `<div id="gs_res_ccl" class="gs_scl"><div id="gs_res_ccl_top">${top}</div><div id="gs_res_ccl_mid">${results.map(result).join(' ')}</div><div id="gs_res_ccl_bot"><div id="gs_n" role="navigation"><a href="/scholar?start=10&amp;q=slow">Next</a></div></div></div>`,
    }),
    expected: { address, entries: results.map(listed), ...(notEntries && { notEntries }) },
  };
}

const arxiv = ({ id }: InventedPaper): string => `https://arxiv.org/abs/${id}`;

/** The lists of results. */
export function resultPages(): MadePage[] {
  const [preprint, journal, besides, html, cited, book, page2, many] = papersOf('2025-03', 74_101, [
    'Slow Parsing of Fast Talk',
    'A Barometer for Arguments',
    'How <unk> Lost Its Hat: Q&A with a Missing Token',
    'Lighthouses as Language Models',
    'Knitting Networks from Loose Ends',
    'The Big Book of Small Errors',
    'Counting Herons with $k$ Eyes',
    'Translating Yawns across Cultures',
  ]) as [
    InventedPaper,
    InventedPaper,
    InventedPaper,
    InventedPaper,
    InventedPaper,
    InventedPaper,
    InventedPaper,
    InventedPaper,
  ];
  const [one, other, third] = papersOf('2024-05', 74_201, [
    'Versions of a Puddle',
    'Versions of a Puddle',
    'Versions of a Puddle',
  ]) as [InventedPaper, InventedPaper, InventedPaper];
  const [first, second] = papersOf('2023-05', 74_301, [
    'قراءة المخطوطات البحرية بشبكات صبورة',
    'Dunes That Remember Footprints',
  ]) as [InventedPaper, InventedPaper];
  return [
    list({
      name: 'search',
      address: 'https://scholar.google.com/scholar?hl=en&as_sdt=0%2C5&q=slow+reading&btnG=',
      tricky:
        'identifiers are only in addresses, of the title or of the full text beside it; one work is only cited and has no link; prefixes, highlights, shortened names, an unbreakable blank; profiles above, a court decision and related searches below.',
      top: '<div class="gs_r"><h3 class="gs_rt"><a href="/citations?view_op=search_authors&amp;mauthors=slow">User profiles for <b>slow</b></a></h3><h4 class="gs_rt2"><a href="/citations?user=AbCdEfGhIjK">M. Slow</a></h4></div>',
      results: [
        {
          paper: preprint,
          address: arxiv(preprint),
          venue: 'arXiv preprint arXiv&nbsp;…',
          key: `arxiv:${preprint.id}`,
        },
        {
          paper: journal,
          address: 'https://dl.acm.org/doi/abs/10.99999/invented.74102',
          venue: 'Journal of Weather and …',
          key: 'doi:10.99999/invented.74102',
        },
        {
          paper: besides,
          address: 'https://www.example.org/articles/besides',
          fullText: `https://arxiv.org/pdf/${besides.id}`,
          venue: 'Proceedings of the …',
          key: `arxiv:${besides.id}`,
        },
        {
          paper: html,
          address: 'https://www.example.org/articles/lighthouses',
          label: 'HTML',
          venue: 'Coastal Computing',
          fullText: 'https://files.example.org/l.pdf',
        },
        { paper: cited, venue: 'Textile AI' },
        {
          paper: book,
          address: 'https://books.google.com/books?id=AbC',
          label: 'BOOK',
          venue: 'Small Press',
        },
        {
          paper: page2,
          address: 'https://pubmed.ncbi.nlm.nih.gov/99974107/',
          venue: 'Bird Methods',
          key: 'pmid:99974107',
        },
        {
          paper: many,
          address: 'https://openreview.net/forum?id=yAwN5-9_xQ',
          venue: 'The Fourteenth …',
          key: 'openreview:yAwN5-9_xQ',
        },
      ],
      notEntries: 'Profiles, lists of citing, related and further works.',
    }),
    list({
      name: 'versions',
      address: 'https://scholar.google.co.uk/scholar?cluster=8460421&hl=en&as_sdt=0,5',
      tricky: 'every result has the same title; one version is on arXiv.',
      results: [
        {
          paper: one,
          address: arxiv(one),
          venue: 'arXiv preprint arXiv&nbsp;…',
          key: `arxiv:${one.id}`,
        },
        { paper: other, address: 'https://www.example.org/puddle', venue: 'Water Letters' },
        {
          paper: third,
          address: 'https://ieeexplore.ieee.org/abstract/document/99974203/',
          venue: 'Water and Wires',
          key: 'ieee:99974203',
        },
      ],
    }),
    list({
      name: 'cites-arabic',
      address: 'https://scholar.google.com.eg/scholar?cites=8460421&as_sdt=2005&sciodt=0,5&hl=ar',
      html: ' dir="rtl"',
      tricky: 'right to left; above the list is a heading with the work that all of these cite.',
      top: '<div class="gs_r gs_rt_hdr"><h2 class="gs_rt"><a href="/scholar?cluster=8460421">Versions of a Puddle</a></h2></div>',
      results: [
        {
          paper: first,
          address: 'https://www.nature.com/articles/s99999-025-74301-7',
          venue: 'Nature Sand',
          key: 'doi:10.1038/s99999-025-74301-7',
        },
        { paper: second, venue: 'Dune Notes' },
      ],
    }),
  ];
}
