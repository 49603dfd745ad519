import { eachTerm, bucketOf } from './bucket';
import type { IndexView } from './index-view';
import { BEGINNING, likenessTo, SAME, sharedLetters, shortForms } from './match';
import { ANYWHERE, beginning, inFields } from './paper-terms';
import type { Part, Query } from './query';
import { Scores } from './scores';
import { LONG } from './words';

/** All papers that a query finds. */
export interface Evaluation {
  /** Their numbers, in no order. */
  numbers: readonly number[];
  /** What each number's paper scores. */
  scores: Int32Array;
  /** Whether all that is wanted is in the title of a number's paper: only then it may have the text as it was typed. */
  isTitled: (number: number) => boolean;
  /** What matched: words as they were indexed, or beginnings with `*`. */
  terms: string[];
}

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
  const found = await new Evaluator(view, 'unknown').find(query, 'all');
  if (found.numbers.length > 0 || wanted.length === 0) return found;
  const meant = await new Evaluator(view, 'all').find(query, 'all');
  if (meant.numbers.length > 0 || wanted.length === 1 || !someIsEnough) return meant;
  return new Evaluator(view, 'all').find(query, 'some');
}

/** Steps of a rarity of 1, which is at most about 14. */
const RARITY_STEPS = 32;

class Evaluator {
  readonly #view: IndexView;
  readonly #typos: 'unknown' | 'all';
  readonly #terms = new Set<string>();

  /** @param typos in which words to look for them */
  constructor(view: IndexView, typos: 'unknown' | 'all') {
    this.#view = view;
    this.#typos = typos;
  }

  /** Papers that have all of the wanted parts, or some. */
  async find(query: Query, least: 'all' | 'some'): Promise<Evaluation> {
    const [wanted, helpful] = await Promise.all([
      this.#each(query.wanted),
      this.#each(query.helpful),
    ]);
    const terms = [...this.#terms];
    const [needed, unwanted] = await Promise.all([
      this.#each(query.needed),
      // Of phrases only the records tell whether they are there.
      this.#each(query.unwanted.filter(({ is }) => is !== 'phrase')),
    ]);
    const some = least === 'some' ? this.#anyOf(wanted) : undefined;
    const numbers = this.#having([...(some ? [some] : wanted), ...needed], unwanted);
    const isTitled = (number: number): boolean => wanted.every((each) => each.isTitled(number));
    const scores = this.#summed(numbers, wanted, helpful, some);
    return { numbers, scores, isTitled, terms };
  }

  /** The numbers of papers that have all that they must have, and nothing of what is unwanted. */
  #having(must: readonly Scores[], unwanted: readonly Scores[]): readonly number[] {
    // The rarest first: few are left to look for the others in.
    const [rarest, ...others] = must.toSorted((one, other) => one.size() - other.size());
    let numbers: readonly number[] = rarest?.numbers(others[0]) ?? this.#view.numbers();
    for (const part of others) numbers = part.among(numbers, true);
    for (const part of unwanted) numbers = part.among(numbers, false);
    return numbers;
  }

  /**
   * What these papers score in all.
   * @param some how many of the wanted parts each has, if it need not have all
   */
  #summed(
    numbers: readonly number[],
    wanted: readonly Scores[],
    helpful: readonly Scores[],
    some?: Scores,
  ): Int32Array {
    const [first, ...others] = [...wanted, ...helpful];
    // Where no words tell one from another, all score alike.
    if (!first) return new Int32Array(this.#view.nothing.length).fill(1);
    for (const part of [first, ...others]) part.settle(numbers);
    const scores = first.sum(others, numbers);
    if (some)
      for (const number of numbers)
        scores[number] = Math.round((scores[number]! * some.of(number)) / wanted.length);
    return scores;
  }

  /** Papers that have some of these parts; they score how many. */
  #anyOf(parts: readonly Scores[]): Scores {
    const any = new Scores(this.#view);
    for (const part of parts)
      for (const number of part.numbers()) any.raise(number, any.of(number) + 1, false);
    return any;
  }

  #each(parts: Part[]): Promise<Scores[]> {
    return Promise.all(parts.map((part) => this.#scores(part)));
  }

  async #scores(part: Part): Promise<Scores> {
    if (part.is === 'word') return this.#word(part);
    const scores = new Scores(this.#view);
    if (part.is === 'fact') {
      await this.#mark(scores, part.from, part.to, () => 1, ANYWHERE);
    } else if (part.is === 'saved') {
      const times = await this.#view.times();
      for (const number of this.#view.numbers())
        if ((times[number] ?? 0) >= part.since) scores.raise(number, 1, false);
    } else {
      const each = await this.#each(part.of);
      const isAny = part.is === 'any';
      for (const one of isAny ? each : each.slice(0, 1)) {
        const numbers = one.numbers();
        for (const other of each) other.settle(numbers);
        for (const number of numbers) {
          const some = each.map((other) => other.of(number));
          const isTitled = (other: Scores): boolean => other.isTitled(number);
          if (isAny) scores.raise(number, Math.max(...some), each.some(isTitled));
          else if (some.every((score) => score > 0))
            scores.raise(number, sum(some), each.every(isTitled));
        }
      }
    }
    return scores;
  }

  async #word(part: Extract<Part, { is: 'word' }>): Promise<Scores> {
    const { word, fields, exact, growing } = part;
    const where = inFields(fields);
    const scores = new Scores(this.#view);
    this.#terms.add(word);
    const likeness = likenessTo(word);
    const like = (term: string): number => {
      if (exact) return term === word ? SAME : 0;
      const likely = likeness(term);
      if (likely > 0 && likely < SAME)
        this.#terms.add(term.startsWith(word) && word.length >= LONG ? `${word}*` : term);
      return likely;
    };
    const names = new Set([word, ...(exact ? [] : shortForms(word))].map(bucketOf));
    const shared = exact ? word : sharedLetters(word);
    const marking = Array.from(names, (name) =>
      this.#mark(scores, name, name, like, where, shared),
    );
    const isBeginning = growing || (!exact && word.length === LONG - 1);
    if (isBeginning && word.length < LONG) {
      this.#terms.add(`${word}*`);
      const name = beginning(word);
      marking.push(this.#mark(scores, name, name, () => BEGINNING, where));
    } else if (isBeginning && exact) {
      this.#terms.add(`${word}*`);
      const name = bucketOf(word);
      marking.push(this.#mark(scores, name, name, () => SAME, where, word));
    }
    await Promise.all(marking);
    if (!exact && (this.#typos === 'all' || scores.size() === 0))
      await this.#addMeant(scores, word, where);
    // A word counts the more, the fewer papers have it.
    scores.worth = rarityOf(scores.size(), this.#view.there);
    return scores;
  }

  async #addMeant(scores: Scores, word: string, where: number): Promise<void> {
    const meant = await this.#view.meant(word);
    const names = new Set(Array.from(meant.keys(), bucketOf));
    for (const term of meant.keys()) this.#terms.add(term);
    await Promise.all(
      Array.from(names, (name) =>
        this.#mark(scores, name, name, (term) => meant.get(term) ?? 0, where),
      ),
    );
  }

  /**
   * Gives papers the best of what they have and `weightOf` a term times its impact, where the term's own weight has some
   * of the bits in `where`. Of terms that do not begin with `shared` the weight is 0.
   */
  async #mark(
    scores: Scores,
    from: string,
    to: string,
    weightOf: (term: string) => number,
    where: number,
    shared = '',
  ): Promise<void> {
    for (const placed of await this.#view.read(from, to)) {
      const mark = (term: string, at: number): void => {
        const factor = weightOf(term);
        if (factor > 0) scores.mark(placed, at, factor, where);
      };
      eachTerm(placed.bucket, mark, shared);
    }
  }
}

/**
 * How much a word counts that `having` of all papers have (BM25's idf): a whole number, up to some hundreds. What two
 * hundred words score at the most is still less than 2 ** 31.
 */
export function rarityOf(having: number, papers: number): number {
  const rarity = Math.log(1 + (papers - having + 0.5) / (having + 0.5));
  return Math.max(1, Math.round(RARITY_STEPS * rarity));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
