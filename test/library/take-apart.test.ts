import { describe, expect, it } from 'vitest';
import { bringIn } from '@/lib/library/bring-in';
import { remove, restore, save } from '@/lib/library/papers';
import { latest, records } from '@/lib/library/read-papers';
import type { Database } from '@/lib/library/schema';
import { takeApart } from '@/lib/library/take-apart';
import { emptyTrash, KEPT } from '@/lib/library/trash';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { makeDatabase, makeFacts, makePaper } from './make';

const ARXIV: Key = 'arxiv:2403.12345';
const DOI: Key = 'doi:10.1234/x';
const ACL: Key = 'acl:2024.acl-long.1';

const joined = makePaper({
  keys: [ARXIV, DOI, ACL],
  tags: { value: ['later'], at: 1500 },
  note: { value: 'Two in one?', at: 1600 },
});
const preprint: SavedPaper = { ...joined, keys: [ARXIV, ACL], apart: [DOI] };
const article: SavedPaper = {
  ...joined,
  id: DOI,
  keys: [DOI],
  address: 'https://doi.org/10.1234/x',
  apart: [ACL, ARXIV],
};

async function everything(database: Database): Promise<SavedPaper[]> {
  return (await records(database, undefined, 100)).papers;
}

async function makeJoined(paper: SavedPaper = joined): Promise<Database> {
  const database = await makeDatabase();
  await bringIn(database, [paper], false);
  return database;
}

describe('taking apart', () => {
  it('makes two records, with all that was said of the one', async () => {
    const database = await makeJoined();
    const changed = await takeApart(database, { id: ARXIV, keys: [DOI] });
    expect(changed).toEqual([{ paper: preprint }, { paper: article }]);
    expect(await everything(database)).toEqual([preprint, article]);
    expect((await latest(database, 0, 10)).total).toBe(2);
  });

  it('leaves the id and the address to whom they belong', async () => {
    const database = await makeJoined();
    await takeApart(database, { id: ARXIV, keys: [ARXIV] });
    expect(await everything(database)).toEqual([
      { ...joined, keys: [ARXIV], apart: [ACL, DOI] },
      {
        ...joined,
        id: DOI,
        keys: [DOI, ACL],
        address: 'https://doi.org/10.1234/x',
        apart: [ARXIV],
      },
    ]);
  });

  it('leaves both an address that tells no identifier', async () => {
    const database = await makeJoined({ ...joined, address: 'https://example.org/paper' });
    await takeApart(database, { id: ARXIV, keys: [DOI] });
    const addresses = (await everything(database)).map(({ address }) => address);
    expect(addresses).toEqual(['https://example.org/paper', 'https://example.org/paper']);
  });

  it.each<[string, Key, Key[]]>([
    ['there is no such paper', 'arxiv:2403.99999', [DOI]],
    ['no key would go', ARXIV, ['doi:10.1234/none']],
    ['no key would stay', ARXIV, [ARXIV, DOI, ACL]],
  ])('does nothing if %s', async (_, id, keys) => {
    const database = await makeJoined();
    expect(await takeApart(database, { id, keys })).toEqual([]);
    expect(await everything(database)).toEqual([joined]);
  });

  it('can be done again', async () => {
    const database = await makeJoined();
    await takeApart(database, { id: ARXIV, keys: [DOI] });
    await takeApart(database, { id: ARXIV, keys: [ACL] });
    const all = (await everything(database)).map(({ keys, apart }) => [keys, apart]);
    expect(all).toEqual([
      [[ACL], [ARXIV, DOI]],
      [[ARXIV], [ACL, DOI]],
      [[DOI], [ACL, ARXIV]],
    ]);
  });
});

describe('what was taken apart', () => {
  it('is removed and restored by itself', async () => {
    const database = await makeJoined();
    await takeApart(database, { id: ARXIV, keys: [DOI] });
    await remove(database, DOI, 2000);
    expect((await latest(database, 0, 10)).papers).toEqual([preprint]);
    await restore(database, DOI, 3000);
    expect(await everything(database)).toEqual([
      preprint,
      { ...article, saved: { value: true, at: 3000 } },
    ]);
  });

  it('stays so when a page names both: the first key says which is meant', async () => {
    const database = await makeJoined();
    await takeApart(database, { id: ARXIV, keys: [DOI] });
    await remove(database, DOI, 2000);
    await save(database, makeFacts({ keys: [DOI, ACL], abstract: 'Of the article.' }), 3000);
    expect(await everything(database)).toEqual([
      preprint,
      { ...article, abstract: 'Of the article.', saved: { value: true, at: 3000 } },
    ]);
  });

  it('stays so in the trash, and when only the tombstone is left', async () => {
    const database = await makeJoined();
    await takeApart(database, { id: ARXIV, keys: [DOI] });
    await remove(database, ARXIV, 2000);
    await emptyTrash(database, 2000 + KEPT);
    await save(database, makeFacts({ keys: [ARXIV, DOI] }), 3000 + KEPT);
    const all = (await everything(database)).map(({ keys, apart }) => [keys, apart]);
    expect(all).toEqual([
      [[ARXIV, ACL], [DOI]],
      [[DOI], [ACL, ARXIV]],
    ]);
  });

  it('stays so when a backup from before is brought in, and takes its changes', async () => {
    const database = await makeJoined();
    await takeApart(database, { id: ARXIV, keys: [DOI] });
    const noted = { ...joined, note: { value: 'Two indeed.', at: 5000 } };
    const counts = await bringIn(database, [joined, noted], false);
    expect(counts).toEqual({ added: 0, merged: 1, unchanged: 1 });
    const { note } = noted;
    expect(await everything(database)).toEqual([
      { ...preprint, note },
      { ...article, note },
    ]);
  });

  it('stays so where only one of the two is known', async () => {
    const database = await makeJoined(preprint);
    const { paper } = await save(database, makeFacts({ keys: [ARXIV, DOI] }), 2000);
    expect(paper).toEqual(preprint);
    expect(await everything(database)).toEqual([preprint]);
  });

  it.each([
    ['the one', (papers: SavedPaper[]) => papers],
    ['the other', (papers: SavedPaper[]) => papers.toReversed()],
  ])('leaves what nobody claims with the strongest key, if %s comes first', async (_, inOrder) => {
    const database = await makeJoined();
    const one: SavedPaper = { ...preprint, keys: [ARXIV], apart: [DOI] };
    const other: SavedPaper = { ...article, apart: [ARXIV] };
    await bringIn(database, inOrder([one, other]), false);
    expect(await everything(database)).toEqual([preprint, article]);
  });

  it('becomes so where it comes to, in either order', async () => {
    const [one, other] = [await makeJoined(), await makeJoined()];
    await bringIn(one, [preprint, article], false);
    await bringIn(other, [article, preprint], false);
    expect(await everything(one)).toEqual([preprint, article]);
    expect(await everything(other)).toEqual([preprint, article]);
    expect((await latest(one, 0, 10)).total).toBe(2);
  });
});
