import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bucketOf } from '@/lib/search/bucket';
import { wordsOf } from '@/lib/search/words';
import { papersIn } from '../../search/digest-papers';
import { paperAt } from './paper-at';

/** 249 papers of Hugging Face's digests. */
const REAL = join(import.meta.dirname, '../../../../shared/digests');
/** Those of the bench's libraries lie that far from each other. */
const STRIDE = 37;

interface Text {
  title: string;
  abstract?: string;
}

it.runIf(existsSync(REAL))('writes texts much like real ones', () => {
  const real = papersIn(REAL);
  const made = real.map((_, place) => paperAt(place * STRIDE));
  const [ofReal, ofMade] = [measuresOf(real), measuresOf(made)];
  console.table(
    Object.fromEntries(
      Object.keys(ofReal).map((what) => [what, { real: ofReal[what], made: ofMade[what] }]),
    ),
  );
  for (const [what, measure] of Object.entries(ofReal)) {
    const times = (ofMade[what] ?? 0) / measure;
    expect([what, times > 0.6 && times < 1.5]).toEqual([what, true]);
  }
});

/** What an index takes its time for. */
function measuresOf(texts: Text[]): Record<string, number> {
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
