import type { Page } from 'playwright';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import type { Chromium } from './chromium.ts';
import { readStore } from './read-store.ts';

/** The browser's functions, as the extension's own pages have them. */
declare const chrome: {
  tabs: { query(filter: { active: true; lastFocusedWindow: true }): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
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

/** Moves all visits back in time, which is the same as waiting. */
export async function letTimePass(chromium: Chromium, minutes: number): Promise<void> {
  const desk = await chromium.desk();
  await desk.evaluate(
    (time) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('deja-lu');
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('visits', 'readwrite');
          const cursors = transaction.objectStore('visits').openCursor();
          cursors.addEventListener('success', () => {
            const cursor = cursors.result;
            if (!cursor) return;
            const visit = cursor.value as { began: number; lastActive: number };
            cursor.update({
              ...visit,
              began: visit.began - time,
              lastActive: visit.lastActive - time,
            });
            cursor.continue();
          });
          transaction.addEventListener('error', () => reject(transaction.error as DOMException));
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    minutes * 60_000,
  );
}
