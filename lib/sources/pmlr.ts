import type { Source } from './source';

/**
 * Proceedings of Machine Learning Research: ICML, AISTATS, COLT, CoRL and many more. One Jekyll theme makes all volumes,
 * old ones too, and its names `paper`, `title`, `authors`, `links` have not changed since 2015. A title is no link;
 * which links stand below it differs from volume to volume.
 */
export const pmlr: Source = {
  id: 'pmlr',
  name: 'Proceedings of Machine Learning Research',
  shortName: 'PMLR',
  matches: ['https://proceedings.mlr.press/*'],
  pages: [
    {
      kind: 'digest',
      path: /^\/\w+(\/(index\.html)?)?(\?|$)/,
      link: '.paper .title',
      titled: true,
      authors: '.authors',
      published: volumeDate,
      identifiers: 'a[href*="//openreview.net/"]',
      spots: [{ after: '.links' }],
    },
    {
      kind: 'paper',
      path: /^\/\w+\/.+\.html/,
      link: 'h1',
      titled: true,
      authors: '.authors',
      abstract: '.abstract',
      identifiers: 'a[href*="//openreview.net/"]',
      spots: [{ after: 'h1' }],
    },
  ],
};

/** "Volume 235: International Conference on Machine Learning, 21-27 July 2024, Vienna, Austria" */
function volumeDate({ ownerDocument }: Element): string | undefined {
  return ownerDocument.querySelector('h2')?.textContent;
}

/* Pages
 * https://proceedings.mlr.press/v235/     https://proceedings.mlr.press/v28/     https://proceedings.mlr.press/r1/
 * https://proceedings.mlr.press/v235/abad-rocamora24a.html
 */
