import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstOf } from '@/lib/search/first-of';

it('gives what sorting all of them would give', () => {
  const value = fc.record({ score: fc.integer({ min: 0, max: 3 }), place: fc.nat(50) });
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 300 }),
      fc.integer({ min: 1, max: 20 }),
      (values, count) => {
        const scores = values.map(({ score }) => score);
        const order = (one: number, other: number): number =>
          values[one]!.place - values[other]!.place;
        const numbers = [...values.keys()];
        const sorted = numbers.toSorted(
          (one, other) => scores[other]! - scores[one]! || order(one, other),
        );
        expect(firstOf(numbers, scores, order, count)).toEqual(sorted.slice(0, count));
      },
    ),
  );
});
