import type { Find, PageRule, Source } from './source';

/** The countries of the site's hosts: those that end in the country alone, in `co.` and it, in `com.` and it. */
const COUNTRIES = [
  'ae at be bg ca cat ch cl cn cz de dk dz ee es fi fr ge gr hk hn hr hu ie is it jo kz li lk lt lu lv nl no pl pt ro rs ru se si sk tn',
  'cr hu id il in jp ke kr ma nz th uk ve za',
  'ar au bd bo br co cu cy do ec eg gh gr gt hk kw lb ly mx my ng ni np pa pe ph pk pl pr py qa ru sa sg sv tr tw ua uy vn',
];

const MATCHES = COUNTRIES.flatMap((countries, form) =>
  countries.split(' ').flatMap((country) => {
    const host = `https://scholar.google.${['', 'co.', 'com.'][form]}${country}`;
    return [`${host}/scholar*`, `${host}/citations*`];
  }),
);

/** What results and rows of profiles share: most of them have no identifier, or only in an address or in "arXiv preprint arXiv:…". */
const LISTED = { kind: 'digest', titled: true } as const;

const RESULTS: PageRule = {
  ...LISTED,
  // The person's own library has the same markup, but is no news.
  path: /^\/scholar(_labs\/search)?\b(?!.*[?&]scilib=)/,
  // Works that are only cited have a heading without a link; court decisions are no papers.
  link: '.gs_ri .gs_rt:not(:has([href*="/scholar_case"]))',
  address: (heading) => heading.querySelector('a')?.href,
  // "[PDF][PDF]", "[CITATION][C]"
  besides: '.gs_ctc, .gs_ctu',
  // One result alone names all authors in a line of their own.
  authors: lineOf(':is(.gs_fmaa, .gs_a:not(:has(.gs_fmaa)))', /^(?!\d|\S+\.\w+$).+?(?= [-–] |$)/),
  abstract: '.gs_fma_abs, .gs_rs',
  published: lineOf('.gs_a', /\b(?:19|20)\d\d(?= [-–] | ?•|$)/),
  identifiers: '.gs_ggs a',
  spots: [{ after: '.gs_ri .gs_fl' }, { after: '.gs_a' }, { after: '.gs_rt' }],
};

/**
 * Google Scholar, which has had its class names since 2012. What names a paper is the text of its heading, and the
 * addresses of the heading and of the full text beside it.
 */
export const googleScholar: Source = {
  id: 'google-scholar',
  name: 'Google Scholar',
  shortName: 'Google Scholar',
  matches: [
    'https://scholar.google.com/scholar*',
    'https://scholar.google.com/citations*',
    ...MATCHES,
  ],
  pages: [
    {
      kind: 'paper',
      path: /^\/citations\?.*\bview_op=view_citation/,
      link: '#gsc_oci_title_wrapper',
      titled: true,
      title: '#gsc_oci_title',
      // Labels are in the person's language; the first rows are always authors, date, and where it was published.
      authors: ({ ownerDocument }) => ownerDocument.querySelector('.gsc_oci_value')?.textContent,
      abstract: '#gsc_oci_descr',
      published: ({ ownerDocument }) =>
        ownerDocument
          .querySelectorAll('.gsc_oci_value')[1]
          ?.textContent.replace(/\/(\d+)/g, (_, number: string) => `-${number.padStart(2, '0')}`),
      identifiers: '.gsc_oci_title_link, #gsc_oci_title_gg a',
      mentions: '.gs_scl:nth-child(3) > .gsc_oci_value',
      spots: [{ after: '#gsc_oci_title' }],
    },
    {
      ...LISTED,
      path: /^\/citations\b/,
      // Rows of a profile, and of a journal's most cited papers.
      link: '.gsc_a_at, .gsc_mpat_ttl',
      authors: '.gsc_a_at + .gs_gray, .gsc_mpat_ttl + .gs_gray',
      published: '.gsc_a_y',
      mentions: '.gs_gray',
      spots: [{ after: '.gsc_a_at, .gsc_mpat_ttl' }, { after: '.gs_gray' }],
    },
    RESULTS,
  ],
};

/** Finds a part of "A Lovelace, C Babbage… - Notes, 1843 - site.org", in which blanks may be unbreakable. */
function lineOf(selector: string, part: RegExp): Find {
  return (entry) =>
    part.exec(entry.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '')?.[0];
}

/* Pages
 * https://scholar.google.com/scholar?q=slow+reading         https://scholar.google.com/scholar?cites=2960712678066186980
 * https://scholar.google.com/scholar?cluster=2960712678066186980
 * https://scholar.google.de/citations?user=JicYPdAAAAAJ     https://scholar.google.com/citations?view_op=list_hcore&venue=…
 * https://scholar.google.com/citations?view_op=view_citation&citation_for_view=JicYPdAAAAAJ:u-x6o8ySG0sC
 */
