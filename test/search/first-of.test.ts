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
        const sorted = values.toSorted(
          (one, other) => other.score - one.score || one.place - other.place,
        );
        const first = firstOf(
          values,
          ({ score }) => score,
          (one, other) => one.place - other.place,
          count,
        );
        expect(first).toEqual(sorted.slice(0, count));
      },
    ),
  );
});
