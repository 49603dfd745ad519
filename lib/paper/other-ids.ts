import { bare } from './bare';

/** Reads an OpenReview id: 9 or 10 letters in most cases, which may begin with - or _. */
export function openreviewId(text: string): string | undefined {
  return /^[\w-]{3,40}$/.exec(bare(text))?.[0];
}

/** Reads a PubMed id, with or without `PMID:`: a number of up to 8 digits. */
export function pmid(text: string): string | undefined {
  return /^(?:pmid:?\s*)?0*([1-9]\d{0,7})$/i.exec(bare(text))?.[1];
}

/** Reads a PubMed Central id, with or without `PMC`; the canonical form has it: `PMC3531190`. */
export function pmcid(text: string): string | undefined {
  const number = serialNumber(bare(text).replace(/^pmc/i, ''));
  return number && `PMC${number}`;
}

/** Reads a number that a site gave out: Semantic Scholar's CorpusId, IEEE Xplore's article number. */
export function serialNumber(text: string): string | undefined {
  return /^0*([1-9]\d{0,11})$/.exec(bare(text))?.[1];
}

/** Reads Semantic Scholar's own id: a SHA-1 in hexadecimal digits. */
export function s2Id(text: string): string | undefined {
  return /^[\da-f]{40}$/.exec(bare(text).toLowerCase())?.[0];
}

/** Reads the key of a publication in dblp: `conf/nips/VaswaniSPUJGKP17`. A year in the last place is a whole volume. */
export function dblpKey(text: string): string | undefined {
  return /^((?:conf|journals|books|series|reference|phd|tr)\/[\w-]+\/(?!(?:19|20)\d\d(?:-?\w{1,2})?$)[\w:-]+)$/.exec(
    bare(text).replace(/\.(html|bib|xml|rdf|nt|ris)$/, ''),
  )?.[1];
}

/** Reads alphaXiv's name for a paper that is not on arXiv: `mai-thinking-1`. */
export function alphaxivSlug(text: string): string | undefined {
  return /^(?=.*[a-z])[\w.-]{3,100}$/i.exec(bare(text))?.[0];
}
