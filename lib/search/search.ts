import type { Found, Outcome } from '@/lib/messages';
import type { Library } from '@/lib/library/library';
import { papersById, records } from '@/lib/library/read-papers';
import type { Database } from '@/lib/library/schema';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { PaperIndex } from './paper-index';

/** How many papers are read and indexed at a time: between, the worker can answer others. */
const AT_A_TIME = 200;

/**
 * Searches the library. Its index is read from the store at the first search of a worker's life, and told
 * what changes: changed papers are read again at the next search, so a save never waits for the index.
 */
export class LibrarySearch {
  readonly #library: Library;
  readonly #index = new PaperIndex();
  #changed = new Set<Key>();
  /** Up to where the store has been read; nothing when all of it was. */
  #unread: { after?: Key } | undefined = {};
  #catchingUp: Promise<void> = Promise.resolve();

  constructor(library: Library) {
    this.#library = library;
  }

  /** To be told after the record with this id has changed in the store, or gone. */
  paperChanged(id: Key): void {
    this.#changed.add(id);
  }

  /** The saved papers that the words find, best first, and how many there are in all. */
  search(text: string, limit: number): Promise<Outcome<{ found: Found[]; total: number }>> {
    return this.#library.ask(async (database) => {
      // One after the other: an older state of a record must not overtake a newer one.
      const before = Promise.allSettled([this.#catchingUp]);
      this.#catchingUp = before.then(() => this.#catchUp(database));
      await this.#catchingUp;
      const { hits, total } = this.#index.search(text, limit);
      const papers = await papersById(
        database,
        hits.map(({ id }) => id),
      );
      const found = hits.flatMap(({ terms }, place) => {
        const paper = papers[place];
        return paper?.saved.value ? [{ paper, terms }] : [];
      });
      return { found, total };
    });
  }

  async #catchUp(database: Database): Promise<void> {
    while (this.#unread) {
      // oxlint-disable-next-line no-await-in-loop -- each page begins where the one before ended
      const { papers, next } = await records(database, this.#unread.after, AT_A_TIME);
      for (const paper of papers) this.#take(paper.id, paper);
      this.#unread = next && { after: next };
    }
    const ids = [...this.#changed];
    this.#changed = new Set();
    try {
      const papers = await papersById(database, ids);
      for (const [place, id] of ids.entries()) this.#take(id, papers[place]);
    } catch (error) {
      for (const id of ids) this.#changed.add(id);
      throw error;
    }
  }

  #take(id: Key, paper: SavedPaper | undefined): void {
    if (paper?.saved.value) this.#index.put(paper);
    else this.#index.remove(id);
  }
}
