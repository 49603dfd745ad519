import type { Outcome, SearchAnswer } from '@/lib/messages';
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
import { PaperIndex } from './paper-index';
import { parse } from './query';
import type { View } from './paper-index';
import type { Query } from './query';
import { hasPhrases, ranked } from './rank';
import type { Scored } from './rank';
import { suggest } from './suggest';

/** Of how many of the best papers the records are read to put them into their last order. */
const CANDIDATES = 50;
/** The most papers that are looked at for a phrase. */
const PHRASE_CANDIDATES = 300;

/** Searches the library. The index is brought up to date by `work`, which may be stopped at any moment. */
export class LibrarySearch {
  readonly #library: Library;
  readonly #index: PaperIndex;
  readonly #workLater: (isDone: boolean) => void;
  #working: Promise<void> | undefined;

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

  /** The saved papers that a text finds, best first, and how many there are in all. */
  search(text: string, limit: number, now = Date.now()): Promise<Outcome<SearchAnswer>> {
    // Both databases open at the same time.
    void Promise.allSettled([this.#index.open()]);
    return this.#library.ask(async (database) => {
      const keys = pastedKeys(text);
      const pasted = await byKeys(database, keys);
      if (pasted.length > 0) {
        const found = pasted.map((paper) => ({ paper, terms: [] }));
        return { found, total: found.length };
      }
      return this.#find(database, parse(text, now), text, limit, keys.length === 0);
    });
  }

  /** Brings the index up to date, a step at a time. Resolves when there is nothing more to do. */
  work(): Promise<void> {
    return (this.#working ??= this.#work().finally(() => (this.#working = undefined)));
  }

  async #work(): Promise<void> {
    const outcome = await this.#library.ask(async (database) => {
      const { progress } = await this.#index.view(database);
      if (!progress) return;
      this.#workLater(false);
      let isMore = true;
      // oxlint-disable-next-line no-await-in-loop -- each step stands on the one before
      while (isMore) isMore = await this.#index.step(database);
    });
    // On a full disk it is tried again with the next search; the latest papers are found meanwhile.
    if (outcome.ok || outcome.problem === 'full') this.#workLater(true);
  }

  async #find(
    database: Database,
    query: Query,
    text: string,
    limit: number,
    someIsEnough: boolean,
  ): Promise<SearchAnswer> {
    const answerFrom = async ({ index, progress }: View): Promise<SearchAnswer> => {
      const [evaluation, starred] = await Promise.all([
        isAsking(query) ? evaluate(index, query, someIsEnough) : NOTHING,
        index.having('is:starred'),
      ]);
      const [{ papers, total }, suggestions] = await Promise.all([
        best(database, index, query, evaluation, starred, text, limit),
        query.choices ?? suggest(index, query.growing),
      ]);
      return {
        found: papers.map((paper) => ({ paper, terms: evaluation.terms })),
        total,
        ...(query.notices.length > 0 && { notices: query.notices }),
        ...(suggestions.length > 0 && { suggestions }),
        ...(progress && { indexing: progress }),
      };
    };
    // While the library is asked whether something has changed, the answer is found in case that nothing has.
    const { lastView } = this.#index;
    const [view, guess] = await Promise.all([
      this.#index.view(database),
      lastView && answerFrom(lastView),
    ]);
    if (view.progress) void this.work();
    return guess && view === lastView ? guess : answerFrom(view);
  }
}

const NOTHING: Evaluation = { numbers: [], scores: new Float32Array(), terms: [] };

/** Whether a text asks for anything; a filter that is being typed will, and until then finds all. */
function isAsking({ wanted, needed, unwanted, choices }: Query): boolean {
  return choices !== undefined || wanted.length + needed.length + unwanted.length > 0;
}

/** The records of the best papers, in their last order. */
async function best(
  database: Database,
  view: IndexView,
  query: Query,
  { numbers, scores }: Evaluation,
  starred: ReadonlySet<number>,
  text: string,
  limit: number,
): Promise<{ papers: SavedPaper[]; total: number }> {
  const hasPhrase = [...query.wanted, ...query.unwanted].some(({ is }) => is === 'phrase');
  const { times } = view;
  const order = (a: number, b: number): number =>
    (scores[b] ?? 0) - (scores[a] ?? 0) ||
    Number(starred.has(b)) - Number(starred.has(a)) ||
    (times[b] ?? 0) - (times[a] ?? 0);
  const first = firstOf(
    numbers,
    order,
    hasPhrase ? PHRASE_CANDIDATES : Math.max(CANDIDATES, limit),
  );
  const ids = await view.ids(first);
  const papers = await papersById(
    database,
    ids.filter((id) => id !== undefined),
  );
  const byId = new Map(papers.flatMap((paper) => (paper ? [[paper.id, paper]] : [])));
  const found = first.flatMap((number, place): Scored[] => {
    const paper = byId.get(ids[place]!);
    // The library knows best: what has been removed since is not found.
    return paper?.saved.value ? [{ paper, score: scores[number] ?? 0 }] : [];
  });
  const fitting = hasPhrase
    ? found.filter(({ paper }) => hasPhrases(paper, query.wanted, query.unwanted))
    : found;
  return {
    papers: ranked(fitting, text).slice(0, limit),
    total: hasPhrase ? fitting.length : numbers.length - (first.length - found.length),
  };
}

/** The identifiers in a text, and those that it is without saying what they are: `2403.12345`. */
function pastedKeys(text: string): Key[] {
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
