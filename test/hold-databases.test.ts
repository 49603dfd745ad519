// oxlint-disable-next-line import/no-unassigned-import -- puts it into the globals
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { holdDatabases } from '@/lib/hold-databases';

const page = Object.assign(new EventTarget(), { hidden: false });
let hold: typeof holdDatabases;
let opened: IDBDatabase[];

beforeEach(async () => {
  page.hidden = false;
  vi.stubGlobal('document', page);
  opened = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const request = open(name, version);
    request.addEventListener('success', () => {
      opened.push(request.result);
      vi.spyOn(request.result, 'close');
    });
    return request;
  });
  // What it holds belongs to the page.
  vi.resetModules();
  ({ holdDatabases: hold } = await import('@/lib/hold-databases'));
});
afterEach(() => {
  showOrHide(true);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function showOrHide(hidden: boolean): void {
  page.hidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
}

it('holds them open once, with a database that has nothing in it', async () => {
  hold();
  hold();
  await vi.waitUntil(() => opened.length > 0);
  hold();
  expect(indexedDB.open).toHaveBeenCalledTimes(1);
  expect([...opened[0]!.objectStoreNames]).toEqual([]);
});

it('lets go when the page is hidden, and holds them again after it was shown', async () => {
  hold();
  await vi.waitUntil(() => opened.length === 1);
  showOrHide(true);
  expect(opened[0]!.close).toHaveBeenCalledTimes(1);
  hold();
  expect(indexedDB.open).toHaveBeenCalledTimes(1);
  showOrHide(false);
  hold();
  await vi.waitUntil(() => opened.length === 2);
  expect(opened[1]!.close).not.toHaveBeenCalled();
});

it('lets go of what opened after the page was hidden', async () => {
  hold();
  showOrHide(true);
  await vi.waitUntil(() => opened.length === 1);
  expect(opened[0]!.close).toHaveBeenCalledTimes(1);
});

it('stands in the way of nobody who deletes it', async () => {
  hold();
  await vi.waitUntil(() => opened.length === 1);
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(opened[0]!.name);
    request.addEventListener('success', resolve);
    request.addEventListener('blocked', reject);
  });
  hold();
  await vi.waitUntil(() => opened.length === 2);
  expect(opened[1]!.close).not.toHaveBeenCalled();
});

it('tries again what failed', async () => {
  vi.mocked(indexedDB.open).mockImplementationOnce(() => {
    const request = Object.assign(new EventTarget(), { readyState: 'done', error: new Error() });
    queueMicrotask(() => request.dispatchEvent(new Event('error')));
    return request as never;
  });
  hold();
  await Promise.resolve();
  hold();
  await vi.waitUntil(() => opened.length === 1);
  expect(indexedDB.open).toHaveBeenCalledTimes(2);
});
