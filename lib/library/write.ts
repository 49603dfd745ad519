import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/**
 * Does work in one transaction, all or nothing, and resolves when that has completed.
 * @param durability `strict`: on the disk; `relaxed`: given to the operating system; `none`: undone, a rehearsal
 * @throws what the work throws, after undoing it, or why the transaction failed
 */
export async function write<
  Schema extends DBSchema,
  const Stores extends StoreNames<Schema>[],
  Value,
>(
  database: IDBPDatabase<Schema>,
  stores: Stores,
  durability: 'strict' | 'relaxed' | 'none',
  work: (transaction: IDBPTransaction<Schema, Stores, 'readwrite'>) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction(
    stores,
    'readwrite',
    durability === 'none' ? {} : { durability },
  );
  // Listened to from the start, so that a failure while the work goes on is not reported as unhandled.
  const ending = Promise.allSettled([transaction.done]);
  const undo = async (): Promise<void> => {
    transaction.abort();
    await ending;
  };
  let value: Value;
  try {
    value = await work(transaction);
  } catch (error) {
    // When the disk is full, a request may only say that it was aborted; the transaction says why.
    if (transaction.error) throw transaction.error;
    await undo();
    throw error;
  }
  await (durability === 'none' ? undo() : transaction.done);
  return value;
}
