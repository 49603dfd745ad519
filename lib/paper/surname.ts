import { fold } from './fold';

/** What stands in a list of authors and names nobody. */
const NOBODY =
  /^(?:et al|and \d+ (?:more|others)|and others|others|anonymous|unknown|\d+ authors)\b/i;

/** Names of groups, of which the last word says nothing. */
const GROUP = /\b(?:collaboration|consortium|group|initiative|network|project|team)$/;

const GENERATION = /[\s,]+(?:jr|sr|ii|iii|iv)\.?(?=,|$)/i;

/**
 * The part of an author's name by which two ways to write it are compared: the last word of the surname, folded.
 * So "Johannes van der Waals", "van der Waals, J. D.", "Waals, Johannes van der" and "van der Waals JD" are all
 * `waals`. A name in Chinese, Japanese or Korean script, or of a group, is taken whole.
 * @returns '' if nobody is named
 */
export function surname(author: string): string {
  // Footnote marks and the numbers by which dblp tells namesakes apart are none of the name.
  const name = author
    .replace(/\([^()]*\)|[\d*†‡§¶]/g, ' ')
    .replace(GENERATION, '')
    .trim();
  if (NOBODY.test(author.trim())) return '';
  if (isUndivided(name) || GROUP.test(fold(name))) return letters(name.replace(/^the\s/i, ''));
  const [family = '', given = ''] = name.split(',');
  const words = family.split(/\s+/).filter((word) => letters(word));
  if (!letters(given) && !words.every(areInitials)) {
    while (areInitials(words.at(-1) ?? '')) words.pop();
  }
  return letters(words.at(-1) ?? '');
}

/** Names in these scripts do not show where the surname ends, with a blank or without. */
function isUndivided(name: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name);
}

/** One to three capitals, as PubMed and old citations put them behind the surname: `JD`, `H.-J.` Rarely they are one: `Wei XU`. */
function areInitials(word: string): boolean {
  return /^(?:\p{Lu}\.?-?){1,3}$/u.test(word);
}

function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{M}]/gu, '');
}
