import type { Page } from 'playwright';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import type { Chromium } from './chromium.ts';
import { readStore } from './read-store.ts';

/** The browser's functions, as the extension's own pages have them. */
declare const chrome: {
  tabs: { query(filter: { active: true; lastFocusedWindow: true }): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

/** The text on the toolbar button while this page is in front, where it is brought to. */
export async function readBadge(chromium: Chromium, page: Page): Promise<string> {
  const desk = await chromium.desk();
  // Tabs cannot be told apart by their addresses: the extension may not see those.
  await page.bringToFront();
  return desk.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
  });
}

/** The papers that were sighted, each with its visit: what is durable, not what somebody says. */
export async function readSightings(chromium: Chromium): Promise<[key: string, visit: number][]> {
  const { keys } = await (await chromium.desk()).evaluate(readStore, 'sightings' as const);
  return keys as [string, number][];
}

/** All records of the library by their ids, those in the trash too. */
export async function readPapers(chromium: Chromium): Promise<Map<string, SavedPaper>> {
  const { values } = await (await chromium.desk()).evaluate(readStore, 'papers' as const);
  return new Map((values as SavedPaper[]).map((paper) => [paper.id, paper]));
}

/** Deletes the library, for the next test; the worker lets go of it and makes a new one when it is asked. */
export async function forgetAll(chromium: Chromium): Promise<void> {
  const desk = await chromium.desk();
  await desk.evaluate(() =>
    new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('deja-lu');
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
    }).then(() => undefined),
  );
}

/** Puts a library of a later version in the place of this one, as if an older Déjà Lu had been installed again. */
export async function makeNewer(chromium: Chromium): Promise<void> {
  const desk = await chromium.desk();
  await desk.evaluate(() =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open('deja-lu', 1000);
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
    }).then((event) => (event as { target: IDBOpenDBRequest } & Event).target.result.close()),
  );
}

/** Moves all visits and sightings back in time, which is the same as waiting. */
export async function letTimePass(chromium: Chromium, minutes: number): Promise<void> {
  const desk = await chromium.desk();
  // What pages have noticed and not told yet would be noted after the move, as if it had been noticed after the wait.
  for (const page of chromium.context.pages()) {
    if (page !== desk) await page.evaluate(tellNow);
  }
  // Behind what the pages have just told the worker.
  await desk.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'latest', ask: { offset: 0, limit: 1 } }),
  );
  await desk.evaluate(moveBack, minutes * 60_000);
}

/** Has a page tell what it gathered, as it does whenever it is hidden or shown. It is sent as text to a page. */
function tellNow(): void {
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Moves visits and sightings back by a time (ms). It is sent as text to a page, so it uses nothing from outside itself. */
async function moveBack(time: number): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error as DOMException));
    });
  const database = await done(indexedDB.open('deja-lu'));
  const transaction = database.transaction(['visits', 'sightings', 'moments'], 'readwrite');
  const ended = new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => reject(transaction.error as DOMException));
  });
  const change = async (
    name: string,
    work: (store: IDBObjectStore, key: IDBValidKey, value: unknown) => void,
  ) => {
    const store = transaction.objectStore(name);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    for (const [place, key] of keys.entries()) work(store, key, values[place]);
  };
  await Promise.all([
    change('visits', (store, key, value) => {
      const { began, lastActive, ...visit } = value as { began: number; lastActive: number };
      store.put({ ...visit, began: began - time, lastActive: lastActive - time }, key);
    }),
    change('sightings', (store, key, value) => {
      const [visit, at, opened] = value as [number, number, boolean];
      store.put([visit, at - time, opened], key);
    }),
    change('moments', (store, key, value) => {
      const [visit, at] = key as [number, number];
      store.delete(key);
      store.put(value, [visit, at - time]);
    }),
  ]);
  await ended;
  database.close();
}
