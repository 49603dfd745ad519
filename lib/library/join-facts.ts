import { inKeyOrder } from '@/lib/paper/key';
import type { PaperFacts } from '@/lib/paper/paper';
import { fuller } from './stamp';

/**
 * What two pages together say of the same paper: all keys, strongest first, and of everything else the
 * fuller version. Each choice is by a fixed order of preference, so neither the order of joining nor
 * joining twice makes a difference.
 */
export function joinFacts(a: PaperFacts, b: PaperFacts): PaperFacts {
  const keys = [...a.keys, ...b.keys].toSorted();
  const abstract = fullest(a.abstract, b.abstract);
  const published = fullest(a.published, b.published);
  return {
    keys: inKeyOrder([keys[0] ?? a.keys[0], ...keys]),
    title: fullest(a.title, b.title) ?? '',
    authors: fullestList(a.authors, b.authors),
    ...(abstract && { abstract }),
    ...(published && { published }),
    address: shortest(a.address, b.address),
  };
}

/** Of dates the more exact one; of titles and abstracts the one that was cut less. */
function fullest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return fuller(a, b) ? a : b;
}

/** More authors first; of as many, those whose names are written out. */
function fullestList(a: string[], b: string[]): string[] {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return fuller(JSON.stringify(a), JSON.stringify(b)) ? a : b;
}

/** The paper's plainest address; a removed paper's tombstone has none. */
function shortest(a: string, b: string): string {
  if (!a || !b) return a || b;
  return fuller(a, b) ? b : a;
}
