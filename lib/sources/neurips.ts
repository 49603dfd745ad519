import type { Source } from './source';

/** One element that names them all, or a link for each. An `i` with a class is an icon. */
const AUTHORS = '.paper-authors, i:not([class]), .author';

/**
 * The proceedings of NeurIPS since 1987, under three names, and the first ones of its data sets track. What lasts is a
 * list of links to `/hash/…` (until 2020 to `/paper/<number>-<slug>`). Authors stood in `i` until 2025,
 * in `.paper-authors` since, and as links in the oldest form.
 */
export const neurips: Source = {
  id: 'neurips',
  name: 'NeurIPS Proceedings',
  shortName: 'NeurIPS',
  matches: [
    'https://proceedings.neurips.cc/*',
    'https://papers.nips.cc/*',
    'https://papers.neurips.cc/*',
    'https://datasets-benchmarks-proceedings.neurips.cc/*',
  ],
  pages: [
    {
      kind: 'paper',
      path: /\/hash\/|^\/paper\/\d+-/,
      link: 'h1, h2, h4',
      also: '*',
      titled: true,
      authors: AUTHORS,
      // The paragraph of this name is closed at once by one inside it, which holds the text.
      abstract: '.paper-abstract + p, .col > p',
      identifiers: 'a[href*="/10.52202/"]',
      spots: [{ after: 'h1, h2, h4' }],
    },
    {
      kind: 'digest',
      path: /^/,
      link: 'li a:is([href*="/hash/"], [href^="/paper/"][href*="-"])',
      titled: true,
      authors: AUTHORS,
      published: volumeYear,
      spots: [{ after: 'li' }, { after: '.paper-authors' }],
    },
  ],
};

/** A list does not date its papers, but their addresses name the year: `/paper/2023/hash/…`. */
function volumeYear({ innerHTML }: Element): string | undefined {
  return /\/paper\/(\d{4})\//.exec(innerHTML)?.[1];
}

/* Pages
 * https://proceedings.neurips.cc/paper_files/paper/2023          https://papers.nips.cc/paper_files/paper/2017
 * https://proceedings.neurips.cc/papers/search?q=bandits         https://papers.nips.cc/book/advances-in-neural-information-processing-systems-31-2018
 * https://datasets-benchmarks-proceedings.neurips.cc/paper/2021
 * https://proceedings.neurips.cc/paper_files/paper/2023/hash/0001ca33ba34ce0351e4612b744b3936-Abstract-Conference.html
 */
