// oxlint-disable-next-line import/no-unassigned-import -- it puts indexedDB into the global scope
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { emptyLog } from '@/lib/library/empty-log';

it('leaves no database behind, also where it was stopped over it before', async () => {
  const before = await indexedDB.databases();
  await emptyLog();
  (await openDB('deja-lu-scrap', 1)).close();
  await emptyLog();
  expect(await indexedDB.databases()).toEqual(before);
});
