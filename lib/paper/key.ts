/** The kinds of identifier, strongest first: where a page gives several, the first of these is the paper's key. */
export const KINDS = [
  'arxiv',
  'doi',
  'acl',
  'openreview',
  'pmid',
  'pmcid',
  's2',
  'corpusid',
  'ieee',
  'dblp',
  'alphaxiv',
  'title',
] as const;

export type Kind = (typeof KINDS)[number];

/** An identifier as a string, always in canonical form: `arxiv:2403.12345`, `doi:10.1145/3292500`, `title:<fingerprint>`. */
export type Key = `${Kind}:${string}`;
