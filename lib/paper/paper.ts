import type { Key } from './key';

/**
 * What a page says of a paper. Texts are plain (no markup), with single blanks, and no longer than
 * `LIMITS`; whoever reads a page sees to that, since a page is hostile input.
 */
export interface PaperFacts {
  /** Every identifier that the page gives, canonical; the first is the paper's key there. Never empty. */
  keys: [Key, ...Key[]];
  title: string;
  /** As the page writes them, in order; empty where the page names none. */
  authors: string[];
  abstract?: string;
  /** When it was published, as exactly as the page says: `2024`, `2024-03` or `2024-03-12`. */
  published?: string;
  /** Where the paper's own page is: an absolute http(s) address. */
  address: string;
}

/** What tells which paper is meant. */
export type PaperIdentity = Pick<PaperFacts, 'keys' | 'title' | 'authors'>;

/** The longest texts that are kept, in UTF-16 units, and the most authors, keys and tags. */
export const LIMITS = {
  title: 500,
  author: 120,
  authors: 1000,
  abstract: 10_000,
  address: 2_000,
  place: 80,
  key: 1_000,
  keys: 1_000,
  tag: 80,
  tags: 100,
  note: 50_000,
} as const;

/** A value that a person can change, and when it was changed last (ms since 1970): the later change wins a merge. */
export interface Stamped<Value> {
  value: Value;
  at: number;
}

/** How far the reading of a paper got. */
export type ReadingStatus = 'unread' | 'reading' | 'read';

/** A paper's record in the library. It stays, with `saved.value` false, after the paper was removed: a tombstone. */
export interface SavedPaper extends PaperFacts {
  /** The record's own name: the key that the paper had when it was first saved. */
  id: Key;
  /** Keys of papers that a person took apart from this one: they never become its own again. Sorted, never empty. */
  apart?: Key[];
  /** When the paper was first saved (ms since 1970). */
  firstSaved: number;
  saved: Stamped<boolean>;
  tags: Stamped<string[]>;
  note: Stamped<string>;
  status: Stamped<ReadingStatus>;
  starred: Stamped<boolean>;
}

/** When and where a paper was met last in an earlier visit. */
export interface Meeting {
  /** ms since 1970 */
  at: number;
  /** The same for people, where a page is to show it: `11 Mar`. */
  day?: string;
  /** The digest's or paper page's name for people: `HF Daily Papers`. */
  place: string;
}

/** What Déjà Lu knows of a paper; nothing at all means that it is new. */
export interface PaperState {
  /** When it was saved (ms since 1970), if it is in the library now. */
  saved?: number;
  opened?: Meeting;
  seen?: Meeting;
}

/** All that the library remembers of one paper: its meetings in earlier visits, and what the person did with it. */
export interface PaperStory {
  /** In how many earlier visits it was sighted or opened. */
  visits: number;
  /** The earliest and the latest of these meetings; nothing if there was none. */
  first?: Meeting;
  last?: Meeting;
  /** When it was opened last in an earlier visit. */
  opened?: Meeting;
  /** When it was saved (ms since 1970), if it is in the library now. */
  saved?: number;
  tags: string[];
}

/** The strongest thing that a state says: saved, opened, seen, new. */
export function strongest(state: PaperState): 'saved' | 'opened' | 'seen' | 'new' {
  if (state.saved !== undefined) return 'saved';
  if (state.opened) return 'opened';
  if (state.seen) return 'seen';
  return 'new';
}
