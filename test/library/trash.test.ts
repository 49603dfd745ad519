import { describe, expect, it } from 'vitest';
import { remove, restore, save } from '@/lib/library/papers';
import { records } from '@/lib/library/read-papers';
import { emptyTrash, KEPT, trash } from '@/lib/library/trash';
import type { Key } from '@/lib/paper/key';
import { makeDatabase, makeFacts } from './make';

const [OLD, LATE, SAVED]: Key[] = ['arxiv:1', 'arxiv:2', 'arxiv:3'];

async function makeTrash() {
  const database = await makeDatabase();
  for (const key of [OLD, LATE, SAVED] as Key[]) {
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await save(
      database,
      makeFacts({ keys: [key], title: `Paper ${key}`, abstract: 'Text.' }),
      1000,
    );
  }
  await remove(database, 'arxiv:1', 2000);
  await remove(database, 'arxiv:2', 2001);
  return database;
}

describe('the trash', () => {
  it('holds removed papers, the last first', async () => {
    const removed = await trash(await makeTrash());
    expect(removed.map(({ id }) => id)).toEqual(['arxiv:2', 'arxiv:1']);
  });

  it('gives them back for 30 days, and then keeps only what a merge needs', async () => {
    const database = await makeTrash();
    expect(await emptyTrash(database, 2000 + KEPT - 1)).toEqual([]);
    expect(await emptyTrash(database, 2000 + KEPT)).toEqual(['arxiv:1']);
    expect((await trash(database)).map(({ id }) => id)).toEqual(['arxiv:2']);
    expect((await records(database, undefined, 1)).papers).toEqual([
      {
        id: 'arxiv:1',
        keys: ['arxiv:1'],
        title: '',
        authors: [],
        address: '',
        firstSaved: 1000,
        saved: { value: false, at: 2000 },
        tags: { value: [], at: 0 },
        note: { value: '', at: 0 },
        status: { value: 'unread', at: 0 },
        starred: { value: false, at: 0 },
      },
    ]);
    expect(await restore(database, 'arxiv:1', 3000)).toBeUndefined();
    expect(await restore(database, 'arxiv:2', 3000)).toBeDefined();
  });

  it('is left whole by a paper that is saved again', async () => {
    const database = await makeTrash();
    await emptyTrash(database, 2000 + KEPT);
    const facts = makeFacts({ keys: ['arxiv:1'], title: 'Paper arxiv:1' });
    const { paper } = await save(database, facts, 2001 + KEPT);
    expect(paper).toMatchObject({ ...facts, firstSaved: 1000, saved: { value: true } });
    expect((await trash(database)).map(({ id }) => id)).toEqual(['arxiv:2']);
  });
});
