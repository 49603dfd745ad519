import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BLOCK, eachPaper, isCrowd, roomOf, weightAt } from '@/lib/search/postings';
import { AT, papersWithTerm, written } from './make-postings';
import type { Pair } from './make-postings';

it('reads few papers and many as they were written', () => {
  fc.assert(
    fc.property(papersWithTerm, (pairs) => {
      const postings = written(pairs);
      const read: Pair[] = [];
      eachPaper(postings, AT, (place, weight) => read.push({ place, weight }));
      expect(read).toEqual(pairs);
      if (!isCrowd(postings, AT)) return;
      const weights = new Map(pairs.map(({ place, weight }) => [place, weight]));
      const weightOf = (place: number): number | undefined =>
        weightAt(postings, AT, place) > 0 ? postings[weightAt(postings, AT, place)] : undefined;
      for (let place = 0; place < BLOCK; place++) expect(weightOf(place)).toBe(weights.get(place));
    }),
    { numRuns: 30 },
  );
});

it('takes no more room for a crowd than for as many pairs, and little more than half for a whole block', () => {
  const counts = Array.from({ length: BLOCK }, (_, count) => count + 1);
  expect(counts.every((count) => roomOf(count) <= 1 + 2 * count)).toBe(true);
  expect(roomOf(BLOCK)).toBeLessThan(0.6 * 2 * BLOCK);
});
