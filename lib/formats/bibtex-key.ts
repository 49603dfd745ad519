import { fold } from '@/lib/paper/fold';
import type { PaperFacts } from '@/lib/paper/paper';
import { surname } from '@/lib/paper/surname';

/** Words that say nothing of a paper. */
const EMPTY_WORDS = new Set(
  'a an the on of in for to and with is are do does how what why when can from towards toward via by at'.split(
    ' ',
  ),
);

/**
 * A name to cite a paper by: `vaswani2017attention`, in small ASCII letters and digits. A name that is
 * taken already gets a letter more: `vaswani2017attentiona`.
 * @param taken the names given so far; the new one is added
 */
export function bibtexKey(facts: PaperFacts, taken: Set<string>): string {
  const author = facts.authors[0] === undefined ? '' : ascii(surname(facts.authors[0]));
  const words = facts.title.split(/[^\p{L}\p{M}\p{N}]+/u).map(ascii);
  const word = words.find((each) => each && !EMPTY_WORDS.has(each)) ?? '';
  const name = `${author || 'anonymous'}${facts.published?.slice(0, 4) ?? ''}${word}`;
  let unique = name;
  for (let count = 0; taken.has(unique); count += 1) unique = name + letters(count);
  taken.add(unique);
  return unique;
}

function ascii(text: string): string {
  return fold(text)
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll(/[^a-z\d]/gu, '');
}

/** 0, 1, ... 25, 26, 27: a, b, ... z, aa, ab. */
function letters(count: number): string {
  const last = String.fromCodePoint(97 + (count % 26));
  return count < 26 ? last : letters(Math.floor(count / 26) - 1) + last;
}
