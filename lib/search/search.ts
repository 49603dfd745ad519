import type { Outcome, SearchAnswer } from '@/lib/messages';
import { emptyLog } from '@/lib/library/empty-log';
import type { Library } from '@/lib/library/library';
import { papersById } from '@/lib/library/read-papers';
import type { Database } from '@/lib/library/schema';
import { keysOf } from '@/lib/paper/identifier';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { keysInText } from '@/lib/paper/text-keys';
import { evaluate } from './evaluate';
import type { Evaluation } from './evaluate';
import { firstOf } from './first-of';
import type { IndexView } from './index-view';
import { Kept } from './kept';
import { FRESH, PaperIndex } from './paper-index';
import { parse } from './query';
import type { Query } from './query';
import { hasPhrases, ranked } from './rank';
import type { Scored } from './rank';
import type { Heading } from './stored-index';
import { suggest } from './suggest';

/** Of how many of the best papers the headings are read to put them into their last order. */
const CANDIDATES = 50;
/** The most papers that are looked at for a phrase. */
const PHRASE_CANDIDATES = 300;

/**
 * After how long without a search or a save what still waits is indexed (ms): soon enough that a worker does it before
 * it is stopped for having no work, after half a minute.
 */
const QUIET = 10_000;

/** For how many texts it is kept what they find: somebody deletes a letter, or wants more of the same. */
const KEPT = 4;

/** Searches the library. The index is brought up to date by `work`, which may be stopped at any moment. */
export class LibrarySearch {
  readonly #library: Library;
  readonly #index: PaperIndex;
  readonly #workLater: (isDone: boolean) => void;
  #working: Promise<void> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** What was found last, in one index. */
  #found: { index: IndexView; matches: Kept<string, Matches> } | undefined;

  /**
   * @param name of the index's database; tests give each its own
   * @param workLater is told that `work` is to be called later, should this worker die, and when it is done
   */
  constructor(
    library: Library,
    name = 'deja-lu-search',
    workLater: (isDone: boolean) => void = () => undefined,
  ) {
    this.#library = library;
    this.#index = new PaperIndex(name);
    this.#workLater = workLater;
  }

  /** Opens the index, if the next question is to find it open. */
  async open(): Promise<void> {
    await this.#index.guess();
  }

  /** The saved papers that a text finds, best first, and how many there are in all. */
  search(text: string, limit: number, now = Date.now()): Promise<Outcome<SearchAnswer>> {
    const keys = pastedKeys(text);
    // While the library is asked what has changed, the index is searched in case that nothing has.
    const guessing = this.#index.guess();
    const question = { text, query: parse(text, now), limit, someIsEnough: keys.length === 0 };
    const guess = guessing.then((index) => index && this.#match(index, question));
    void Promise.allSettled([guess]);
    return this.#library.ask(async (database) => {
      const pasted = await byKeys(database, keys);
      if (pasted.length > 0) return { papers: pasted, terms: [], total: pasted.length };
      const [{ index, progress, waiting }, guessed, answer] = await Promise.all([
        this.#index.view(database),
        guess,
        guess.then((matches) => matches && answerFrom(database, matches, question)),
      ]);
      if (progress) void this.work();
      else if (waiting > 0) this.#workWhenQuiet();
      const right =
        answer && guessed?.index === index
          ? answer
          : await answerFrom(database, await this.#match(index, question), question);
      return { ...right, ...(progress && { indexing: progress }) };
    });
  }

  /**
   * Brings the index up to date, a step at a time. Resolves when there is nothing more to do at once: what few papers
   * wait are indexed when nobody has asked for anything for a while, so that the next worker need not read them.
   */
  work(): Promise<void> {
    this.#workWhenQuiet();
    return this.#workOn(FRESH);
  }

  #workWhenQuiet(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#workOn(0), QUIET);
  }

  #workOn(few: number): Promise<void> {
    return (this.#working ??= this.#work(few).finally(() => (this.#working = undefined)));
  }

  /** @param few so many papers may go on waiting */
  async #work(few: number): Promise<void> {
    const outcome = await this.#library.ask(async (database) => {
      const { progress, waiting } = await this.#index.view(database);
      if (!progress && waiting <= few) return;
      this.#workLater(false);
      let isMore = true;
      // oxlint-disable-next-line no-await-in-loop -- each step stands on the one before
      while (isMore) isMore = await this.#index.step(database, few);
      await emptyLog();
    });
    // On a full disk it is tried again with the next search; the latest papers are found meanwhile.
    if (outcome.ok || outcome.problem === 'full') this.#workLater(true);
  }

  /** What an index has for a text: for the next papers of an answer it is not looked for again. */
  #match(index: IndexView, { text, query, someIsEnough }: Question): Promise<Matches> {
    if (this.#found?.index !== index) this.#found = { index, matches: new Kept(KEPT) };
    // What "saved:week" asks for differs from day to day.
    return this.#found.matches.get(JSON.stringify([text, query.needed]), () =>
      match(index, query, someIsEnough),
    );
  }
}

interface Question {
  text: string;
  query: Query;
  limit: number;
  someIsEnough: boolean;
}

/** What an index has for a question. */
interface Matches extends Evaluation {
  index: IndexView;
  starred: ReadonlySet<number>;
  suggestions: string[];
}

async function match(index: IndexView, query: Query, someIsEnough: boolean): Promise<Matches> {
  const [evaluation, starred, suggestions] = await Promise.all([
    isAsking(query) ? evaluate(index, query, someIsEnough) : NOTHING,
    index.having('is:starred'),
    query.choices ?? suggest(index, query.growing),
  ]);
  return { ...evaluation, index, starred, suggestions };
}

const NOTHING: Evaluation = {
  numbers: [],
  scores: new Int32Array(),
  isTitled: () => true,
  terms: [],
};

/** Whether a text asks for anything; a filter that is being typed will, and until then finds all. */
function isAsking({ wanted, needed, unwanted, choices }: Query): boolean {
  return choices !== undefined || wanted.length + needed.length + unwanted.length > 0;
}

async function answerFrom(
  database: Database,
  matches: Matches,
  { text, query, limit }: Question,
): Promise<SearchAnswer> {
  const { index, terms, suggestions } = matches;
  const hasPhrase = [...query.wanted, ...query.unwanted].some(({ is }) => is === 'phrase');
  const candidates = await candidatesIn(matches, limit, hasPhrase);
  const best = ranked(candidates, text);
  const shown = hasPhrase ? best : best.slice(0, limit);
  const records = await index.papers(
    database,
    shown.map(({ id }) => id),
  );
  const papers = records.flatMap((paper) => {
    // The library knows best: what has been removed since is not found.
    const isThere = paper?.saved.value;
    return isThere && (!hasPhrase || hasPhrases(paper, query.wanted, query.unwanted)) ? paper : [];
  });
  return {
    papers: papers.slice(0, limit),
    terms,
    total: hasPhrase ? papers.length : matches.numbers.length - (records.length - papers.length),
    ...(query.notices.length > 0 && { notices: query.notices }),
    ...(suggestions.length > 0 && { suggestions }),
  };
}

/** The papers that may be the best, in no order. */
async function candidatesIn(
  matches: Matches,
  limit: number,
  hasPhrase: boolean,
): Promise<(Scored & Heading)[]> {
  const { index, numbers, scores, starred, isTitled } = matches;
  const most = Math.max(hasPhrase ? PHRASE_CANDIDATES : CANDIDATES, limit);
  // A title that has not all words says nothing more: such a paper comes before none that is first now.
  const telling = firstOf(numbers, scores, orderOf(matches), most).filter(
    (number, place) => hasPhrase || isTitled(number) || place < limit,
  );
  const headings = await index.headings(telling);
  return headings.map((heading, place) => {
    const number = telling[place] ?? 0;
    return { ...heading, number, score: scores[number] ?? 0, starred: starred.has(number) };
  });
}

/** Which of two papers that score the same comes first, as far as it can be told without the headings. */
function orderOf({ starred, index }: Matches) {
  return (one: number, other: number): number =>
    Number(starred.has(other)) - Number(starred.has(one)) ||
    index.lateness(other) - index.lateness(one);
}

/** The identifiers in a text, and those that it is without saying what they are: `2403.12345`. */
function pastedKeys(text: string): Key[] {
  // Plain words, as nearly all that is typed, are neither, and the first look for such takes as long as finding them.
  if (!/[\d:]/.test(text)) return [];
  const bare = (['arxiv', 'doi', 'acl'] as const).flatMap((kind) => keysOf(kind, text.trim()));
  return [...keysInText(text), ...bare];
}

/** The saved papers with these keys. */
async function byKeys(database: Database, keys: Key[]): Promise<SavedPaper[]> {
  if (keys.length === 0) return [];
  const index = database.transaction('papers').store.index('keys');
  const ids = await Promise.all(keys.map((key) => index.getKey(key)));
  const papers = await papersById(database, [...new Set(ids.filter((id) => id !== undefined))]);
  return papers.flatMap((paper) => (paper?.saved.value ? [paper] : []));
}
