import { changesSince, forgetChanges, newsSince, standing } from '@/lib/library/changes';
import type { Standing } from '@/lib/library/changes';
import { latestAfter, papersById } from '@/lib/library/read-papers';
import type { Database } from '@/lib/library/schema';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { giveUp, openIndex, readState, throwAway } from './index-database';
import type { IndexDatabase, IndexState } from './index-database';
import { IndexView } from './index-view';
import { roomFor, writeBatch } from './index-writer';
import type { Batch } from './index-writer';
import { BLOCK } from './postings';
import { StoredIndex } from './stored-index';

/** How many changes may wait to be indexed, their papers being kept in memory; of more, the latest are. */
export const FRESH = 32;
/** The most papers that one step indexes: so much is done again when the worker is stopped. */
const STEP = BLOCK;
/** How many records are read at a time. */
const AT_A_TIME = 500;
/** When so many numbers stand for nothing, and more than for papers, all is made anew. */
const GONE = 4096;

/** How much of the library is in the index, in papers. */
export interface Progress {
  done: number;
  total: number;
}

/** The index at one moment; how far it is, if it is not all there; and how the library stood. */
export interface View extends Standing {
  index: IndexView;
  progress: Progress | undefined;
  /** How many changes of the library are not in the store yet. */
  waiting: number;
}

/**
 * The index of the library. What it holds is stored, block by block; papers that changed since, as the library has
 * noted, are kept in memory until a step brings them into the store.
 */
export class PaperIndex {
  readonly #name: string;
  #opening: Promise<StoredIndex> | undefined;
  #view: View | undefined;
  /** What it holds is not what the library has; it is emptied for that once in a life, lest it never end. */
  #isWrong = false;
  #wasWrong = false;

  /** @param name of its database */
  constructor(name: string) {
    this.#name = name;
  }

  /**
   * The index as it was when somebody asked last: most likely it still is so. Needs no library; whether it is right only
   * `view` can tell. Nothing in a new worker, which hears of the library as soon as of what is stored.
   */
  async guess(): Promise<IndexView | undefined> {
    const stored = await this.#open();
    return this.#view?.index.stored === stored ? this.#view.index : undefined;
  }

  /** The index as it is now, with the papers that changed last. */
  async view(library: Database): Promise<View> {
    const [stored, now] = await Promise.all([this.#open(), standing(library)]);
    const { database, state } = stored;
    const known = this.#view;
    const isSame = known?.last === now.last && known.total === now.total;
    if (isSame && known.index.stored === stored) return known;
    const { last, records, total } =
      now.last > state.upTo ? await newsSince(library, state.upTo, FRESH) : { ...now, records: [] };
    const ids = records.map(({ id }) => id);
    const numbers = ids.length > 0 ? await numbersOf(database, ids) : [];
    const index = new IndexView(stored, records, numbers);
    // A step has given papers other numbers meanwhile.
    if ((await this.#open()) !== stored) return this.view(library);
    const waiting = Math.max(0, last - state.upTo);
    const isUpToDate = !state.walk && waiting <= FRESH;
    // Another library has fewer changes; whatever else may happen, one has more papers than the other then.
    const isWrong = isUpToDate && (last < state.upTo || index.there !== total);
    this.#isWrong = isWrong && !this.#wasWrong;
    const isDone = (isUpToDate && !this.#isWrong) || total === 0;
    const done = Math.min(total, state.walk ? index.there : Math.max(0, total - waiting));
    const progress = isDone ? undefined : { done, total };
    this.#view = { index, progress, waiting, last, total };
    return this.#view;
  }

  /**
   * Brings some papers into the store.
   * @param few if no more have changed, nothing is done
   * @returns whether it did, so that there may be more to do
   */
  async step(library: Database, few: number): Promise<boolean> {
    const stored = await this.#open();
    const { database } = stored;
    const state = this.#isWrong ? await giveUp(database) : stored.state;
    if (this.#isWrong) this.#wasWrong = true;
    this.#isWrong = false;
    if (state.isOld) {
      await this.#renew(stored, await throwAway(database));
      return true;
    }
    const batch = state.walk
      ? await walk(library, state, state.walk)
      : await changed(library, state, few);
    if (!batch) return false;
    let after: IndexState;
    try {
      after = await writeBatch(database, state, batch);
    } catch (error) {
      // How far it came is only known to the store.
      await this.#renew(stored, await readState(database));
      throw error;
    }
    await this.#renew(stored, after);
    await forgetChanges(library, batch.upTo);
    const { gone, count } = after;
    if (gone.length > GONE && gone.length * 2 > count)
      await this.#renew(await this.#open(), await giveUp(database));
    return true;
  }

  /** Opens what is stored; whoever asks for the index waits for it. */
  #open(): Promise<StoredIndex> {
    const lost = (): void => {
      this.#opening = undefined;
      this.#view = undefined;
    };
    return (this.#opening ??= openStored(this.#name, lost).catch((error: unknown) => {
      lost();
      throw error;
    }));
  }

  /** What was stored before is stored otherwise now, unless the connection was lost meanwhile. */
  async #renew(before: StoredIndex, state: IndexState): Promise<void> {
    const { database } = before;
    const after = new StoredIndex(database, state);
    const opening = this.#opening;
    if ((await opening) === before && this.#opening === opening)
      this.#opening = Promise.resolve(after);
  }
}

/** The next papers of the walk through the library, which begins with those saved last. */
async function walk(
  library: Database,
  state: IndexState,
  { after }: NonNullable<IndexState['walk']>,
): Promise<Batch> {
  // What changes from here on comes behind the walk once more.
  const upTo = after ? state.upTo : (await standing(library)).last;
  const records = new Map<Key, SavedPaper>();
  const room = Math.min(STEP, roomFor(state));
  let from = after;
  while (records.size < room) {
    const limit = Math.min(AT_A_TIME, room - records.size);
    // oxlint-disable-next-line no-await-in-loop -- each begins where the one before ended
    const { papers, next } = await latestAfter(library, from, limit);
    for (const paper of papers) records.set(paper.id, paper);
    if (!next) return { records, upTo };
    from = next;
  }
  return { records, upTo, walk: from ? { after: from } : {} };
}

/** Papers that changed first, if more than a few have. */
async function changed(
  library: Database,
  state: IndexState,
  few: number,
): Promise<Batch | undefined> {
  const changes = [...(await changesSince(library, state.upTo, STEP))];
  if ((changes.at(-1)?.[1] ?? 0) - state.upTo <= few) return undefined;
  const some = changes.slice(0, roomFor(state));
  const ids = some.map(([id]) => id);
  const papers = await papersById(library, ids);
  return {
    records: new Map(ids.map((id, place) => [id, papers[place]])),
    upTo: some.at(-1)?.[1] ?? state.upTo,
  };
}

function numbersOf(database: IndexDatabase, ids: Key[]): Promise<(number | undefined)[]> {
  const { store } = database.transaction('numbers');
  return Promise.all(ids.map((id) => store.get(id)));
}

async function openStored(name: string, lost: () => void): Promise<StoredIndex> {
  const database = await openIndex(name, lost);
  return new StoredIndex(database, await readState(database));
}
