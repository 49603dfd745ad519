import type { Key } from '../../lib/paper/key.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { random } from '../pages/make/random.ts';

/** How often a word is one of the known ones; the others make the vocabulary grow as in real text. */
const KNOWN = 93;
const START = Date.UTC(2015, 0);
const HOUR = 3_600_000;

/**
 * Papers in the form of records, different for every number, the same in every run.
 * @param words known ones, the most frequent first: a word's frequency falls with its place (Zipf)
 */
export function makePapers(
  count: number,
  {
    seed = 1,
    from = 0,
    words = [],
  }: { seed?: number; from?: number; words?: readonly string[] } = {},
): SavedPaper[] {
  // Invented words stand between the given ones, if those are few: nobody's papers have only a hundred words.
  const between = Math.max(1, Math.floor(MADE_WORDS.length / (words.length + 1)));
  const vocabulary = MADE_WORDS.map(
    (made, place) => (place % between === 0 ? words[place / between] : undefined) ?? made,
  );
  return Array.from({ length: count }, (_, place) => makeOne(from + place, seed, vocabulary));
}

/** The words of some texts, the most frequent first. */
export function vocabularyOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const [word] of texts
    .join(' ')
    .toLowerCase()
    .matchAll(/[a-z]+/g))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return Array.from(counts.keys()).toSorted(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0),
  );
}

function makeOne(number: number, seed: number, vocabulary: readonly string[]): SavedPaper {
  const { below, chance } = random(seed * 1_000_003 + number);
  const even = (): number => (below(2 ** 30) + 1) / (2 ** 30 + 1);
  const word = (): string => {
    if (chance(KNOWN)) return vocabulary[Math.floor(vocabulary.length ** even()) - 1] ?? 'the';
    // The rare words' tail: how many are new falls slowly with the number of words already there.
    return invented(vocabulary.length + Math.floor(5000 * even() ** -1.4));
  };
  const words = (many: number): string => Array.from({ length: many }, word).join(' ');
  const year = 15 + Math.floor(number / 12_000);
  const id: Key = `arxiv:${year}${String(1 + (Math.floor(number / 1000) % 12)).padStart(2, '0')}.${String(number % 100_000).padStart(5, '0')}`;
  const at = START + number * HOUR;
  return {
    id,
    keys: [id],
    title: words(6 + below(8)),
    authors: Array.from(
      { length: 1 + below(6) },
      () => `${invented(below(400))} ${invented(Math.floor(20_000 ** even()))}`,
    ),
    abstract: Array.from({ length: 8 }, () => `${words(14 + below(14))}.`).join(' '),
    published: `20${year}-03`,
    address: `https://arxiv.org/abs/${id.slice(6)}`,
    firstSaved: at,
    saved: { value: true, at },
    tags: { value: chance(20) ? [invented(below(50))] : [], at: 0 },
    note: { value: '', at: 0 },
    status: { value: chance(30) ? 'read' : 'unread', at: 0 },
    starred: { value: chance(5), at: 0 },
  };
}

const SYLLABLES = Array.from('bcdfghjklmnprstvw', (consonant) =>
  Array.from('aeiou', (vowel) => consonant + vowel),
).flat();
const ENDS = ['', 'n', 'r', 's', 't', 'l', 'tion', 'ing'];

/** A word that can be spoken, another one for each number. */
function invented(number: number): string {
  let rest = number;
  const end = ENDS[rest % ENDS.length] ?? '';
  rest = Math.floor(rest / ENDS.length);
  let word = '';
  do {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return word + end;
}

const MADE_WORDS = Array.from({ length: 5000 }, (_, number) => invented(number * 7));
