import { canBeMeant, meantWords, typosIn } from './match';

/** Longer words are not corrected. */
const LONGEST = 32;

/** Words of one length, one behind the other, and for each a bit for every letter that is in it. */
interface Shelf {
  words: string;
  letters: Uint32Array;
}

/**
 * Finds the words that a typed one may have been meant to be. A hundred thousand papers have hundreds of
 * thousands of words; comparing which letters they have leaves a few to look at.
 */
export class Vocabulary {
  readonly #read: (length: number) => Promise<string>;
  readonly #shelves = new Map<number, Promise<Shelf>>();

  /** @param read gives all stored words of a length, one behind the other */
  constructor(read: (length: number) => Promise<string>) {
    this.#read = read;
  }

  /** The words that may have been meant, with what a match counts. `others` are looked at besides the stored ones. */
  async meant(typed: string, others: readonly string[]): Promise<Map<string, number>> {
    const limit = typosIn(typed);
    if (limit === 0) return new Map();
    const wanted = lettersOf(typed);
    const near = (word: string): boolean => isNear(lettersOf(word), wanted, limit);
    const found = others.filter(
      (word) => canBeMeant(word) && Math.abs(word.length - typed.length) <= limit && near(word),
    );
    for (let length = typed.length - limit; length <= typed.length + limit; length++) {
      const { words, letters } = await this.#shelf(length);
      for (const [place, each] of letters.entries())
        if (isNear(each, wanted, limit))
          found.push(words.slice(place * length, (place + 1) * length));
    }
    return meantWords(typed, found);
  }

  #shelf(length: number): Promise<Shelf> {
    const shelf = this.#shelves.get(length) ?? this.#load(length);
    this.#shelves.set(length, shelf);
    return shelf;
  }

  async #load(length: number): Promise<Shelf> {
    const words = await this.#read(length);
    const letters = new Uint32Array(words.length / length);
    for (let at = 0; at < words.length; at++)
      letters[Math.floor(at / length)]! |= 1 << (words.charCodeAt(at) & 31);
    return { words, letters };
  }
}

/** Those of the terms that belong into a vocabulary, by their lengths. */
export function byLength(terms: Iterable<string>): Map<number, string[]> {
  const words = [...terms].filter((term) => canBeMeant(term) && term.length <= LONGEST);
  return Map.groupBy(words, ({ length }) => length);
}

/** Adds words to those stored of their length, each once. */
export function withWords(stored: string, length: number, words: readonly string[]): string {
  const all = new Set<string>();
  for (let at = 0; at < stored.length; at += length) all.add(stored.slice(at, at + length));
  const fresh = words.filter((word) => !all.has(word));
  return stored + fresh.join('');
}

/** A bit for each letter, shared by letters whose numbers agree in the last five bits. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** A typo changes which letters a word has by two at most: one for another. */
function isNear(letters: number, wanted: number, typos: number): boolean {
  let different = (letters ^ wanted) >>> 0;
  let left = 2 * typos;
  for (; different !== 0 && left >= 0; left--) different &= different - 1;
  return left >= 0;
}
