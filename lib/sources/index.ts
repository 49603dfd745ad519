import { aclAnthology } from './acl-anthology';
import { acm } from './acm';
import { alphaxiv } from './alphaxiv';
import { arxiv } from './arxiv';
import { arxivSanityLite } from './arxiv-sanity-lite';
import { biorxiv } from './biorxiv';
import { cvf } from './cvf';
import { dblp } from './dblp';
import { googleScholar } from './google-scholar';
import { hackerNews } from './hacker-news';
import { huggingface } from './huggingface';
import { ieeeXplore } from './ieee-xplore';
import { neurips } from './neurips';
import { openreview } from './openreview';
import { papersCool } from './papers-cool';
import { pmlr } from './pmlr';
import { pubmed } from './pubmed';
import { reddit } from './reddit';
import { semanticScholar } from './semantic-scholar';
import type { Source } from './source';

/** Every site that Déjà Lu knows, in the order of their names. The manifest's addresses come from here. */
export const SOURCES: readonly Source[] = [
  aclAnthology,
  acm,
  alphaxiv,
  arxiv,
  arxivSanityLite,
  biorxiv,
  cvf,
  dblp,
  googleScholar,
  hackerNews,
  huggingface,
  ieeeXplore,
  neurips,
  openreview,
  papersCool,
  pmlr,
  pubmed,
  reddit,
  semanticScholar,
];

/** The source whose site an address is on, if any. */
export function sourceOf(address: URL): Source | undefined {
  return SOURCES.find(({ matches }) =>
    matches.some((pattern) => new URL(pattern.replaceAll('*', '')).host === address.host),
  );
}
