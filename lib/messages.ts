import type { Key } from './paper/key';
import type { PaperFacts, PaperIdentity, PaperState, PaperStory, SavedPaper } from './paper/paper';

/** Why the library could not do what it was asked: each is something that a person can be told. */
export type Problem = 'full' | 'newer' | 'blocked' | 'unavailable';

/** What came of something asked of the library. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** What an import adds, joins with papers that are there already, and leaves as it was. */
export interface ImportCounts {
  added: number;
  merged: number;
  unchanged: number;
}

/** What a search answers. */
export interface SearchAnswer {
  /** The best papers, best first. */
  papers: SavedPaper[];
  /** What is highlighted in them: words as they were indexed, and beginnings of words with a `*` behind. */
  terms: string[];
  /** How many there are in all. */
  total: number;
  /** What looked like a filter, was none, and was searched for as text. */
  notices?: string[];
  /** Words that the one being typed may become. */
  suggestions?: string[];
  /** How many papers can be found already, while others are still being indexed. */
  indexing?: { done: number; total: number };
}

/** Whose sightings, and openings, can be forgotten. */
export type Forgettable =
  /** Those on one page: its address as visits know it. */
  | { page: string }
  /** Those on all pages of a host. */
  | { site: string }
  /** Those of this time and later (ms since 1970). */
  | { since: number }
  | { everything: true };

/** Every message that pages and screens send to the worker: what it takes, what it answers. */
export interface Messages {
  /**
   * From a page: which of these papers are known? Begins or continues the visit to `address`. Nothing where the
   * person has paused Déjà Lu; else also whether to dim what was seen before, and when the address was last read
   * in an earlier visit (ms since 1970).
   */
  recall(ask: {
    address: string;
    place: string;
    visit?: number;
    papers: PaperIdentity[];
  }): Outcome<{
    visit: number;
    states: PaperState[];
    dimmed: boolean;
    lastHere?: number;
  } | null>;
  /** From a page: all that is remembered of one paper, except what belongs to the page's own visit. */
  tellStory(ask: { visit: number; paper: PaperIdentity }): Outcome<PaperStory>;
  /** From a page: these papers were in view for a second, or (`opened`) the page is their own. */
  sight(ask: { visit: number; keys: Key[]; opened: boolean }): Outcome<null>;
  /** From a page or screen: put the paper into the library. Answered when it is on the disk. */
  save(ask: { facts: PaperFacts }): Outcome<{ id: Key; at: number }>;
  /** From a page or screen: take the paper with this key out of the library (to the trash). */
  remove(ask: { key: Key }): Outcome<null>;
  /** From a screen: take the paper with this key back from the trash. */
  restore(ask: { key: Key }): Outcome<null>;
  /** From a screen: these keys of the record with this id are another paper's, which gets a record of its own. */
  takeApart(ask: { id: Key; keys: Key[] }): Outcome<null>;
  /** From a page: put the script into it that the person asks for (lib/digest/tools.ts). */
  bringTools(ask: null): null;
  /** From a page: how many of its entries are new, for the toolbar icon. */
  countNew(ask: { count: number }): null;
  /** From a screen: saved papers, latest first, and how many there are in all. */
  latest(ask: { offset: number; limit: number }): Outcome<{ papers: SavedPaper[]; total: number }>;
  /** From a screen: the saved papers that the words find, best first, and how many there are in all. */
  search(ask: { text: string; limit: number }): Outcome<SearchAnswer>;
  /** From a screen: records in the order of their ids, removed ones too, for an export. `next` is where to go on. */
  records(ask: { after?: Key; limit: number }): Outcome<{ papers: SavedPaper[]; next?: Key }>;
  /** From a screen: merge these records into the library, all or none; a rehearsal only counts. */
  bringIn(ask: { papers: SavedPaper[]; rehearse: boolean }): Outcome<ImportCounts>;
  /** From a screen: forget these sightings. Answers how many there were; a rehearsal only counts. */
  forget(ask: { what: Forgettable; rehearse: boolean }): Outcome<number>;
}

/** What a page says of itself to the popup. */
export interface PageReport {
  /** The source's name, or the host of a page that no source knows. */
  place: string;
  address: string;
  /** `other`: a page of the source's site that is neither a digest nor a paper's own. */
  kind: 'digest' | 'paper' | 'other';
  /** How many of its marked entries are in each state. */
  counts: Record<'new' | 'seen' | 'opened' | 'saved', number>;
  /** When the address was last read in an earlier visit (ms since 1970). */
  lastHere?: number;
  /** The source recognised nothing, though papers are listed: the page's structure around them, without its texts. */
  unrecognised?: string;
}

/** Every question that a screen or the worker asks a page: what it takes, what it answers. A page without marks answers none. */
export interface Questions {
  /** To the page in front: what is recognised there? */
  report(ask: null): PageReport;
  /** To the page in front: go to the next new entry, or back to the one before; the page says which, or that there is none. */
  goToNew(ask: { direction: 'next' | 'previous' }): null;
  /** To the page in front: save the paper of the entry that was gone to, or of the page itself; one that is saved stays so. */
  saveCurrent(ask: null): null;
}

/** Messages that only a screen of ours may send: what a page's script can do is kept to what a page needs. */
export const FROM_SCREENS_ONLY: ReadonlySet<string> = new Set<keyof Messages>([
  'restore',
  'takeApart',
  'latest',
  'search',
  'records',
  'bringIn',
  'forget',
]);

export type Ask<Name extends keyof Messages> = Parameters<Messages[Name]>[0];
export type Answer<Name extends keyof Messages> = ReturnType<Messages[Name]>;

/** Who asks: the id of the tab, if there is one, and the host of the page in it, as the browser knows them. */
export interface Sender {
  tab: number | undefined;
  host: string;
}

/** One function for each message. */
export type Handlers = {
  [Name in keyof Messages]: (ask: Ask<Name>, from: Sender) => Promise<Answer<Name>>;
};

/** Which papers were met in which visit. */
export interface Sighted {
  visit: number;
  keys: Key[];
}

/** What the worker tells pages. */
export interface Announcement {
  /** Papers with these keys were saved or removed, somewhere; or nothing may be as it was. */
  changed?: Key[] | 'anything';
  /** Papers with these keys were sighted or opened in this visit, for the first time in it. */
  sighted?: Sighted;
  /** On these hosts the person has switched Déjà Lu off. */
  switchedOff?: string[];
}
