import fc from 'fast-check';
import { inFields } from '@/lib/search/paper-terms';
import { BLOCK, roomOf, writePosting } from '@/lib/search/postings';

/** Where among others a written posting begins. */
export const AT = 3;

export interface Pair {
  place: number;
  weight: number;
}

/** Few papers and many of a block, spread over it or side by side. */
export const papersWithTerm = fc
  .tuple(fc.constantFrom(0, 1, 40, 512, 513, 1000, 2000, BLOCK), fc.boolean(), fc.nat())
  .map(([count, isSpread, seed]) =>
    Array.from({ length: count }, (_, index): Pair => {
      const place = isSpread ? Math.floor((index * BLOCK) / count) : index;
      const mixed = (place + seed) * 7919;
      // A term stands in some field, and says something.
      return { place, weight: inFields(1 + (mixed % 63)) + 1 + (mixed % 1023) };
    }),
  );

/** The posting of these papers, behind others. */
export function written(pairs: readonly Pair[]): Uint16Array {
  const postings = new Uint16Array(AT + roomOf(pairs.length));
  writePosting(
    postings,
    AT,
    pairs.flatMap(({ place, weight }) => [place, weight]),
  );
  return postings;
}
