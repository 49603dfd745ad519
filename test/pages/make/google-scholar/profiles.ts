import { escape } from '../html.ts';
import { entryOf, titledEntry, type MadePage } from '../page.ts';
import type { InventedPaper } from '../paper.ts';
import { papersOf } from '../proceedings.ts';
import { page } from './frame.ts';

const named = (paper: InventedPaper): InventedPaper => ({
  ...paper,
  authors: [
    'M Ferrer',
    ...paper.authors.slice(0, 2).map((name) => name.replace(/^(\S)\S* .*?(\S+)$/, '$1 $2')),
  ],
});

function row(paper: InventedPaper, venue: string): string {
  const year = paper.published.slice(0, 4);
  return `<tr class="gsc_a_tr"><td class="gsc_a_t"><a href="/citations?view_op=view_citation&amp;hl=en&amp;user=AbCdEfGhIjK&amp;citation_for_view=AbCdEfGhIjK:${paper.id.slice(-5)}C" class="gsc_a_at">${escape(paper.title)}</a><div class="gs_gray">${escape(paper.authors.join(', '))}, ...</div><div class="gs_gray">${escape(venue)}<span class="gs_oph">, ${year}</span></div></td><td class="gsc_a_c"><a href="https://scholar.google.com/scholar?oi=bibs&amp;hl=en&amp;cites=99${paper.id.slice(-5)}" class="gsc_a_ac gs_ibl">12</a></td><td class="gsc_a_y"><span class="gsc_a_h gsc_a_hc gs_ibl">${year}</span></td></tr>`;
}

const preprint = ({ id }: InventedPaper): string => `arXiv preprint arXiv:${id}`;

/** A person's profile; one paper's own page, as reached from there; a journal's most cited papers. */
export function profiles(): MadePage[] {
  const all = papersOf('2024-11', 74_401, [
    'Ferries That Learn to Wait',
    'A Grammar of Fog Horns',
    'Pebble: Attention for the Patient',
    'Tidal Tokens',
    'Harbour Maps from Hearsay',
  ]).map(named);
  const [first, second, third, more, last] = all as [
    InventedPaper,
    InventedPaper,
    InventedPaper,
    InventedPaper,
    InventedPaper,
  ];
  const month = (paper: InventedPaper) => ({ ...entryOf(paper, 'authors'), published: '2024-11' });
  const year = (paper: InventedPaper) => ({ ...titledEntry(paper, 'authors'), published: '2024' });
  const whole = { ...last, authors: ['Mireia Ferrer', 'Oskar Bak'] };
  return [
    {
      folder: 'google-scholar',
      name: 'profile',
      html: page({
        stands: 'scholar.google.de/citations?user=…, a profile in 2026.',
        tricky:
          'arXiv ids stand only in the name of the venue; "Show more" appends rows, here by itself after the page has loaded; links to lists of citing works; co-authors.',
        main: `<div id="gsc_prf_w"><div id="gsc_prf_in">Mireia Ferrer</div><div class="gsc_prf_il">Harbour University</div></div>
<form method="post"><table id="gsc_a_t"><thead><tr id="gsc_a_trh"><th class="gsc_a_t"><span><a href="/citations?hl=en&amp;user=AbCdEfGhIjK&amp;sortby=title" class="gsc_a_a">Title</a></span></th><th>Cited by</th><th>Year</th></tr></thead><tbody id="gsc_a_b">${row(first, preprint(first))}${row(second, 'Journal of Coastal Acoustics 14 (3), 1-20')}${row(third, preprint(third))}</tbody></table></form>
<button type="button" id="gsc_bpf_more"><span class="gs_lbl">Show more</span></button>
<ul id="gsc_rsb_co"><li><a href="/citations?user=LmNoPqRsTuV&amp;hl=en">Oskar Bak</a></li></ul>`,
        templates: { more: row(more, 'Proceedings of the 3rd Workshop on Tides, 44-52') },
        scripts: [
          "addEventListener('load', () => document.querySelector('#gsc_a_b').append(document.querySelector('#more').content.querySelector('tr')));\n",
        ],
      }),
      expected: {
        address: 'https://scholar.google.de/citations?user=AbCdEfGhIjK&hl=en',
        entries: [month(first), year(second), month(third), year(more)],
        notEntries: 'Co-authors, lists of citing works.',
      },
    },
    {
      folder: 'google-scholar',
      name: 'citation',
      html: page({
        stands: 'scholar.google.com/citations?view_op=view_citation&…, one paper of a profile.',
        tricky:
          'labels are in the language of the reader; the arXiv id is in the name of the journal; lists of versions below.',
        main: `<div id="gsc_vcpb"><div id="gsc_oci_title_wrapper"><div id="gsc_oci_title_gg"><div class="gsc_oci_title_ggi"><a href="https://files.example.org/maps.pdf"><span class="gsc_vcd_title_ggt">[PDF]</span> from example.org</a></div></div><div id="gsc_oci_title"><a class="gsc_oci_title_link" href="https://www.example.org/maps" data-clk="hl=de">${escape(whole.title)}</a></div></div>
<div id="gsc_oci_table"><div class="gs_scl"><div class="gsc_oci_field">Autoren</div><div class="gsc_oci_value">${whole.authors.join(', ')}</div></div><div class="gs_scl"><div class="gsc_oci_field">Publikationsdatum</div><div class="gsc_oci_value">2024/11/5</div></div><div class="gs_scl"><div class="gsc_oci_field">Zeitschrift</div><div class="gsc_oci_value">${preprint(whole)}</div></div><div class="gs_scl"><div class="gsc_oci_field">Beschreibung</div><div class="gsc_oci_value" id="gsc_oci_descr"><div class="gsh_small"><div class="gsh_csp">${escape(whole.abstract)}</div></div></div></div><div class="gs_scl"><div class="gsc_oci_field">Google Scholar-Artikel</div><div class="gsc_oci_value"><div class="gsc_oci_merged_snippet"><div><a href="/scholar?oi=bibs&amp;cluster=99">${escape(whole.title)}</a></div><div><a class="gsc_oms_link" href="/scholar?oi=bibs&amp;cites=99">Zitiert von: 3</a></div></div></div></div></div></div>`,
      }),
      expected: {
        address:
          'https://scholar.google.com/citations?view_op=view_citation&hl=de&user=AbCdEfGhIjK&citation_for_view=AbCdEfGhIjK:74405C',
        entries: [{ ...entryOf(whole, 'authors', 'abstract'), published: '2024-11-05' }],
      },
    },
    {
      folder: 'google-scholar',
      name: 'robot',
      html: page({
        stands: 'scholar.google.com/scholar?…, when the site takes the reader for a robot.',
        tricky: 'an address of results, without any.',
        main: '<div id="gs_captcha_ccl"><h1>Please show you&#39;re not a robot</h1></div>',
      }),
      expected: { address: 'https://scholar.google.com/scholar?hl=en&q=slow', entries: [] },
    },
    {
      folder: 'google-scholar',
      name: 'library',
      html: page({
        stands: 'scholar.google.com/scholar?scilib=1…, the reader’s own library.',
        tricky: 'the same markup as results, of papers that the reader has put there.',
        main: `<div id="gs_res_ccl"><div id="gs_res_ccl_mid"><div class="gs_r gs_or gs_scl" data-cid="x"><div class="gs_ri"><h3 class="gs_rt"><a href="https://www.example.org/horns">${escape(second.title)}</a></h3><div class="gs_a">M Ferrer - Journal, 2024 - example.org</div></div></div></div></div>`,
      }),
      expected: {
        address: 'https://scholar.google.com/scholar?scilib=1&scioq=slow&hl=en&as_sdt=0,5',
        entries: [],
        notEntries: 'Papers that the reader has put into the site’s own library.',
      },
    },
  ];
}
