import SearchableMap from 'minisearch/SearchableMap';
import { LONG } from './words';

/**
 * How much a word counts that is as it was typed. Matches of other kinds count less; all are whole numbers (see
 * `Scores.mark`).
 */
export const SAME = 20;
/** How much a paper counts that has a word beginning with the typed one. */
export const BEGINNING = 14;
const FORM = 12;
const TYPO = [0, 8, 5];

/** Endings by which forms of one English word differ. */
const ENDING =
  /^(?:|e|s|es|y|ies|ed|er|ers|or|ors|ing|ings|ion|ions|ation|ations|ive|al|ally|ly|able|ity|ment|ments|ic|ics|ical)$/;

/**
 * Tells how well a word of a paper answers a typed one: `SAME` if it is the word, less if it is another form of it
 * (`editing`, `edited`) or, unless the typed word is short, only begins with it; 0 if it is another word.
 */
export function likenessTo(typed: string): (word: string) => number {
  const forms = shortForms(typed);
  return (word) => {
    if (word === typed) return SAME;
    if (forms.includes(word)) return FORM;
    if (typed.length < LONG) return 0;
    if (word.startsWith(typed)) return BEGINNING;
    return isForm(typed, word) ? FORM : 0;
  };
}

/** What all words begin with that answer a typed one. */
export function sharedLetters(typed: string): string {
  const short = Math.min(typed.length, ...shortForms(typed).map(({ length }) => length));
  let length = Math.min(short, LONG);
  // Other forms have the letters before an ending.
  while (length < short && !ENDING.test(typed.slice(length))) length += 1;
  return typed.slice(0, length);
}

/** Other forms of a short word, which do not begin with the same `LONG` letters: `LLMs` of `LLM`. */
export function shortForms(typed: string): string[] {
  if (typed.length < 2 || !isOfLetters(typed)) return [];
  if (typed.length < LONG) return [`${typed}s`];
  return typed.length === LONG && typed.endsWith('s') ? [typed.slice(0, -1)] : [];
}

function isForm(typed: string, word: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  return same >= LONG && ENDING.test(typed.slice(same)) && ENDING.test(word.slice(same));
}

/** How many letters may be wrong in a typed word: none in short words and in names with digits. */
export function typosIn(typed: string): number {
  if (typed.length < LONG || !isOfLetters(typed)) return 0;
  return typed.length < 8 ? 1 : 2;
}

/** Whether a word may be what somebody meant to type: vocabularies keep only these. */
export function canBeMeant(word: string): boolean {
  return word.length >= 3 && isOfLetters(word);
}

function isOfLetters(word: string): boolean {
  // Nearly all are of these; browsers take long to make the other expression, and a worker is young.
  return /^[a-z]+$/.test(word) || /^\p{L}+$/u.test(word);
}

/**
 * The words that may have been meant by the typed one, each with what a match counts. Two neighbouring letters
 * in the wrong order are one typo.
 * @param words none of them need be near
 */
export function meantWords(typed: string, words: string[]): Map<string, number> {
  const meant = new Map<string, number>();
  const limit = typosIn(typed);
  if (limit === 0) return meant;
  const near = SearchableMap.from(words.map((word): [string, true] => [word, true]));
  for (const [word, [, distance]] of near.fuzzyGet(typed, limit))
    if (distance > 0) meant.set(word, TYPO[distance] ?? 0);
  for (const word of words) if (isSwapped(typed, word)) meant.set(word, TYPO[1] ?? 0);
  return meant;
}

function isSwapped(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  return (
    at + 1 < typed.length &&
    typed[at] === word[at + 1] &&
    typed[at + 1] === word[at] &&
    typed.slice(at + 2) === word.slice(at + 2)
  );
}
