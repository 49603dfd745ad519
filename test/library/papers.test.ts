import { describe, expect, it } from 'vitest';
import { remove, restore, save } from '@/lib/library/papers';
import { latest, papersById, records } from '@/lib/library/read-papers';
import type { Database } from '@/lib/library/schema';
import { write } from '@/lib/library/write';
import { makeDatabase, makeFacts, makePaper } from './make';

const numbered = (number: number) =>
  makeFacts({ keys: [`arxiv:2403.0000${number}`], title: `Paper ${number}` });

async function everything(database: Database) {
  return (await records(database, undefined, 1000)).papers;
}

describe('saving', () => {
  it('keeps what the page says, under its first key', async () => {
    const database = await makeDatabase();
    const facts = makeFacts({ abstract: 'Long.', published: '2024-03' });
    const { paper } = await save(database, facts, 1000);
    expect(paper).toEqual(makePaper({ ...facts }));
    expect(await everything(database)).toEqual([paper]);
  });

  it('loses nothing when two tabs save at once', async () => {
    const database = await makeDatabase();
    const other = makeFacts({ keys: ['arxiv:2403.12345', 'doi:10.1/x'], abstract: 'Long.' });
    await Promise.all([
      save(database, makeFacts(), 1000),
      save(database, other, 1001),
      ...[1, 2, 3].map((number) => save(database, numbered(number), 1002)),
    ]);
    const all = await everything(database);
    expect(all).toHaveLength(4);
    expect(all.at(-1)).toMatchObject({
      keys: ['arxiv:2403.12345', 'doi:10.1/x'],
      abstract: 'Long.',
      saved: { value: true, at: 1000 },
    });
  });

  it('repeated, changes nothing', async () => {
    const database = await makeDatabase();
    const first = await save(database, makeFacts(), 1000);
    const second = await save(database, makeFacts(), 2000);
    expect(second.paper).toEqual(first.paper);
  });

  it('adds missing facts and never takes poorer ones', async () => {
    const database = await makeDatabase();
    await save(
      database,
      makeFacts({ abstract: 'The whole abstract.', published: '2024-03-12' }),
      1,
    );
    const { paper } = await save(
      database,
      makeFacts({ abstract: 'The wh…', published: '2024', authors: ['Ada Lovelace', 'B. C.'] }),
      2,
    );
    expect(paper).toMatchObject({
      abstract: 'The whole abstract.',
      published: '2024-03-12',
      authors: ['Ada Lovelace', 'B. C.'],
    });
  });

  it('finds a record by title and author if no key is common', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts(), 1);
    const { paper } = await save(database, makeFacts({ keys: ['doi:10.1/x'] }), 2);
    expect(paper).toMatchObject({
      id: 'arxiv:2403.12345',
      keys: ['arxiv:2403.12345', 'doi:10.1/x'],
    });
    expect(await everything(database)).toEqual([paper]);
  });

  it('never takes papers of other authors for the same', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts(), 1);
    await save(database, makeFacts({ keys: ['doi:10.1/x'], authors: ['Grace Hopper'] }), 2);
    expect(await everything(database)).toHaveLength(2);
  });

  it('makes one record of two when a page says that they are one paper', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts({ keys: ['arxiv:2403.00001'], title: 'Preprint' }), 1);
    await save(database, makeFacts({ keys: ['doi:10.1/x'], title: 'Article' }), 2);
    const facts = makeFacts({ keys: ['arxiv:2403.00001', 'doi:10.1/x'], title: 'Article' });
    const { paper } = await save(database, facts, 3);
    expect(await everything(database)).toEqual([paper]);
    expect(paper).toMatchObject({ id: 'arxiv:2403.00001', firstSaved: 1 });
  });

  it('cut off in the middle leaves nothing', async () => {
    const database = await makeDatabase();
    const killed = write(database, ['papers'], 'strict', async ({ store }) => {
      await store.put(makePaper());
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await everything(database)).toEqual([]);
  });
});

describe('removing and restoring', () => {
  it('leaves the record, so that it can be restored by any key', async () => {
    const database = await makeDatabase();
    const { paper } = await save(database, makeFacts({ keys: ['arxiv:1', 'doi:10.1/x'] }), 1000);
    await remove(database, 'doi:10.1/x', 2000);
    expect((await latest(database, 0, 10)).total).toBe(0);
    expect(await everything(database)).toEqual([{ ...paper, saved: { value: false, at: 2000 } }]);
    const restored = await restore(database, 'arxiv:1', 3000);
    expect(restored?.paper).toEqual({ ...paper, saved: { value: true, at: 3000 } });
    expect((await latest(database, 0, 10)).papers).toEqual([restored?.paper]);
  });

  it('says so when there is nothing to do', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts(), 1000);
    expect(await remove(database, 'doi:10.1/none', 2000)).toBeUndefined();
    expect(await restore(database, 'arxiv:2403.12345', 2000)).toBeUndefined();
  });

  it('saving again after a removal keeps when it was first saved', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts(), 1000);
    await remove(database, 'arxiv:2403.12345', 2000);
    const { paper } = await save(database, makeFacts(), 3000);
    expect(paper).toMatchObject({ firstSaved: 1000, saved: { value: true, at: 3000 } });
  });

  it('counts as later even if the clock was set back', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts(), 5000);
    const removed = await remove(database, 'arxiv:2403.12345', 10);
    expect(removed?.paper.saved).toEqual({ value: false, at: 5001 });
  });
});

describe('reading', () => {
  it('gives saved papers latest first, in pages', async () => {
    const database = await makeDatabase();
    // Two at the same time, as an import might bring them.
    const times = [10, 30, 20, 30, 40];
    await Promise.all(times.map((time, number) => save(database, numbered(number), time)));
    await remove(database, 'arxiv:2403.00004', 50);
    const pages = await Promise.all([0, 1, 2, 3, 4].map((offset) => latest(database, offset, 2)));
    const titles = pages.map(({ papers }) => papers.map(({ title }) => Number(title.at(-1))));
    expect(titles).toEqual([[1, 3], [3, 2], [2, 0], [0], []]);
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4, 4, 4]);
  });

  it('gives all records in pages, each once', async () => {
    const database = await makeDatabase();
    await Promise.all([3, 1, 2].map((number) => save(database, numbered(number), number)));
    const first = await records(database, undefined, 2);
    const second = await records(database, first.next, 2);
    expect(first.papers.map(({ title }) => title)).toEqual(['Paper 1', 'Paper 2']);
    expect(second).toEqual({ papers: [expect.objectContaining({ title: 'Paper 3' })] });
  });

  it('gives records by id, and nothing for what is not there', async () => {
    const database = await makeDatabase();
    const { paper } = await save(database, numbered(1), 1);
    expect(await papersById(database, ['doi:10.1/none', paper.id])).toEqual([undefined, paper]);
  });
});
