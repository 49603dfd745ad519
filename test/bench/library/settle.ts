import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright';
import { openDesk, stopWorkers, UNTIL_CLOSED } from '../browser.ts';
import type { Browser } from '../browser.ts';
import { emptyLog } from './fill.ts';

/** A table moves after a hundred looks in vain or a few more, and there are up to four levels to move down. */
const LOOKS = 600;
/** Tables that lie awkwardly are not reached the first time, nor is anything if the worker woke meanwhile. */
const PASSES = 4;
/** A database that opens so soon (ms) has nothing left in it to be read past. */
const SOON = 5;
/** How long moving tables may take (ms): a tenth of it is usual, and nothing tells. */
const MOVING = 1500;

/**
 * Has the browser do at once what it does within an hour of its start, and then every few days: delete what is left of
 * how a hundred thousand transactions could have been undone. Each opening and each save goes past all of it until
 * then, and a library that has grown over years has next to none.
 * https://chromium.googlesource.com/chromium/src/+/main/content/browser/indexed_db/instance/bucket_context.cc
 *
 * Nothing asks the browser for that. But its tables move down a level, together with what lies there, when they were
 * looked into in vain a hundred times; and after all databases were closed, the first tables that are written lie
 * around what is left of everything before.
 * https://github.com/google/leveldb/blob/main/doc/impl.md#compactions
 * https://github.com/google/leveldb/blob/main/db/version_edit.h (allowed_seeks)
 */
export async function settle(browser: Browser): Promise<void> {
  await settleIn(await openDesk(browser, browser.ours), 'deja-lu');
  await settleIn(await openDesk(browser, browser.bare), 'bare');
}

async function settleIn(desk: Page, name: string): Promise<void> {
  for (let pass = 0; pass < PASSES; pass++) {
    await stopWorkers(desk);
    await delay(UNTIL_CLOSED);
    if ((await desk.evaluate(lookInVain, { name, looks: 1 })) < SOON) break;
    // Writes a table, in which the name of a deleted database comes last: names are ordered by their length.
    await desk.evaluate(emptyLog);
    await desk.evaluate(lookInVain, { name, looks: LOOKS });
    await delay(MOVING);
  }
  await desk.close();
}

/**
 * Sent as text to the tab. A database's name is looked up whenever it is opened while nobody else has it open; the
 * browser keeps its tables open in between.
 * @returns how long all looks took (ms)
 */
async function lookInVain({ name, looks }: { name: string; looks: number }): Promise<number> {
  const began = performance.now();
  for (let look = 0; look < looks; look++) {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
      request.addEventListener('error', () => reject(request.error as DOMException));
    });
  }
  return performance.now() - began;
}
