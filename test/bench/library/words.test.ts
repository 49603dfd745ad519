import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bucketOf } from '@/lib/search/bucket';
import { wordsOf } from '@/lib/search/words';
import { papersIn } from '../../search/digest-papers';
import { paperAt } from './paper-at';

/** Four of Hugging Face's digests, where they are beside the project; and what was measured in their 249 papers. */
const DIGESTS = join(import.meta.dirname, '../../../../shared/digests');
const MEASURED = {
  'words in 1,000 characters': 152,
  'letters of a word': 5.9,
  'different words': 6500,
  'different words of a paper': 151,
  'share of the 100 most frequent': 0.46,
  'letters of the two longest in a title': 11.6,
  'terms read for one of them, a paper': 0.46,
};
const PAPERS = 249;
/** The bench's papers that are measured lie that far from each other. */
const STRIDE = 37;

interface Text {
  title: string;
  abstract?: string;
}

it('writes texts much like real ones', () => {
  const made = measuresOf(Array.from({ length: PAPERS }, (_, place) => paperAt(place * STRIDE)));
  for (const [what, measure] of Object.entries(made)) {
    const times = measure / MEASURED[what as keyof typeof MEASURED];
    expect([what, measure, times > 0.6 && times < 1.5]).toEqual([what, measure, true]);
  }
});

it.each([DIGESTS].filter((folder) => existsSync(folder)))(
  'knows what those of %s are like',
  (digests) => {
    for (const [what, measure] of Object.entries(measuresOf(papersIn(digests))))
      expect([what, measure / MEASURED[what as keyof typeof MEASURED]]).toEqual([
        what,
        expect.closeTo(1, 1),
      ]);
  },
);

/** What an index takes its time for. */
function measuresOf(texts: Text[]): typeof MEASURED {
  const words = texts.flatMap(({ abstract = '' }) => split(abstract));
  const having = counted(
    texts.flatMap(({ title, abstract = '' }) => [...new Set(split(`${title} ${abstract}`))]),
  );
  const inBucket = new Map<string, number>();
  for (const [word, papers] of having)
    inBucket.set(bucketOf(word), (inBucket.get(bucketOf(word)) ?? 0) + papers);
  const frequent = [...counted(words).values()].toSorted((one, other) => other - one);
  const longest = texts.flatMap(({ title }) =>
    split(title)
      .toSorted((one, other) => other.length - one.length)
      .slice(0, 2),
  );
  return {
    'words in 1,000 characters':
      (1000 * words.length) / sum(texts.map(({ abstract = '' }) => abstract.length)),
    'letters of a word': sum(words.map(({ length }) => length)) / words.length,
    'different words': having.size,
    'different words of a paper': sum([...having.values()]) / texts.length,
    'share of the 100 most frequent': sum(frequent.slice(0, 100)) / words.length,
    'letters of the two longest in a title':
      sum(longest.map(({ length }) => length)) / longest.length,
    'terms read for one of them, a paper':
      sum(longest.map((word) => inBucket.get(bucketOf(word)) ?? 0)) / longest.length / texts.length,
  };
}

function split(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}

function counted(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sum(numbers: number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
