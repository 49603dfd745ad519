import { browser } from 'wxt/browser';
import type { Key } from './paper/key';
import type { PaperFacts, PaperState, SavedPaper } from './paper/paper';

/** Why the library could not do what it was asked: each is something that a person can be told. */
export type Problem = 'full' | 'newer' | 'blocked' | 'unavailable';

/** What came of a change to the library. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** What an import adds, joins with papers that are there already, and leaves as it was. */
export interface ImportCounts {
  added: number;
  merged: number;
  unchanged: number;
}

/** A paper that a search found. */
export interface Found {
  paper: SavedPaper;
  /** The words of the paper that matched, as they were indexed; they are what is highlighted. */
  terms: string[];
}

/** Every message that pages and screens send to the worker: what it takes, what it answers. */
export interface Messages {
  /** From a page: which of these papers (each given by all its keys) are known? Begins or continues the visit to `address`. */
  recall(ask: {
    address: string;
    place: string;
    visit?: number;
    papers: Key[][];
  }): Outcome<{ visit: number; states: PaperState[] }>;
  /** From a page: these papers were in view for a second, or (`opened`) the page is their own. */
  sight(ask: { visit: number; keys: Key[]; opened: boolean }): Outcome<null>;
  /** From a page or screen: put the paper into the library. Answered when it is on the disk. */
  save(ask: { facts: PaperFacts }): Outcome<{ id: Key; at: number }>;
  /** From a page or screen: take the paper with this key out of the library (to the trash). */
  remove(ask: { key: Key }): Outcome<null>;
  /** From a screen: take the paper with this key back from the trash. */
  restore(ask: { key: Key }): Outcome<null>;
  /** From a page: how many of its entries are new, for the toolbar icon. */
  countNew(ask: { count: number }): null;
  /** From a screen: saved papers, latest first, and how many there are in all. */
  latest(ask: { offset: number; limit: number }): Outcome<{ papers: SavedPaper[]; total: number }>;
  /** From a screen: the saved papers that the words find, best first, and how many there are in all. */
  search(ask: { text: string; limit: number }): Outcome<{ found: Found[]; total: number }>;
  /** From a screen: records in the order of their ids, removed ones too, for an export. `next` is where to go on. */
  records(ask: { after?: Key; limit: number }): Outcome<{ papers: SavedPaper[]; next?: Key }>;
  /** From a screen: merge these records into the library, all or none; a rehearsal only counts. */
  bringIn(ask: { papers: SavedPaper[]; rehearse: boolean }): Outcome<ImportCounts>;
}

/** Every message that the worker sends to pages. */
export interface Announcements {
  /** These papers were saved or removed, somewhere. */
  changed(news: { keys: Key[] }): void;
}

export type Ask<Name extends keyof Messages> = Parameters<Messages[Name]>[0];
export type Answer<Name extends keyof Messages> = ReturnType<Messages[Name]>;

/** One function for each message; `sender` says which page or screen asks. */
export type Handlers = {
  [Name in keyof Messages]: (
    ask: Ask<Name>,
    sender: { tab?: number; isScreen: boolean },
  ) => Promise<Answer<Name>>;
};

/**
 * Sends a message to the worker, which the browser starts if it sleeps.
 * @throws if the worker died before it answered, or is of another version than this page: the caller may ask again.
 */
export async function send<Name extends keyof Messages>(
  name: Name,
  ask: Ask<Name>,
): Promise<Answer<Name>> {
  return (await browser.runtime.sendMessage({ name, ask })) as Answer<Name>;
}
