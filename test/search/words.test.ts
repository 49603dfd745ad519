import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/lib/search/words';

/** Letters with accents, Greek ones, and signs of mathematics: the first and the last of each. */
const RANGES: [number, number][] = [
  [0xc0, 0x24f],
  [0x391, 0x3c9],
  [0x1e00, 0x1eff],
  [0x2190, 0x22ff],
];
const usual = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme-ascii', maxLength: 4 }),
      fc.constantFrom('‐', '–', '—', '‘', '’', '“', '”', '•', '…'),
      ...RANGES.map(([min, max]) =>
        fc.integer({ min, max }).map((code) => String.fromCodePoint(code)),
      ),
    ),
  )
  .map((all) => all.join(''));

describe('the words of a text', () => {
  it.each([
    ['Attention Is All', ['attention', 'is', 'all']],
    ['Müller, Łukasz & Ångström', ['muller', 'lukasz', 'angstrom']],
    ['state-of-the-art', ['state', 'of', 'the', 'art', 'stateoftheart']],
    ['Newton’s method', ['newton', 's', 'newtons', 'method']],
    ['$\\mathcal{O}(n^2)$', ['o', 'n', '2', 'n2']],
    ['H$_2$O', ['h', '2', 'o', 'h2o']],
    ['$\\alpha$-divergence', ['alpha', 'divergence', 'alphadivergence']],
    ['α-divergence', ['alpha', 'divergence', 'alphadivergence']],
    ['ΛΌΓΟΣ λόγος', ['λογος', 'λογος']],
    ['知识蒸馏', ['知识', '识蒸', '蒸馏', '馏']],
    ['用BERT做', ['用', '用', 'bert', '做', '做']],
    ['한국어 처리', ['한국어', '처리']],
    ['データ', ['デー', 'ータ', 'タ']],
    ['', []],
    ['— … !', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text).map(({ word }) => word)).toEqual(words);
  });

  it('lie where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, start, end } of wordsOf(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(wordsOf(text.slice(start, end)).map((each) => each.word)).toContain(word);
        }
      }),
    );
  });

  it('are the same whatever other letters are in the text', () => {
    fc.assert(
      fc.property(usual, (text) => {
        // The other letters are not looked for in a text without them.
        expect(wordsOf(`${text} . ж`).slice(0, -1)).toEqual(wordsOf(text));
      }),
    );
  });
});
