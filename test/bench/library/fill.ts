import type { Page } from 'playwright';

/** A record, and its key where the store's records do not carry theirs. */
export type StoreRecord = [value: unknown, key?: IDBValidKey];

/**
 * Puts records into a store, one transaction a batch.
 * @param desk a tab of the extension that the database belongs to; the database must be there
 */
export async function fill(
  desk: Page,
  database: string,
  store: string,
  batches: Iterable<StoreRecord[]>,
): Promise<void> {
  for (const batch of batches) {
    // One text: the browser's protocol takes its time with each value of a large object.
    await desk.evaluate(put, { database, store, text: JSON.stringify(batch) });
  }
  // What the log happens to hold in the end would be read in whenever the database is opened.
  await desk.evaluate(emptyLog);
}

/** Sent as text to the tab: uses nothing from outside itself. */
async function put(ask: { database: string; store: string; text: string }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(ask.database);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error as DOMException));
  });
  const transaction = database.transaction(ask.store, 'readwrite', { durability: 'relaxed' });
  const store = transaction.objectStore(ask.store);
  for (const [value, key] of JSON.parse(ask.text) as [unknown, IDBValidKey?][]) {
    store.put(value, key);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error as DOMException));
  });
  database.close();
}

/** Has the browser move what was written into its tables, as the extension does. Sent as text to the tab. */
export async function emptyLog(): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error as DOMException));
    });
  const scrap = await done(indexedDB.open('deja-lu-scrap'));
  scrap.close();
  await done(indexedDB.deleteDatabase('deja-lu-scrap'));
}

/** `count` records in batches of `size`, each made when it is needed. */
export function* inBatches(
  count: number,
  size: number,
  make: (number: number) => StoreRecord,
): Generator<StoreRecord[]> {
  for (let from = 0; from < count; from += size) {
    yield Array.from({ length: Math.min(size, count - from) }, (_, index) => make(from + index));
  }
}
