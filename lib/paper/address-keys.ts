import { decoded } from './bare';
import { keysOf } from './identifier';
import { inKeyOrder } from './key';
import type { IdentifierKind, Key } from './key';
import { LIMITS } from './paper';

/** How publishers write a DOI into the paths of papers, `/doi/full/10.…` or `/article/10.…/pdf`; books and volumes are no papers. */
const DOI_IN_PATH =
  /^\/(?:(?!book|proceedings|toc|suppl)[\w-]+\/)*(?<doi>10\.[^?]+?)(?:[./](?:full|full-text|fulltext|abstract|short|e?pdf|html|meta))*\/?(?:\?|$)/;

/**
 * Sites whose addresses give identifiers: the hosts (and everything below them), and how to read path and query.
 * The first form that gives a key decides. A group is named after the kind that it holds, or is one of
 * `DOI_BEGINNINGS`; the kind's own grammar says whether what stands there is one.
 */
const sites = (): [hosts: string, ...forms: RegExp[]][] => [
  [
    'arxiv.org ar5iv.org xxx.lanl.gov',
    /^\/(?:abs|pdf|html|format|ps|src|e-print|dvi|tb|ftp\/arxiv\/papers\/\d{4})\/+(?<arxiv>[^?]+)/,
  ],
  ['huggingface.co hf.co emergentmind.com arxiv-vanity.com', /^\/papers\/(?<arxiv>[^?]+)/],
  [
    'alphaxiv.org',
    /^\/(?:abs|overview|pdf|replicate|audio)\/(?<arxiv>[^?]+)/,
    /^\/(?:abs|overview|pdf|replicate|audio)\/(?<alphaxiv>[^?]+)/,
  ],
  [
    'papers.cool scirate.com',
    /^\/arxiv\/(?<arxiv>[^?]+)/,
    /^\/venue\/(?<openreview>[^?]+)@OpenReview/,
    /^\/venue\/(?<acl>[^?]+)@ACL/,
  ],
  ['ui.adsabs.harvard.edu', /^\/abs\/(?<arxiv>arXiv:[^?/]+)/],
  ['scholar.google.com', /^\/scholar_lookup\?(?:.*&)?arxiv_id=(?<arxiv>[^&]+)/],
  ['doi.org', /^\/(?<doi>[^?]+)/],
  [
    'dl.acm.org link.springer.com onlinelibrary.wiley.com pnas.org science.org tandfonline.com journals.sagepub.com ' +
      'pubs.acs.org royalsocietypublishing.org annualreviews.org epubs.siam.org worldscientific.com nejm.org ' +
      'journals.aps.org iopscience.iop.org frontiersin.org biorxiv.org medrxiv.org',
    DOI_IN_PATH,
  ],
  // These two write a number of their own behind the DOI.
  ['academic.oup.com direct.mit.edu', /^[^?]*\/doi\/(?<doi>10\.\d+\/[^?]+?)\/\d+(?:[/?]|$)/],
  ['journals.plos.org', /^\/\w+\/article(?:\/\w+)?\?(?:.*&)?id=(?<doi>[^&]+)/],
  ['nature.com', /^\/articles\/(?<nature>[^/?]+)/],
  ['ssrn.com', /[?&/]abstract(?:_id)?=(?<ssrn>\d+)/],
  [
    'aclanthology.org aclanthology.info aclweb.org acl.ldc.upenn.edu',
    /^\/(?:[\w-]+\/)*(?<acl>[^/?]+)/,
  ],
  ['openreview.net', /^\/(?:forum|pdf|attachment|revisions)\?(?:.*&)?id=(?<openreview>[^&]+)/],
  [
    'ncbi.nlm.nih.gov',
    /^\/(?:pubmed\/|pmc\/articles\/pmid\/)?(?<pmid>\d+)(?:[/?]|$)/,
    /^\/(?:pmc\/)?articles\/(?<pmcid>[^/?]+)/,
  ],
  [
    'semanticscholar.org',
    /^[^?]*\/(?<s2>[\da-f]{40})(?:[/?]|$)/i,
    /^[^?]*\/arxiv:(?<arxiv>[^?]+)/i,
    /^[^?]*\/corpusid:(?<corpusid>[^/?]+)/i,
  ],
  [
    'ieeexplore.ieee.org',
    /^\/(?:abstract\/)?document\/(?<ieee>[^/?]+)/,
    /[?&]arnumber=(?<ieee>[^&]+)/,
    /^\/iel\w+\/(?:\d+\/)*(?<ieee>\d+)\.pdf/,
  ],
  [
    'dblp.org dblp.uni-trier.de dblp.dagstuhl.de',
    /^\/rec\/(?:(?:html|bib|bibtex|xml|rdf)\d?\/)?(?<dblp>[^?]+)/,
  ],
];

/** Sites whose own numbers are the end of a DOI. */
const DOI_BEGINNINGS = new Map([
  ['nature', '10.1038/'],
  ['ssrn', '10.2139/ssrn.'],
]);

/** The forms of each host. To make so many expressions takes a while, and a worker starts without them. */
let formsByHost: ReadonlyMap<string, RegExp[]> | undefined;

function makeFormsByHost(): ReadonlyMap<string, RegExp[]> {
  return new Map(
    sites().flatMap(([hosts, ...forms]) => hosts.split(' ').map((host) => [host, forms] as const)),
  );
}

/**
 * Which paper an address is about.
 * @param address an absolute http(s) address; anything else is about none
 * @returns every identifier that it gives, in key order; [] if it is about none, or too long to be kept. Never throws.
 */
export function keysOfAddress(address: string): Key[] {
  const url = address.length > LIMITS.address ? null : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  const place = decoded(url.pathname + url.search);
  for (const form of formsOf(url.hostname)) {
    const keys = Object.entries(form.exec(place)?.groups ?? {}).flatMap(keysOfGroup);
    if (keys.length > 0) return inKeyOrder(keys);
  }
  return [];
}

function formsOf(hostname: string): RegExp[] {
  const forms = (formsByHost ??= makeFormsByHost());
  const labels = hostname.split('.');
  return labels.flatMap((_, at) => forms.get(labels.slice(at).join('.')) ?? []);
}

function keysOfGroup([name, text]: [string, string]): Key[] {
  const beginning = DOI_BEGINNINGS.get(name);
  return beginning === undefined
    ? keysOf(name as IdentifierKind, text)
    : keysOf('doi', beginning + text);
}
