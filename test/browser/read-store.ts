/**
 * Reads one store of the library's database. It is sent as text to a page of the extension, in either
 * browser, so it uses nothing from outside itself.
 * @returns all keys and values; none where there is no database yet
 */
export async function readStore(
  name: 'papers' | 'sightings',
): Promise<{ keys: unknown[]; values: unknown[] }> {
  // Opening a database that is not there would make it, at the wrong version.
  const databases = await indexedDB.databases();
  if (!databases.some((each) => each.name === 'deja-lu')) return { keys: [], values: [] };
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error as DOMException));
    });
  const database = await done(indexedDB.open('deja-lu'));
  try {
    const store = database.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    return { keys, values };
  } finally {
    database.close();
  }
}
