import { expect, it } from 'vitest';
import { inView, mostIn } from '@/components/in-view';
import type { Listed } from '@/components/listed';

const POPUP = { width: 400, height: 372 };
const SHORT = 'A short abstract.';
const LONG =
  'What is found in the middle of a long abstract, of which two lines can be shown. '.repeat(2);

function listed(passage?: string): Listed {
  return {
    paper: {} as Listed['paper'],
    markName: () => [],
    mark: () => [],
    passage: () => (passage === undefined ? undefined : [{ text: passage, hit: true }]),
  };
}

it.each([
  ['titles alone', [...Array<undefined>(10)], 7],
  ['passages of two lines', Array<string>(10).fill(LONG), 4],
  ['passages of one line', Array<string>(10).fill(SHORT), 5],
  ['some with, some without', [LONG, undefined, LONG, undefined, undefined, LONG, LONG], 6],
  ['fewer than there is room for', [LONG, undefined], 2],
  ['nothing', [], 0],
])('knows how many papers can be seen: %s', (_, passages, count) => {
  expect(inView(passages.map(listed), POPUP)).toHaveLength(count);
});

it('asks for no fewer than can be seen', () => {
  expect(mostIn(POPUP)).toBe(7);
});

it('looks at no passage out of view', () => {
  const unseen: Listed = { ...listed(), passage: () => expect.fail('looked at') };
  expect(inView([...Array.from({ length: 7 }, () => listed()), unseen], POPUP)).toHaveLength(7);
});
