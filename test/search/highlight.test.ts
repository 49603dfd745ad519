import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Highlighter } from '@/lib/search/highlight';
import { wordsOf } from '@/lib/search/words';

const marked = (text: string, terms: string[]) =>
  new Highlighter(terms)
    .mark(text)
    .map((stretch) => (stretch.hit ? `[${stretch.text}]` : stretch.text))
    .join('');

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('Müller', 'k-NN', '知识蒸馏', 'a', '$n^2$', ' ', ', '))
    .map((all) => all.join(' ')),
  fc
    .array(fc.constantFrom('GPT-4', 'data', 'at', '$n^2$', '\\mathbf{x}', '_', '-', ' ', '\n', '3'))
    .map((all) => all.join('')),
);

describe('marking matches', () => {
  it.each([
    ['Attention Is All You Need', ['attention', 'need'], '[Attention] Is All You [Need]'],
    ['Jürgen Müller', ['muller'], 'Jürgen [Müller]'],
    ['a self-attention layer', ['selfattention'], 'a [self-attention] layer'],
    ['a self-attention layer', ['attention'], 'a self-[attention] layer'],
    ['的知识蒸馏综述', ['知识', '识蒸', '蒸馏'], '的[知识蒸馏]综述'],
    ['Nothing here', ['absent'], 'Nothing here'],
    ['Nothing', [], 'Nothing'],
  ])('%s', (whole, terms, expected) => {
    expect(marked(whole, terms)).toBe(expected);
  });

  it('leaves the text as it is, marked exactly where a word matched', () => {
    fc.assert(
      fc.property(text, fc.nat(), (whole, pick) => {
        const words = wordsOf(whole);
        const terms = words.filter((_, place) => place % 3 === pick % 3).map(({ word }) => word);
        const stretches = new Highlighter(terms).mark(whole);
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(whole);
        expect(stretches.every((stretch) => stretch.text.length > 0)).toBe(true);
        const isHit = stretches.flatMap((stretch) =>
          Array<boolean>(stretch.text.length).fill(stretch.hit),
        );
        const expected = isHit.map((_, unit) =>
          words.some(({ word, start, end }) => terms.includes(word) && start <= unit && unit < end),
        );
        expect(isHit).toEqual(expected);
      }),
    );
  });
});

describe('a snippet', () => {
  const long = 'One two three four five six seven eight nine ten eleven twelve.';

  it.each([
    ['the beginning if nothing matches', [], 'One two three four…'],
    ['the beginning if the match is there', ['two'], 'One two three four…'],
    ['what is around a match', ['seven'], '…six seven eight nine…'],
    ['the end if the match is there', ['twelve'], '…ten eleven twelve.'],
  ])('shows %s', (_, terms, expected) => {
    expect(new Highlighter(terms).snippet(long, 20)).toBe(expected);
  });

  it('is a part of the text, short enough, with the match in it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 12, max: 60 }), (whole, pick, length) => {
        const words = wordsOf(whole).filter(({ start, end }) => end - start <= 8);
        const term = words[pick % Math.max(1, words.length)]?.word;
        const highlighter = new Highlighter(term === undefined ? [] : [term]);
        const part = highlighter.snippet(whole, length).replaceAll(/^…|…$/gu, '');
        expect(whole.replaceAll(/^…|…$/gu, '')).toContain(part);
        expect(part.length).toBeLessThanOrEqual(length);
        const shown = wordsOf(part).map(({ word }) => word);
        expect(term === undefined || shown.includes(term)).toBe(true);
      }),
      // Cut inside the command, its rest became a part of the word that was found.
      { examples: [['\\mathbf{x}GPT-4\\mathbf{x}', 1740545958, 12]] },
    );
  });
});
