import { titleFingerprint } from './fingerprint';
import { kindOf } from './key';
import type { Key } from './key';
import type { PaperFacts } from './paper';
import { surname } from './surname';

/** A record or a page's paper, as far as it says which papers it is, and is not. */
interface Known {
  keys: readonly Key[];
  apart?: readonly Key[];
}

type Named = Pick<PaperFacts, 'title' | 'authors'> & Known;

/**
 * Whether two pages or records speak of the same paper. They do not if a person took them apart. They do if they
 * share a key. They do not if both give an identifier of one kind and it differs: not even DOIs, although a
 * preprint and its publication have two, since a wrong merge hides a paper that nobody has read. Otherwise the
 * titles must agree, and one author's surname.
 */
export function samePaper(a: Named, b: Named): boolean {
  if (areApart(a, b)) return false;
  if (a.keys.some((key) => b.keys.includes(key))) return true;
  const kinds = new Set(a.keys.map(kindOf));
  if (b.keys.map(kindOf).some((kind) => kind !== 'title' && kinds.has(kind))) return false;
  const fingerprint = titleFingerprint(a.title);
  return (
    fingerprint !== '' &&
    fingerprint === titleFingerprint(b.title) &&
    shareAuthor(a.authors, b.authors)
  );
}

/** Whether a person said of two records, or of a record and a page, that they are not one paper. */
export function areApart(a: Known, b: Known): boolean {
  const excludes = ({ apart = [] }: Known, { keys }: Known): boolean =>
    apart.some((key) => keys.includes(key));
  return excludes(a, b) || excludes(b, a);
}

function shareAuthor(a: readonly string[], b: readonly string[]): boolean {
  const surnames = new Set(a.map(surname));
  return b.map(surname).some((name) => name !== '' && surnames.has(name));
}
