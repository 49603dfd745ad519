import type { Query } from 'minisearch';
import { clusters } from './words';
import type { Cluster, Word } from './words';

/** Where the first one or two letters of a word are looked for: everywhere else they are in every paper. */
const NAMING_FIELDS = ['title', 'authors', 'tags'];

/**
 * What to ask the index for a text that a person typed.
 * @param need all words, in any order, or only some
 */
export function queryFor(text: string, need: 'all' | 'some'): Query {
  const asked = clusters(text);
  return {
    combineWith: need === 'all' ? 'AND' : 'OR',
    queries: asked.map((cluster, index) => forCluster(cluster, index === asked.length - 1)),
  };
}

function forCluster({ words, whole, last }: Cluster, isLast: boolean): Query {
  // A single letter of a phrase begins some pair of letters, or is the last.
  if (last)
    return forAll(words.map(({ word }) => ({ queries: [word], prefix: words.length === 1 })));
  const all = forAll(
    words.map((word, index) => forWord(word, isLast && index === words.length - 1)),
  );
  // `k-NN` asks for `k` and `nn`, or for `knn`.
  return whole ? { combineWith: 'OR', queries: [all, forWord(whole, isLast)] } : all;
}

function forAll(queries: Query[]): Query {
  return { combineWith: 'AND', queries };
}

/** The last word may still be growing, so it is looked for as a beginning however short it is. */
function forWord({ word }: Word, isLast: boolean): Query {
  const isLong = word.length > 2;
  const fuzzy = /^\p{L}{4,}$/u.test(word) && 0.2;
  const inAllFields: Query = { queries: [word], prefix: isLong, fuzzy };
  if (isLong || !isLast) return inAllFields;
  const beginning: Query = { queries: [word], prefix: true, fields: NAMING_FIELDS };
  return { combineWith: 'OR', queries: [inAllFields, beginning] };
}
