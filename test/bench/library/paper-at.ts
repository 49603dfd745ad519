import type { InventedPaper } from '../../pages/make/paper.ts';
import { inventAuthors } from '../../pages/make/people.ts';
import { random } from '../../pages/make/random.ts';
import type { Random } from '../../pages/make/random.ts';
import { randomWord } from './words.ts';

/** As long as arXiv's usually are, in characters. */
const ABSTRACT = 1600;

/** How many papers of a month there are; arXiv has more. */
const A_MONTH = 15_000;

/** The pages' entries are the papers from this one on: most were seen in the libraries that have sightings, some are saved. */
export const FIRST_ENTRY = 381_000;

/** Those made so far: each goes into several libraries, and writing a hundred thousand takes a minute and a half. */
const made = new Map<number, InventedPaper>();

/** The paper with this number (0 to 1,000,000): the same in every run. */
export function paperAt(number: number): InventedPaper {
  const known = made.get(number) ?? makePaper(number);
  made.set(number, known);
  return known;
}

function makePaper(number: number): InventedPaper {
  const chance = random(number * 7919 + 1);
  const id = idAt(number);
  return {
    id,
    version: 1,
    title: sentence(chance, 6 + chance.below(7)),
    authors: inventAuthors(chance, 1, 7),
    abstract: abstract(chance),
    published: `20${id.slice(0, 2)}-${id.slice(2, 4)}-15`,
    subjects: ['cs.CL'],
  };
}

/** The arXiv id of the paper with this number. */
export function idAt(number: number): string {
  const month = String(1 + (Math.floor(number / A_MONTH) % 12)).padStart(2, '0');
  const year = 21 + Math.floor(number / (A_MONTH * 12));
  return `${year}${month}.${String(1 + (number % A_MONTH)).padStart(5, '0')}`;
}

function abstract(chance: Random): string {
  const sentences: string[] = [];
  for (let length = 0; length < ABSTRACT; length += (sentences.at(-1) ?? '').length + 2) {
    sentences.push(sentence(chance, 10 + chance.below(20)));
  }
  return `${sentences.join('. ')}.`;
}

function sentence(chance: Random, words: number): string {
  const [first = '', ...rest] = Array.from({ length: words }, () => randomWord(chance));
  return [first.slice(0, 1).toUpperCase() + first.slice(1), ...rest].join(' ');
}
