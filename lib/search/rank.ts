import type { SavedPaper } from '@/lib/paper/paper';
import { FIELDS } from './fields';
import type { Part } from './query';
import { spell } from './words';

/** A found paper and what it scores by its words. */
export interface Scored {
  paper: SavedPaper;
  score: number;
}

/** How much more a paper counts whose title is what was typed, begins so, or has it word for word. */
const WHOLE = 2;
const BEGINS = 1.5;
const HAS = 1.25;

/** Best first: by words, by how much of the title was typed as it is, then starred ones and the last saved. */
export function ranked(found: readonly Scored[], text: string): SavedPaper[] {
  const typed = spell(text).trimEnd();
  return found
    .map(({ paper, score }) => ({ paper, score: score * titleFactor(spell(paper.title), typed) }))
    .toSorted(
      (one, other) => round(other.score) - round(one.score) || preferred(one.paper, other.paper),
    )
    .map(({ paper }) => paper);
}

/** The order of papers that words find equally. */
export function preferred(one: SavedPaper, other: SavedPaper): number {
  return (
    Number(other.starred.value) - Number(one.starred.value) ||
    other.saved.at - one.saved.at ||
    (one.id < other.id ? -1 : 1)
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
