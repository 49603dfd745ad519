import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '@/lib/library/open';
import { MIGRATIONS } from '@/lib/library/migrations';
import { save } from '@/lib/library/papers';
import { latest } from '@/lib/library/read-papers';
import { write } from '@/lib/library/write';
import { makeFacts, makeLibrary } from './make';

const count = async ({ library }: ReturnType<typeof makeLibrary>) => {
  const outcome = await library.ask((database) => latest(database, 0, 10));
  return outcome.ok ? outcome.value.total : outcome.problem;
};

afterEach(() => vi.restoreAllMocks());

describe('the library', () => {
  it('refuses a database newer than this program, and leaves it as it was', async () => {
    const made = makeLibrary();
    const newer = await openDB(made.name, 99, {
      upgrade: (database) => void database.createObjectStore('future').put('kept', 1),
    });
    newer.close();
    expect(await count(made)).toBe('newer');
    const again = await openDB(made.name);
    expect(again.version).toBe(99);
    expect(await again.get('future', 1)).toBe('kept');
    again.close();
  });

  it('makes room for a newer program, and then knows that it is newer', async () => {
    const made = makeLibrary();
    expect(await count(made)).toBe(0);
    const newer = await openDB(made.name, 99);
    newer.close();
    expect(await count(made)).toBe('newer');
  });

  it('is blocked while an older program does not make room, and opens later', async () => {
    const { name } = makeLibrary();
    const older = await openDatabase(name, () => undefined);
    const stubborn = await openDB(name);
    const steps = [...MIGRATIONS, () => undefined];
    await expect(openDatabase(name, () => undefined, steps)).rejects.toMatchObject({
      problem: 'blocked',
    });
    stubborn.close();
    const opened = await openDatabase(name, () => undefined, steps);
    expect(opened.version).toBe(steps.length);
    opened.close();
    older.close();
  });

  it('runs only the migrations that are missing', async () => {
    const { name } = makeLibrary();
    (await openDatabase(name, () => undefined)).close();
    const run: number[] = [];
    const { length } = MIGRATIONS;
    const steps = Array.from({ length: length + 2 }, (_, step) => () => void run.push(step));
    (await openDatabase(name, () => undefined, steps)).close();
    expect(run).toEqual([length, length + 1]);
  });

  it('opens again after the connection was lost', async () => {
    const made = makeLibrary();
    await made.library.ask(async (database) => {
      await save(database, makeFacts(), 1);
      forceCloseDatabase(unwrap(database) as never);
    });
    expect(await count(made)).toBe(1);
  });

  it.each(['InvalidStateError', 'SecurityError'])('is unavailable after %s', async (name) => {
    const made = makeLibrary();
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Not here', name);
    });
    expect(await count(made)).toBe('unavailable');
    open.mockRestore();
    expect(await count(made)).toBe(0);
  });

  it('says that the disk is full, and has lost nothing', async () => {
    const made = makeLibrary();
    await made.library.ask((database) => save(database, makeFacts(), 1));
    const outcome = await made.library.ask((database) =>
      write(database, ['papers'], 'strict', async ({ store }) => {
        await store.clear();
        throw new DOMException('The disk is full', 'QuotaExceededError');
      }),
    );
    expect(outcome).toEqual({ ok: false, problem: 'full' });
    expect(await count(made)).toBe(1);
  });

  it('throws what was not to be expected', async () => {
    const { library } = makeLibrary();
    const mistake = library.ask(() => Promise.reject(new TypeError('A mistake')));
    await expect(mistake).rejects.toThrow('A mistake');
  });
});
