import { eachTerm, bucketOf } from './bucket';
import { FIELDS } from './fields';
import type { IndexView } from './index-view';
import { likeness, likenessOfBeginning, LONG, shortForms } from './match';
import { beginning, fieldsOf, impactOf } from './paper-terms';
import type { Part, Query } from './query';

/** What each number's paper scores: 0 where it does not match. */
export type Scores = Float32Array;

/** All papers that a query finds. */
export interface Evaluation {
  /** Their numbers, in no order. */
  numbers: number[];
  scores: Scores;
  /** What matched: words as they were indexed, or beginnings with `*`. */
  terms: string[];
}

const NAMING = Object.values(FIELDS).reduce(
  (bits, { bit, isNaming }) => (isNaming ? bits | bit : bits),
  0,
);

/**
 * Finds the papers that have all that is wanted. If there are none, every word may be a typo; if there are
 * still none, some of it is enough if it may be. A word that no paper has is taken for a typo at once.
 */
export async function evaluate(
  view: IndexView,
  query: Query,
  someIsEnough: boolean,
): Promise<Evaluation> {
  const { wanted } = query;
  const found = await new Evaluator(view, 'unknown').all(query, wanted.length);
  if (found.numbers.length > 0 || wanted.length === 0) return found;
  const meant = await new Evaluator(view, 'all').all(query, wanted.length);
  if (meant.numbers.length > 0 || wanted.length === 1 || !someIsEnough) return meant;
  return new Evaluator(view, 'all').all(query, 1);
}

class Evaluator {
  readonly #view: IndexView;
  readonly #typos: 'unknown' | 'all';
  readonly #terms = new Set<string>();
  readonly #size: number;

  /** @param typos in which words to look for them */
  constructor(view: IndexView, typos: 'unknown' | 'all') {
    this.#view = view;
    this.#typos = typos;
    this.#size = view.isThere.length;
  }

  /** Papers that match at least `least` of the wanted parts. */
  async all(query: Query, least: number): Promise<Evaluation> {
    const wanted = await this.#each(query.wanted);
    const helpful = await this.#each(query.helpful);
    const terms = [...this.#terms];
    const needed = await this.#each(query.needed);
    const unwanted = await this.#each(query.unwanted);
    const { isThere } = this.#view;
    const scores = new Float32Array(this.#size);
    const numbers: number[] = [];
    for (let number = 0; number < this.#size; number++) {
      if (!isThere[number]) continue;
      let score = 0;
      let matched = 0;
      for (const each of wanted) {
        const one = each[number] ?? 0;
        if (one > 0) matched += 1;
        score += one;
      }
      if (matched < least) continue;
      if (needed.some((each) => !each[number]) || unwanted.some((each) => each[number])) continue;
      for (const each of helpful) score += each[number] ?? 0;
      scores[number] = wanted.length > 0 ? score * (matched / wanted.length) : 1;
      numbers.push(number);
    }
    return { numbers, scores, terms };
  }

  #each(parts: Part[]): Promise<Scores[]> {
    return Promise.all(parts.map((part) => this.#scores(part)));
  }

  async #scores(part: Part): Promise<Scores> {
    if (part.is === 'word') return this.#word(part);
    const scores = new Float32Array(this.#size);
    if (part.is === 'fact') {
      await this.#mark(scores, part.from, part.to, () => 1, 0);
    } else if (part.is === 'saved') {
      for (const [number, time] of this.#view.times.entries())
        if (time >= part.since) scores[number] = 1;
    } else {
      const each = await this.#each(part.of);
      const isAny = part.is === 'any';
      for (let number = 0; number < this.#size; number++) {
        const some = each.map((one) => one[number] ?? 0);
        if (isAny) scores[number] = Math.max(...some);
        else if (some.every((one) => one > 0)) scores[number] = some.reduce((a, b) => a + b, 0);
      }
    }
    return scores;
  }

  async #word(part: Extract<Part, { is: 'word' }>): Promise<Scores> {
    const { word, fields, exact, growing } = part;
    const scores = new Float32Array(this.#size);
    this.#terms.add(word);
    const like = (term: string): number => {
      if (exact) return Number(term === word);
      const likely = likeness(word, term);
      if (likely > 0 && likely < 1)
        this.#terms.add(term.startsWith(word) && word.length >= LONG ? `${word}*` : term);
      return likely;
    };
    const names = new Set([word, ...(exact ? [] : shortForms(word))].map(bucketOf));
    await Promise.all(Array.from(names, (name) => this.#mark(scores, name, name, like, fields)));
    const isBeginning = growing || (!exact && word.length === LONG - 1);
    if (isBeginning && word.length < LONG) {
      this.#terms.add(`${word}*`);
      const name = beginning(word);
      await this.#mark(scores, name, name, () => likenessOfBeginning, fields & NAMING);
    } else if (isBeginning && exact) {
      this.#terms.add(`${word}*`);
      await this.#mark(
        scores,
        bucketOf(word),
        bucketOf(word),
        (term) => Number(term.startsWith(word)),
        fields,
      );
    }
    if (!exact && (this.#typos === 'all' || !scores.some((score) => score > 0)))
      await this.#addMeant(scores, word, fields);
    return this.#weighed(scores);
  }

  async #addMeant(scores: Scores, word: string, fields: number): Promise<void> {
    const meant = await this.#view.meant(word);
    const names = new Set(Array.from(meant.keys(), bucketOf));
    for (const term of meant.keys()) this.#terms.add(term);
    await Promise.all(
      Array.from(names, (name) =>
        this.#mark(scores, name, name, (term) => meant.get(term) ?? 0, fields),
      ),
    );
  }

  /** Gives papers the best of what they have and `weightOf` a term times its impact. `fields` 0: facts. */
  async #mark(
    scores: Scores,
    from: string,
    to: string,
    weightOf: (term: string) => number,
    fields: number,
  ): Promise<void> {
    const { isThere, state } = this.#view;
    for (const { base, bucket } of await this.#view.read(from, to)) {
      const end = base < state.count ? state.count : this.#size;
      eachTerm(bucket, (term, first, last) => {
        const factor = weightOf(term);
        if (factor === 0) return;
        const { postings } = bucket;
        for (let at = first; at < last; at += 2) {
          const number = base + (postings[at] ?? 0);
          const weight = postings[at + 1] ?? 0;
          if (fields !== 0 && !(fieldsOf(weight) & fields)) continue;
          // A block may have got more papers since this view was made.
          if (number >= end || !isThere[number]) continue;
          const score = factor * impactOf(weight);
          if (score > (scores[number] ?? 0)) scores[number] = score;
        }
      });
    }
  }

  /** A word counts the more, the fewer papers have it. */
  #weighed(scores: Scores): Scores {
    const { isThere } = this.#view;
    let papers = 0;
    let having = 0;
    for (let number = 0; number < this.#size; number++) {
      if (isThere[number]) papers += 1;
      if (scores[number]) having += 1;
    }
    const rarity = rarityOf(having, papers);
    for (let number = 0; number < this.#size; number++) scores[number]! *= rarity;
    return scores;
  }
}

/** How much a word counts that `having` of all papers have (BM25's idf). */
export function rarityOf(having: number, papers: number): number {
  return Math.log(1 + (papers - having + 0.5) / (having + 0.5));
}
