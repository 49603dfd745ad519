import { deleteDB, openDB } from 'idb';

/** The database that is made only to be deleted. */
const SCRAP = 'deja-lu-scrap';

/**
 * Has the browser open the databases faster the next time. Chromium writes to a log first, moves what is in it into
 * tables when that has grown to 4 MB, and reads all of it anew whenever the databases are opened: 20 ms a megabyte, for
 * every worker that starts. Deleting a database, even an empty one, makes it move all at once.
 * https://github.com/google/leveldb/blob/main/doc/impl.md#log-files
 * https://chromium.googlesource.com/chromium/src/+/main/components/services/storage/indexed_db/scopes/leveldb_scope_deletion_mode.h
 */
export async function emptyLog(): Promise<void> {
  const scrap = await openDB(SCRAP, 1);
  scrap.close();
  await deleteDB(SCRAP);
}
