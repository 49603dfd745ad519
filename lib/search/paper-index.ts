import MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import { keysOf } from '@/lib/paper/identifier';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { keysInText } from '@/lib/paper/text-keys';
import { queryFor } from './query';
import { wordsOf } from './words';

/** A paper that was found. */
export interface Hit {
  id: Key;
  /** The words of the paper that matched, as they were indexed. */
  terms: string[];
}

/** The searched texts of a paper, and how much a match there counts: one in a title more than any in an abstract. */
const FIELDS: Readonly<Record<string, { text: (paper: SavedPaper) => string; boost: number }>> = {
  title: { text: ({ title }) => title, boost: 8 },
  authors: { text: ({ authors }) => authors.join('\n'), boost: 4 },
  tags: { text: ({ tags }) => tags.value.join('\n'), boost: 4 },
  identifiers: { text: ({ keys }) => keys.join('\n'), boost: 4 },
  note: { text: ({ note }) => note.value, boost: 2 },
  abstract: { text: ({ abstract }) => abstract ?? '', boost: 1 },
};

/** Finds papers by words: in memory, derived from the library, empty at first. */
export class PaperIndex {
  readonly #index = new MiniSearch<SavedPaper>({
    fields: Object.keys(FIELDS),
    extractField: (paper, name) => (name === 'id' ? paper.id : (FIELDS[name]?.text(paper) ?? '')),
    tokenize: (text) => wordsOf(text).map(({ word }) => word),
    processTerm: (word) => word,
    searchOptions: {
      // A question arrives here word by word.
      tokenize: (word) => [word],
      boost: Object.fromEntries(Object.entries(FIELDS).map(([name, { boost }]) => [name, boost])),
    },
  });
  readonly #papers = new Map<Key, { keys: Key[]; savedAt: number }>();
  readonly #byKey = new Map<Key, Key>();

  /** Adds a paper, or puts its new version in the place of the old one. */
  put(paper: SavedPaper): void {
    this.remove(paper.id);
    this.#index.add(paper);
    this.#papers.set(paper.id, { keys: paper.keys, savedAt: paper.saved.at });
    for (const key of paper.keys) this.#byKey.set(key, paper.id);
  }

  /** Takes a paper out, if it is there. */
  remove(id: Key): void {
    const paper = this.#papers.get(id);
    if (!paper) return;
    this.#index.discard(id);
    this.#papers.delete(id);
    for (const key of paper.keys) if (this.#byKey.get(key) === id) this.#byKey.delete(key);
  }

  /**
   * Finds papers with all words of the text, or if there are none, with some; best first, then the last saved.
   * A pasted identifier or address finds just its paper.
   * @param limit the most hits to give; `total` counts all
   */
  search(text: string, limit: number): { hits: Hit[]; total: number } {
    const hits = this.#find(text);
    return { hits: hits.slice(0, limit), total: hits.length };
  }

  #find(text: string): Hit[] {
    const keys = pastedKeys(text);
    const ids = keys.map((key) => this.#byKey.get(key)).filter((id) => id !== undefined);
    if (ids.length > 0) return [...new Set(ids)].map((id) => ({ id, terms: [] }));

    const all = this.#index.search(queryFor(text, 'all'));
    // Some of an identifier's numbers would find other papers.
    const hasSome = all.length === 0 && keys.length === 0;
    const results = hasSome ? this.#index.search(queryFor(text, 'some')) : all;
    return results
      .toSorted((a, b) => round(b.score) - round(a.score) || this.#lastSavedFirst(a, b))
      .map((result) => ({ id: idOf(result), terms: result.terms }));
  }

  #lastSavedFirst(a: SearchResult, b: SearchResult): number {
    const [first, second] = [idOf(a), idOf(b)];
    const difference =
      (this.#papers.get(second)?.savedAt ?? 0) - (this.#papers.get(first)?.savedAt ?? 0);
    return difference || (first < second ? -1 : 1);
  }
}

/** The identifiers in a text, and those that it is without saying what they are: `2403.12345`. */
function pastedKeys(text: string): Key[] {
  const bare = (['arxiv', 'doi', 'acl'] as const).flatMap((kind) => keysOf(kind, text.trim()));
  return [...keysInText(text), ...bare];
}

/** The last digits of a score depend on the order in which papers were added. */
function round(score: number): number {
  return Number(score.toPrecision(9));
}

/** MiniSearch does not know of which type the ids are that it was given. */
function idOf({ id }: { id: Key }): Key {
  return id;
}
