import type { SavedPaper } from '@/lib/paper/paper';
import { FIELDS } from './fields';
import type { Part } from './query';
import { spell } from './words';

/** A found paper, what it scores by its words, and what else its place depends on. */
export interface Scored {
  /** In the index; of papers that are equal in everything else the lower one comes first. */
  number: number;
  /** As `spell` gives it. */
  title: string;
  score: number;
  starred: boolean;
  /** ms since 1970. */
  savedAt: number;
}

/** How much more a paper counts whose title is what was typed, begins so, or has it word for word. */
const WHOLE = 2;
const BEGINS = 1.5;
const HAS = 1.25;

/** Best first: by words, by how much of the title was typed as it is, then starred ones and the last saved. */
export function ranked<Found extends Scored>(found: readonly Found[], text: string): Found[] {
  const typed = spell(text).trimEnd();
  return found
    .map((each) => ({ each, score: round(each.score * titleFactor(each.title, typed)) }))
    .toSorted((one, other) => other.score - one.score || preferred(one.each, other.each))
    .map(({ each }) => each);
}

/** The order of papers that words find equally. */
function preferred(one: Scored, other: Scored): number {
  return (
    Number(other.starred) - Number(one.starred) ||
    other.savedAt - one.savedAt ||
    one.number - other.number
  );
}

function titleFactor(title: string, typed: string): number {
  if (typed === '' || !title.includes(typed)) return 1;
  if (title === `${typed} `) return WHOLE;
  return title.startsWith(typed) ? BEGINS : HAS;
}

/** The last digits of a sum depend on the order in which it was added up. */
function round(score: number): number {
  return Number(score.toPrecision(5));
}

/** Whether a paper has every phrase that is wanted word for word, and none that is not. */
export function hasPhrases(
  paper: SavedPaper,
  wanted: readonly Part[],
  unwanted: readonly Part[],
): boolean {
  return (
    wanted.every((part) => part.is !== 'phrase' || has(paper, part)) &&
    !unwanted.some((part) => part.is === 'phrase' && has(paper, part))
  );
}

function has(paper: SavedPaper, { letters, fields }: Extract<Part, { is: 'phrase' }>): boolean {
  return Object.values(FIELDS).some(
    ({ bit, text }) =>
      (fields & bit) !== 0 &&
      text(paper)
        .split('\n')
        .some((line) => spell(line).includes(letters)),
  );
}
