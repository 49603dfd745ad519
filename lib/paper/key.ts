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

/** The kinds that someone gives out, one to a paper; a title is none, though papers without any are known by it. */
export type IdentifierKind = Exclude<Kind, 'title'>;

/** An identifier as a string, always in canonical form: `arxiv:2403.12345`, `doi:10.1145/3292500`, `title:<fingerprint>`. */
export type Key = `${Kind}:${string}`;

/** The kind of a key: `doi` of `doi:10.1145/3292500`. */
export function kindOf(key: Key): Kind {
  return key.slice(0, key.indexOf(':')) as Kind;
}

/** The identifier itself: `10.1145/3292500` of `doi:10.1145/3292500`. */
export function idOf(key: Key): string {
  return key.slice(key.indexOf(':') + 1);
}

/** The keys without repetitions, strongest kind first; keys of one kind stay as they were. */
export function inKeyOrder(keys: readonly [Key, ...Key[]]): [Key, ...Key[]];
export function inKeyOrder(keys: readonly Key[]): Key[];
export function inKeyOrder(keys: readonly Key[]): Key[] {
  return [...new Set(keys)].toSorted(
    (one, other) => KINDS.indexOf(kindOf(one)) - KINDS.indexOf(kindOf(other)),
  );
}
