import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FIELDS } from '@/lib/search/fields';
import { ANYWHERE, fieldsOf, impactOf, inFields } from '@/lib/search/paper-terms';
import { BLOCK } from '@/lib/search/postings';
import { Scores } from '@/lib/search/scores';
import { AT, papersWithTerm, written } from './make-postings';

const ROOM = 3 * BLOCK;
const ALL = Array.from({ length: ROOM }, (_, number) => number);

const term = fc.record({
  pairs: papersWithTerm,
  factor: fc.integer({ min: 1, max: 20 }),
  where: fc.constantFrom(
    ANYWHERE,
    inFields(FIELDS.title.bit),
    inFields(FIELDS.title.bit | FIELDS.abstract.bit),
  ),
});

/** What the second of three blocks has of some terms; numbers from `end` on are still being written. */
const marking = fc.record({
  terms: fc.array(term, { maxLength: 4 }),
  end: fc.constantFrom(2 * BLOCK, BLOCK + 700, ROOM),
  gone: fc.uniqueArray(fc.integer({ min: BLOCK, max: BLOCK + 600 }), { maxLength: 50 }),
});
type Marking = typeof marking extends fc.Arbitrary<infer Value> ? Value : never;

function scored({ terms, end, gone }: Marking): Scores {
  const nothing = new Int32Array(ROOM);
  for (const number of gone) nothing[number] = 2 ** 30;
  const scores = new Scores({ nothing, gone: new Map([[1, gone]]) });
  for (const { pairs, factor, where } of terms)
    scores.mark(
      { base: BLOCK, end, bucket: { terms: '', postings: written(pairs) } },
      AT,
      factor,
      where,
    );
  return scores;
}

/** The same, a paper at a time: what each scores, and whether in its title. */
function plain({ terms, end, gone }: Marking): Map<number, [score: number, isTitled: boolean]> {
  const all = new Map<number, [number, boolean]>();
  for (const { pairs, factor, where } of terms)
    for (const { place, weight } of pairs) {
      const number = BLOCK + place;
      if (number >= end || gone.includes(number) || (weight & where) === 0) continue;
      const [score, isTitled] = all.get(number) ?? [0, false];
      const isHere = (fieldsOf(weight) & FIELDS.title.bit) !== 0;
      all.set(number, [Math.max(score, factor * impactOf(weight)), isTitled || isHere]);
    }
  return new Map(Array.from(all).toSorted(([one], [other]) => one - other));
}

const ascending = (one: number, other: number): number => one - other;

it('tells which papers have one of some terms, each counted once', () => {
  fc.assert(
    fc.property(marking, marking, (one, { terms }) => {
      const other = { ...one, terms };
      const [scores, others] = [scored(one), scored(other)];
      const [having, besides] = [plain(one), plain(other)];
      expect(scores.size()).toBe(having.size);
      expect(scores.numbers().toSorted(ascending)).toEqual([...having.keys()]);
      expect(scores.among(scores.numbers(), true).length).toBe(having.size);
      const there = ALL.filter((number) => !one.gone.includes(number));
      expect(scores.among(there, true)).toEqual([...having.keys()]);
      expect(scores.among(there, false).length).toBe(there.length - having.size);
      const both = others.among(scores.numbers(others), true).toSorted(ascending);
      expect(both).toEqual([...having.keys()].filter((number) => besides.has(number)));
    }),
    { numRuns: 30 },
  );
});

it('scores the best of what papers have, of all or of some that are asked for', () => {
  const step = fc.constantFrom(1, 37);
  fc.assert(
    fc.property(marking, step, (made, each) => {
      const scores = scored(made);
      const expected = Array.from(plain(made)).filter((_, place) => place % each === 0);
      const asked = expected.map(([number]) => number);
      scores.settle(asked);
      expect(asked.map((number) => [scores.of(number), scores.isTitled(number)])).toEqual(
        expected.map(([, score]) => score),
      );
      scores.worth = 3;
      const summed = scores.sum([alike(asked, 7)], asked);
      expect(asked.map((number) => summed[number])).toEqual(
        expected.map(([, [score]]) => 3 * score + 7),
      );
    }),
    { numRuns: 30 },
  );
});

function alike(numbers: readonly number[], score: number): Scores {
  const scores = new Scores({ nothing: new Int32Array(ROOM), gone: new Map() });
  for (const number of numbers) scores.raise(number, score, false);
  return scores;
}
