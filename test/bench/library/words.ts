import type { Random } from '../../pages/make/random.ts';

/**
 * How many different words there are in n words of text: about n to this power. Real text has 0.4 to 0.6
 * (Heaps' law), so that a library ten times as large has four times as many different words.
 */
const GROWTH = 0.6;

/** How many words share the first place in frequency. */
const SHARED = 5;

const BEGINNINGS = 'b c d f g h j k l m n p r s t v w z st tr pl qu'.split(' ');
const MIDDLES = 'a e i o u ea io'.split(' ');
const ENDS = ['', 'n', 'r', 's', 't'];
const SYLLABLES = BEGINNINGS.length * MIDDLES.length * ENDS.length;

/** A word of a text: a few words make most of it, and there is always one that was never written before. */
export function randomWord(chance: Random): string {
  const draw = (chance.below(2 ** 30) + 1) / 2 ** 30;
  return wordOf(Math.floor(SHARED * (draw ** (-1 / GROWTH) - 1)));
}

/** The word in this place of frequency, from 0: each has its own, rarer ones are longer. */
function wordOf(place: number): string {
  const syllables: string[] = [];
  for (let rest = place + 1; rest > 0; rest = Math.floor((rest - 1) / SYLLABLES)) {
    syllables.push(syllable((rest - 1) % SYLLABLES));
  }
  return syllables.join('');
}

function syllable(number: number): string {
  const beginning = BEGINNINGS[number % BEGINNINGS.length] ?? '';
  const rest = Math.floor(number / BEGINNINGS.length);
  const middle = MIDDLES[rest % MIDDLES.length] ?? '';
  return `${beginning}${middle}${ENDS[Math.floor(rest / MIDDLES.length)] ?? ''}`;
}
