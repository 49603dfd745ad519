import { alphaxiv } from './alphaxiv';
import { arxiv } from './arxiv';
import { arxivSanityLite } from './arxiv-sanity-lite';
import { cvf } from './cvf';
import { dblp } from './dblp';
import { googleScholar } from './google-scholar';
import { hackerNews } from './hacker-news';
import { huggingface } from './huggingface';
import { neurips } from './neurips';
import { papersCool } from './papers-cool';
import { pmlr } from './pmlr';
import type { PageRule, Source } from './source';

/** Every site that Déjà Lu knows, in the order of their names. The manifest's addresses come from here. */
export const SOURCES: readonly Source[] = [
  alphaxiv,
  arxiv,
  arxivSanityLite,
  cvf,
  dblp,
  googleScholar,
  hackerNews,
  huggingface,
  neurips,
  papersCool,
  pmlr,
];

/** The source whose site an address is on, if any. */
export function sourceOf(address: URL): Source | undefined {
  return SOURCES.find(({ matches }) =>
    matches.some((pattern) => new URL(pattern.replaceAll('*', '')).host === address.host),
  );
}

/** How to read the page at this address: the first of its source's rules that fits. */
export function ruleOf(source: Source, address: URL): PageRule | undefined {
  return source.pages.find(({ path }) => path.test(address.pathname + address.search));
}
