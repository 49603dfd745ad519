import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachTerm, Gathering } from '@/lib/search/bucket';
import { eachPaper } from '@/lib/search/postings';
import { likenessTo, sharedLetters } from '@/lib/search/match';

const ENDINGS = ['', 's', 'es', 'ed', 'ing', 'ation', 'zz'];
const word = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', 's'), maxLength: 5 }),
    fc.constantFrom(...ENDINGS),
  )
  .map(([stem, ending]) => `aaaa${stem}${ending}`);

it('gives the terms of a bucket that begin so, each with its papers', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (terms, other) => {
      const gathering = new Gathering();
      for (const [place, term] of terms.entries()) gathering.add(place, new Map([[term, 7]]));
      const bucket = gathering.bucket('aaaa');
      const beginning = other.slice(0, 5);
      const found: [string, number[]][] = [];
      eachTerm(
        bucket,
        (term, at) => {
          const pairs: number[] = [];
          eachPaper(bucket.postings, at, (place, weight) => pairs.push(place, weight));
          found.push([term, pairs]);
        },
        beginning,
      );
      const expected = terms.flatMap((term, place): [string, number[]][] =>
        term.startsWith(beginning) ? [[term, [place, 7]]] : [],
      );
      expect(found).toEqual(expected);
    }),
  );
});

it('passes by no word that answers a typed one', () => {
  const short = word.map((each) => each.slice(3));
  fc.assert(
    fc.property(fc.oneof(word, short), fc.oneof(word, short), (typed, other) => {
      const isPassedBy = !other.startsWith(sharedLetters(typed));
      expect(isPassedBy && likenessTo(typed)(other) > 0).toBe(false);
    }),
  );
});
