import { openDB, unwrap, wrap } from 'idb';
import { errorOfOpening, LibraryError } from './library-error';
import { MIGRATIONS } from './migrations';
import type { Database, LibrarySchema } from './schema';

/**
 * Opens the database of this name and brings it to the newest version.
 * @param lost is called when the connection is gone: the next one is to be opened when it is needed
 * @param migrations the steps to the newest version; tests take some away or add one
 * @throws LibraryError if it is newer than this program, blocked, full or not to be had.
 */
export async function openDatabase(
  name: string,
  lost: () => void,
  migrations = MIGRATIONS,
): Promise<Database> {
  let database: Database | undefined;
  const { promise: refusal, reject: refuse } = Promise.withResolvers<never>();
  try {
    const opening = openDB<LibrarySchema>(name, migrations.length, {
      upgrade(created, oldVersion) {
        // A migration knows the schema of its own time, not today's.
        const old = wrap(unwrap(created));
        for (const migrate of migrations.slice(oldVersion)) migrate(old);
      },
      blocked() {
        refuse(new LibraryError('blocked'));
        void closeWhenOpen(opening);
      },
      blocking() {
        database?.close();
        lost();
      },
      terminated: lost,
    });
    database = await Promise.race([opening, refusal]);
    return database;
  } catch (error) {
    throw errorOfOpening(error);
  }
}

/** Whoever waited for it has been told that it is blocked; the next one to ask opens anew. */
async function closeWhenOpen(opening: Promise<Database>): Promise<void> {
  const [opened] = await Promise.allSettled([opening]);
  if (opened.status === 'fulfilled') opened.value.close();
}
