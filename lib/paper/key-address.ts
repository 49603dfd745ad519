import { idOf, kindOf } from './key';
import type { Key, Kind } from './key';

/** Where the papers with identifiers of a kind have their pages; the identifier follows. */
const PLACES: Partial<Record<Kind, string>> = {
  arxiv: 'https://arxiv.org/abs/',
  doi: 'https://doi.org/',
  acl: 'https://aclanthology.org/',
  openreview: 'https://openreview.net/forum?id=',
  pmid: 'https://pubmed.ncbi.nlm.nih.gov/',
  pmcid: 'https://pmc.ncbi.nlm.nih.gov/articles/',
  s2: 'https://www.semanticscholar.org/paper/',
  corpusid: 'https://api.semanticscholar.org/CorpusID:',
  ieee: 'https://ieeexplore.ieee.org/document/',
  dblp: 'https://dblp.org/rec/',
  alphaxiv: 'https://www.alphaxiv.org/abs/',
};

/**
 * The address of a paper's own page, made from its key.
 * @returns nothing for a title, which has no page
 */
export function addressOfKey(key: Key): string | undefined {
  const place = PLACES[kindOf(key)];
  // A DOI may hold any printable sign; a slash stays, as it divides the parts of a path there, too.
  return place && place + encodeURIComponent(idOf(key)).replaceAll('%2F', '/');
}
