import { aclAnthology } from './acl-anthology/index.ts';
import { acm } from './acm/index.ts';
import { alphaxiv } from './alphaxiv/index.ts';
import { arxiv } from './arxiv/index.ts';
import { arxivSanityLite } from './arxiv-sanity-lite/index.ts';
import { biorxiv } from './biorxiv/index.ts';
import { cvf } from './cvf/index.ts';
import { dblp } from './dblp/index.ts';
import { digests } from './digests.ts';
import { googleScholar } from './google-scholar/index.ts';
import { hackerNews } from './hacker-news/index.ts';
import { huggingface } from './huggingface/index.ts';
import { ieeeXplore } from './ieee-xplore/index.ts';
import { neurips } from './neurips/index.ts';
import { openreview } from './openreview/index.ts';
import { papersCool } from './papers-cool/index.ts';
import { pmlr } from './pmlr/index.ts';
import { pubmed } from './pubmed/index.ts';
import { reddit } from './reddit/index.ts';
import { semanticScholar } from './semantic-scholar/index.ts';

/** What makes each site's pages. Titles are taken in this order, so a new site at the end changes no other's pages. */
const SITES = [
  huggingface,
  arxiv,
  cvf,
  neurips,
  pmlr,
  papersCool,
  alphaxiv,
  arxivSanityLite,
  hackerNews,
  dblp,
  googleScholar,
  reddit,
  openreview,
  semanticScholar,
  aclAnthology,
  acm,
  biorxiv,
  ieeeXplore,
  pubmed,
];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every file that is made, by its path under test/pages. Once a process: invented papers are never invented again. */
export function allFiles(): Map<string, string> {
  const { pages: walked, walk } = digests();
  const files = new Map([['digests/walk.json', json(walk)]]);
  const pages = [...walked, ...SITES.flatMap((make) => make())];
  for (const { folder, name, html, expected } of pages) {
    files.set(`${folder}/${name}.html`, html);
    files.set(`${folder}/${name}.json`, json(expected));
  }
  return files;
}
