import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';

/** All that is in a database, its schema too, as JSON. */
export interface RawDatabase {
  version: number;
  stores: RawStore[];
}

interface RawStore {
  name: string;
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; multiEntry: boolean; unique: boolean }[];
  records: { key: IDBValidKey; value: unknown }[];
}

/** Reads all that is in an open database. */
export async function readRaw(database: IDBPDatabase): Promise<RawDatabase> {
  const stores = Array.from(database.objectStoreNames, async (name): Promise<RawStore> => {
    const { store } = database.transaction(name);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return {
      name,
      keyPath: store.keyPath,
      autoIncrement: store.autoIncrement,
      indexes: Array.from(store.indexNames, (each) => {
        const index = store.index(each);
        const { keyPath, multiEntry, unique } = index;
        return { name: each, keyPath, multiEntry, unique };
      }),
      records: keys.map((key, place) => ({ key, value: values[place] })),
    };
  });
  return { version: database.version, stores: await Promise.all(stores) };
}

/** Makes a database of this name as it once was. */
export async function writeRaw(name: string, { version, stores }: RawDatabase): Promise<void> {
  const database = await openDB(name, version, {
    upgrade(created) {
      for (const { name: storeName, keyPath, autoIncrement, indexes, records } of stores) {
        const store = created.createObjectStore(storeName, { keyPath, autoIncrement });
        for (const { name: indexName, keyPath: path, ...options } of indexes) {
          store.createIndex(indexName, path, options);
        }
        for (const { key, value } of records) void store.put(value, keyPath ? undefined : key);
      }
    },
  });
  database.close();
}
