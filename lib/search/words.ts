import { fold } from '@/lib/paper/fold';

/** A word of a text, in the form in which words are compared, and its place there (UTF-16 units). */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Words that hang together, like `GPT-4`, `$k$-NN` or a sentence in a script without blanks. */
export interface Cluster {
  words: [Word, ...Word[]];
  /** Several words written as one: `gpt4`, `knn`. */
  whole?: Word;
  /** The last letter of a phrase without blanks; each other one begins one of `words`. */
  last?: Word;
}

/** From this length on a word is looked for in its other forms, and as a beginning in every field; shorter beginnings only in fields that name a paper. */
export const LONG = 4;

/** A piece of a text in Latin and Greek letters, with accents or without, and the signs of mathematics: of nearly every text. */
const USUAL_PIECE =
  /[A-Za-z\d\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0391-\u03A1\u03A3-\u03C9\u1E00-\u1EFF]+/g;
const NOT_USUAL = /[^\s -~\u00C0-\u024F\u0391-\u03C9\u1E00-\u1EFF\u2010-\u2027\u2190-\u22FF]/;

/** A piece of any text. Browsers take so long to make this of it that it is made when it is first needed. */
let anyPiece: RegExp | undefined;

function makeAnyPiece(): RegExp {
  /** Letters of scripts that put no blanks between words. */
  const unspaced = String.raw`(?=\p{L}|\p{N})[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`;
  return new RegExp(
    String.raw`(?:(?:[A-Za-z\d]+|(?!${unspaced})[\p{L}\p{N}])\p{M}*)+|((?:${unspaced}\p{M}*)+)`,
    'gu',
  );
}

/** What stands inside a word and not between words: hyphens, apostrophes, the signs of a formula. */
const JOINT = /^[-\u00AD\u2010-\u2013'’_^{}$\\]+$/u;
/** TeX commands that change the look of what follows and say nothing. */
const LOOKS = /^(?:math|text|operatorname|left|right|em|it|bf|rm|tt|sc)[a-z]{0,4}$/u;

/** Letters that are no letter with an accent, and what people type for them. */
const TYPED: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** The form in which words are compared: no capitals, accents, or other shapes of the same letter. */
function normalise(word: string): string {
  // Most words, and folding takes most of the time that indexing takes.
  if (/^[\da-z]*$/i.test(word)) return word.toLowerCase();
  return fold(word).replaceAll(/[æœøłđðþ]/gu, (letter) => TYPED[letter] ?? letter);
}

/** Names of Greek letters, each before its letter: one that stands alone is a sign of a formula. */
const GREEK = (
  'alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ ' +
  'nu ν xi ξ pi π rho ρ sigma σ tau τ phi φ chi χ psi ψ omega ω'
).split(' ');

/** Takes a text apart, in order, as far as it is asked for. Phrases in scripts without blanks become pairs of neighbouring characters. */
export function* clusters(text: string): Generator<Cluster> {
  let group: Piece[] = [];
  for (const piece of pieces(text)) {
    if (!hangsTogether(text, group.at(-1), piece)) {
      yield* clusterOf(text, group);
      group = [];
    }
    group.push(piece);
  }
  yield* clusterOf(text, group);
}

function clusterOf(text: string, group: Piece[]): Cluster[] {
  const [first, ...others] = group;
  if (!first) return [];
  if (first.isUnspaced) return [phrase(text.slice(first.start, first.end), first)];
  return [{ words: [first, ...others], ...(others.length > 0 && { whole: joined(group) }) }];
}

/** Every word that a text is found by. */
export function wordsOf(text: string): Word[] {
  return [...clusters(text)].flatMap(wordsIn);
}

/** Every word that a part of a text is found by. */
export function wordsIn({ words, whole, last }: Cluster): Word[] {
  return [...words, whole, last].filter((word) => word !== undefined);
}

interface Piece extends Word {
  isUnspaced: boolean;
}

function* pieces(text: string): Generator<Piece> {
  const piece = NOT_USUAL.test(text) ? (anyPiece ??= makeAnyPiece()) : USUAL_PIECE;
  for (const { 0: letters, 1: unspaced, index: start } of text.matchAll(piece)) {
    const word = spelled(normalise(letters));
    if (text[start - 1] === '\\' && LOOKS.test(word)) continue;
    yield { word, start, end: start + letters.length, isUnspaced: unspaced !== undefined };
  }
}

/** `β-VAE` is found as `beta-VAE`, and as `$\\beta$-VAE`. */
function spelled(word: string): string {
  return word.length === 1 ? (GREEK[GREEK.indexOf(word) - 1] ?? word) : word;
}

function hangsTogether(text: string, before: Piece | undefined, piece: Piece): boolean {
  if (!before || before.isUnspaced || piece.isUnspaced) return false;
  // Nearly always it is a blank.
  const between = text.slice(before.end, piece.start);
  return between !== ' ' && JOINT.test(between);
}

function joined(words: Word[]): Word {
  const word = words.map((each) => each.word).join('');
  return { word, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** Takes a phrase without blanks apart into pairs of neighbouring letters; one letter stays as it is. */
function phrase(text: string, piece: Word): Cluster {
  const letters = Array.from(text.matchAll(/\P{M}\p{M}*/gu), ({ 0: letter, index }) => ({
    word: normalise(letter),
    start: piece.start + index,
    end: piece.start + index + letter.length,
  }));
  const [first, ...others] = letters
    .slice(1)
    .map((_, index) => joined(letters.slice(index, index + 2)));
  return { words: first ? [first, ...others] : [piece], last: letters.at(-1) ?? piece };
}

/** The words of a text one behind the other, each between blanks: what phrases are looked for in. */
export function spell(text: string): string {
  const all = [...pieces(text)].flatMap(({ word, isUnspaced }) =>
    isUnspaced ? Array.from(word.matchAll(/\P{M}\p{M}*/gu), ([letter]) => letter) : [word],
  );
  return ` ${all.join(' ')} `;
}
