import type { Random } from '../../pages/make/random.ts';

/**
 * How many words are new, the more have been read: among n words about n to the power of 1 / (1 + TAIL) are different.
 * Real text has 0.4 to 0.6 (Heaps' law), so that a library ten times as large has four times as many different words.
 */
const TAIL = 0.6;

/** How many words share the first place in frequency. */
const SHARED = 50;

/** From which places in the order of frequency words have two syllables, three, and four: rarer ones are longer. */
const LONGER = [10, 3000, 10 ** 8];
/** Every fourth has one more: what people write of all the time may be long. */
const LONG = 4;

const BEGINNINGS = 'b c d f g h j k l m n p r s t v w z st tr pl qu'.split(' ');
const MIDDLES = 'a e i o u ea io'.split(' ');
const ENDS = ['', 'n', 'r', 's', 't'];
/** How far apart the next syllables of words are that begin with neighbouring ones. */
const STRIDE = 331;
const SYLLABLES = BEGINNINGS.length * MIDDLES.length * ENDS.length;

/**
 * A word of a text: a hundred words make half of it, and there is always one that was never written before. How long
 * words are, how many papers have them and how many begin alike is what an index takes its time for; in all three they
 * are near to those of real abstracts (`words.test.ts`).
 */
export function randomWord(chance: Random): string {
  const draw = (chance.below(2 ** 30) + 1) / 2 ** 30;
  return wordOf(Math.floor(SHARED * (draw ** (-1 / TAIL) - 1)));
}

/** The word in this place of frequency, from 0: each has its own. */
function wordOf(place: number): string {
  const usual = 1 + LONGER.filter((from) => place >= from).length;
  const length = usual + Number(place % LONG === 0);
  let rest = place;
  return Array.from({ length }, () => {
    const number = rest % SYLLABLES;
    rest = Math.floor(rest / SYLLABLES) + number * STRIDE;
    return syllable(number);
  }).join('');
}

function syllable(number: number): string {
  const beginning = BEGINNINGS[number % BEGINNINGS.length] ?? '';
  const rest = Math.floor(number / BEGINNINGS.length);
  const middle = MIDDLES[rest % MIDDLES.length] ?? '';
  return `${beginning}${middle}${ENDS[Math.floor(rest / MIDDLES.length)] ?? ''}`;
}
