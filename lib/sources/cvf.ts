import type { PageRule, Source } from './source';

/** What lists and papers' pages have alike: links to arXiv, or Springer's DOI; many papers have neither. */
const ENTRY = {
  titled: true,
  identifiers: 'a[href*="//arxiv.org/"], a[href*="/10.1007/"]',
} satisfies Partial<PageRule>;

/**
 * The proceedings of CVPR, ICCV and WACV, and on ECVA's own site those of ECCV. What lasts since 2013 is the
 * definition list, a `dt` with the title and a `dd` each for authors and links, and `/html/` in a paper's address.
 * What differs: names in forms, in links or as plain text, links relative or not, `.py` and `?day=`.
 */
export const cvf: Source = {
  id: 'cvf',
  name: 'CVF Open Access and ECVA',
  shortName: 'CVF',
  matches: ['https://openaccess.thecvf.com/*', 'https://www.ecva.net/papers*'],
  pages: [
    {
      ...ENTRY,
      kind: 'paper',
      path: /_paper\.(html|php)/,
      link: '#papertitle',
      authors: '#authors i',
      abstract: '#abstract',
      spots: [{ after: '#papertitle' }],
    },
    {
      ...ENTRY,
      kind: 'digest',
      path: /^/,
      link: 'dt a[href*="/html/"]',
      authors: 'dt + dd',
      published: conferenceYear,
      spots: [{ after: 'dt' }, { after: 'dd' }],
    },
  ],
};

/** The address ends in `_CVPR_2024_paper.html`; months stand in the BibTeX alone, between braces. */
function conferenceYear({ innerHTML }: Element): string | undefined {
  return /_(\d{4})_paper/.exec(innerHTML)?.[1];
}

/* Pages
 * https://openaccess.thecvf.com/CVPR2024?day=all        https://openaccess.thecvf.com/CVPR2018?day=2018-06-19
 * https://openaccess.thecvf.com/CVPR2018.py             https://openaccess.thecvf.com/ICCV2023_workshops/CV4E
 * https://openaccess.thecvf.com/content/CVPR2023/html/Ci_GFPose_Learning_3D_Human_Pose_Prior_With_Gradient_Fields_CVPR_2023_paper.html
 * https://www.ecva.net/papers.php                       https://www.ecva.net/papers/eccv_2024/papers_ECCV/html/4_ECCV_2024_paper.php
 */
