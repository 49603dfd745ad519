import { fold } from './fold';
import { surname } from './surname';
import type { Key } from './key';

/** The longest fingerprint, in code points. Sightings are stored by the million, so a title's key must be short. */
const LONGEST = 24;
const HASH_LENGTH = 11;

/** A title that says less than this many letters, or half as many syllables or ideographs, could be anyone's. */
const SHORTEST = 10;

/** From U+03B1; a title with `\alpha`, one with α and one with "alpha" are the same. */
const GREEK = (
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau ' +
  'upsilon phi chi psi omega'
).split(' ');

/** Names of formulas that are also written out; all others (`\mathcal`, `\frac`) are only form. */
const SPOKEN = new Set([
  ...GREEK,
  ...'log ln exp min max sup inf lim sin cos tan det dim'.split(' '),
]);

/** Titles of parts that every volume has, so that even equal authors do not make them one paper. */
const GENERIC = new Set(
  (
    'introduction editorial guesteditorial preface foreword afterword untitled frontmatter backmatter ' +
    'tableofcontents acknowledgements acknowledgments bibliography conclusions corrections corrigendum retraction ' +
    'commentary discussion bookreview inmemoriam einleitung einfuhrung introduccion avantpropos введение предисловие'
  ).split(' '),
);

/**
 * What is equal where two titles are the same but for case, blanks, punctuation, accents and the way formulas
 * are written. Letters and digits of every script count.
 *
 * Up to 24 letters it is the bare title itself; of longer ones the first 13 letters and a hash of all of them. The
 * hash has 53 bits: among a million titles that begin with the same letters, the odds that any two agree are one
 * to twenty thousand, and titles alone never make two papers one (see `samePaper`).
 * @returns '' for titles that identify nothing, being empty, too short or in every volume: it equals nothing
 */
export function titleFingerprint(title: string): string {
  const letters = bareTitle(title);
  const weight = letters.length + dense(letters);
  if (weight < SHORTEST || GENERIC.has(letters.replace(/\d+$/, ''))) return '';
  // By code points, lest the cut fall into one.
  const points = Array.from(letters);
  return points.length <= LONGEST
    ? letters
    : points.slice(0, LONGEST - HASH_LENGTH).join('') + hash(letters);
}

/**
 * The key of a paper that a page gives no identifier of: its title's fingerprint and, since papers by other people
 * may have the same title, the surname of the first author where the page names one.
 * @returns undefined if the title identifies nothing
 */
export function titleKey(title: string, authors: readonly string[]): Key | undefined {
  const fingerprint = titleFingerprint(title);
  if (!fingerprint) return undefined;
  const first = authors.map(surname).find(Boolean);
  return first === undefined ? `title:${fingerprint}` : `title:${fingerprint}-${first}`;
}

/** How many letters stand for a syllable or a word. */
function dense(letters: string): number {
  const found = letters.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  );
  return found?.length ?? 0;
}

/** A title's letters and digits; formulas keep what they have in common with the same formula in Unicode. */
function bareTitle(title: string): string {
  const spoken = title.replace(/\\(?:var)?([a-z]+)/gi, (_, name: string) =>
    SPOKEN.has(name.toLowerCase()) ? name : '',
  );
  return (
    fold(spoken)
      .replace(/[α-ω]/g, (letter) => GREEK[letter.charCodeAt(0) - 0x3b1] ?? letter)
      .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
      // A mark may have a letter before it now that it combines with.
      .normalize('NFC')
  );
}

/** 53 bits in base 36, after bryc's cyrb53: two 32-bit products, mixed so that every letter reaches every bit. */
function hash(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  const bits = 2 ** 32 * (other & 0x1fffff) + (one >>> 0);
  return bits.toString(36).padStart(HASH_LENGTH, '0');
}
