import { describe, expect, it } from 'vitest';
import { bringIn } from '@/lib/library/bring-in';
import { changesSince, forgetChanges, newsSince, standing } from '@/lib/library/changes';
import { gather } from '@/lib/library/gather';
import { remove, restore, save } from '@/lib/library/papers';
import type { Database } from '@/lib/library/schema';
import { takeApart } from '@/lib/library/take-apart';
import type { Key } from '@/lib/paper/key';
import { makeDatabase, makeFacts, makePaper } from './make';

const ARXIV: Key = 'arxiv:2403.00001';
const DOI: Key = 'doi:10.1/x';
const both = makeFacts({ keys: [ARXIV, DOI] });

/** The ids of what some work changes, besides one saved paper. */
async function changed(work: (database: Database) => Promise<unknown>): Promise<Key[]> {
  const database = await makeDatabase();
  await save(database, makeFacts({ keys: [ARXIV] }), 1);
  const before = (await standing(database)).last;
  await work(database);
  return [...(await changesSince(database, before, 100)).keys()];
}

describe('changes of records are noted', () => {
  it.each<[string, (database: Database) => Promise<unknown>, Key[]]>([
    [
      'a save',
      (database) => save(database, makeFacts({ keys: [DOI], title: 'Article' }), 2),
      [DOI],
    ],
    ['a removal', (database) => remove(database, ARXIV, 2), [ARXIV]],
    [
      'a return from the trash',
      async (database) => {
        await remove(database, ARXIV, 2);
        await restore(database, ARXIV, 3);
      },
      [ARXIV],
    ],
    ['another identifier', (database) => gather(database, [both]), [ARXIV]],
    [
      'a record that goes up in another',
      async (database) => {
        await save(database, makeFacts({ keys: [DOI], title: 'Article' }), 2);
        await save(database, makeFacts({ keys: [ARXIV, DOI], title: 'Article' }), 3);
      },
      [DOI, ARXIV],
    ],
    [
      'a record that is taken apart',
      async (database) => {
        await gather(database, [both]);
        await takeApart(database, { id: ARXIV, keys: [DOI] });
      },
      [ARXIV, DOI],
    ],
    [
      'an import',
      (database) =>
        bringIn(database, [makePaper({ id: DOI, keys: [DOI], title: 'Article' })], false),
      [DOI],
    ],
    ['but none by a rehearsal', (database) => bringIn(database, [makePaper()], true), []],
    ['nor by a removal of nothing', (database) => remove(database, DOI, 2), []],
  ])('%s', async (_, work, ids) => {
    expect(await changed(work)).toEqual(ids);
  });

  it('until they are forgotten, but for the last', async () => {
    const database = await makeDatabase();
    for (const number of [1, 2, 3])
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await save(
        database,
        makeFacts({ keys: [`arxiv:${number}`], title: `No. ${number}` }),
        number,
      );
    const last = (await standing(database)).last;
    await forgetChanges(database, last);
    expect(await changesSince(database, 0, 100)).toEqual(new Map([['arxiv:3', last]]));
    await remove(database, 'arxiv:1', 4);
    expect(await newsSince(database, last, 10)).toMatchObject({
      last: last + 1,
      records: [{ id: 'arxiv:1', paper: { saved: { value: false } } }],
      total: 2,
    });
  });
});
