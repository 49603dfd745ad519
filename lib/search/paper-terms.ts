import type { SavedPaper } from '@/lib/paper/paper';
import { FIELDS, GRAMMAR, NAMING } from './fields';
import type { Field } from './fields';
import { LONG, wordsOf } from './words';

/** The bits of a weight that say how much the term says of the paper; the fields' bits lie above. */
const IMPACT_BITS = 10;
/** These bits of a weight: 0 to 1023. */
export const IMPACT = (1 << IMPACT_BITS) - 1;
/** Every weight has some of these bits, also a fact's, which stands in no field. */
export const ANYWHERE = 0xffff;
/** Steps of an impact of 1; the highest possible impact is about 50. */
const STEPS = 20;

/** How soon repetitions of a word say nothing more, and how much the length of a text counts (BM25's k and b). */
const K = 1.2;
const B = 0.5;

/**
 * All terms that a paper is found by, with their weights: words, the first letters of words in naming fields
 * (`di…`), and facts for filters (`is:read`, `year:2024`, `site:arxiv.org`). A weight depends on the paper
 * alone, so the index never has to be computed anew because other papers came or went.
 */
export function termsOf(paper: SavedPaper): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, bits: number, impact: number, join: typeof Math.max): void => {
    const before = terms.get(term) ?? 0;
    const joined = Math.min(IMPACT, join(impactOf(before), impact));
    terms.set(term, (inFields(fieldsOf(before) | bits) | joined) >>> 0);
  };
  for (const field of Object.values(FIELDS)) {
    const words = wordsOf(field.text(paper));
    for (const [word, times] of counted(words, field)) {
      const impact = impactIn(field, times, words.length);
      add(word, field.bit, impact, (one, other) => (one ?? 0) + (other ?? 0));
    }
  }
  for (const [word, weight] of Array.from(terms)) {
    const bits = fieldsOf(weight) & NAMING;
    if (bits === 0) continue;
    for (let end = 1; end < LONG && end < word.length; end++)
      add(beginning(word.slice(0, end)), bits, impactOf(weight), Math.max);
  }
  for (const fact of factsOf(paper)) terms.set(fact, 1);
  return terms;
}

/** The term for papers with a word in a naming field that begins so and goes on. */
export function beginning(letters: string): string {
  return `${letters}…`;
}

/** The fields in which a term with this weight stands, as their bits. */
export function fieldsOf(weight: number): number {
  return weight >>> IMPACT_BITS;
}

/** The bits of a weight that say that the term stands in one of these fields. */
export function inFields(fields: number): number {
  return fields << IMPACT_BITS;
}

/** How much a term with this weight says of its paper: 0 to 1023. */
export function impactOf(weight: number): number {
  return weight & IMPACT;
}

function counted(words: { word: string }[], { isTerse }: Field): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of words)
    if (isTerse || !GRAMMAR.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function impactIn({ boost, usual }: Field, times: number, length: number): number {
  const norm = 1 - B + (B * length) / usual;
  return Math.max(1, Math.round((STEPS * boost * times * (K + 1)) / (times + K * norm)));
}

/** What filters ask for. */
function factsOf({ published, address, status, starred, note, tags }: SavedPaper): string[] {
  const facts = [`is:${status.value}`];
  if (starred.value) facts.push('is:starred');
  if (note.value !== '' || tags.value.length > 0) facts.push('is:annotated');
  if (published) facts.push(`year:${published.slice(0, 4)}`);
  if (URL.canParse(address)) {
    const labels = new URL(address).hostname.split('.');
    // A site is asked for by its whole name or by what it belongs to: `huggingface.co`, `springer.com`.
    for (let from = 0; from < Math.max(1, labels.length - 1); from++)
      facts.push(`site:${labels.slice(from).join('.')}`);
  }
  return facts;
}
