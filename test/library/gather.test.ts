import { describe, expect, it } from 'vitest';
import { gather } from '@/lib/library/gather';
import { remove, save } from '@/lib/library/papers';
import { records } from '@/lib/library/read-papers';
import { recall } from '@/lib/library/recall';
import type { Database } from '@/lib/library/schema';
import { sight } from '@/lib/library/sightings';
import { takeApart } from '@/lib/library/take-apart';
import { continueVisit } from '@/lib/library/visits';
import type { Key } from '@/lib/paper/key';
import type { PaperIdentity } from '@/lib/paper/paper';
import { makeDatabase, makeFacts } from './make';

const ARXIV: Key = 'arxiv:2403.12345';
const DOI: Key = 'doi:10.1/x';
const ACL: Key = 'acl:2024.acl-long.1';

/** The paper of `makeFacts` as another page shows it. */
function met(keys: [Key, ...Key[]], authors = ['Lovelace, A.']): PaperIdentity {
  return { keys, title: 'A paper on nothing in particular.', authors };
}

/** What the worker does: answers, and gathers afterwards. Says what the page was told. */
async function meet(
  database: Database,
  ...papers: PaperIdentity[]
): Promise<(number | undefined)[]> {
  const { states, news } = await recall(database, 99, papers);
  await gather(database, news);
  return states.map(({ saved }) => saved);
}

async function keysOfRecords(database: Database): Promise<Key[][]> {
  return (await records(database, undefined, 100)).papers.map(({ keys }) => keys);
}

describe('a saved paper met under another identifier', () => {
  it('shows as saved, and its record gathers the identifier', async () => {
    const database = await makeDatabase();
    const { paper } = await save(database, makeFacts(), 7);
    expect(await meet(database, met([DOI]))).toEqual([7]);
    const gathered = { ...paper, keys: [ARXIV, DOI] };
    expect((await records(database, undefined, 100)).papers).toEqual([gathered]);
  });

  it('gathers what a page gives besides a known key', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts(), 7);
    expect(await meet(database, { ...met([ARXIV, DOI]), title: 'Elsewhere', authors: [] })).toEqual(
      [7],
    );
    expect(await keysOfRecords(database)).toEqual([[ARXIV, DOI]]);
  });

  it('is news only once', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts(), 7);
    const papers = [met([DOI]), met([ARXIV, ACL])];
    expect((await recall(database, 99, papers)).news).toEqual(papers);
    await gather(database, papers);
    expect((await recall(database, 99, papers)).news).toEqual([]);
    expect(await gather(database, papers)).toEqual([]);
  });

  it('shows what is known under all its keys', async () => {
    const database = await makeDatabase();
    const { visit } = await continueVisit(
      database,
      { address: 'https://a.org', place: 'arXiv' },
      1,
    );
    await sight(database, { visit, keys: [ARXIV], opened: false }, 2);
    const { visit: own } = await continueVisit(
      database,
      { address: 'https://b.org', place: 'ACL' },
      3,
    );
    await sight(database, { visit: own, keys: [ACL], opened: true }, 4);
    const known = { seen: { at: 2, place: 'arXiv' }, opened: { at: 4, place: 'ACL' } };
    await save(database, makeFacts({ keys: [ARXIV, ACL] }), 7);
    expect((await recall(database, 99, [met([DOI])])).states).toEqual([{ saved: 7, ...known }]);
    await remove(database, ARXIV, 8);
    expect((await recall(database, 99, [met([ACL])])).states).toEqual([known]);
  });

  it.each<[string, PaperIdentity]>([
    ['of other people', met([DOI], ['Grace Hopper'])],
    ['that names nobody', met([DOI], [])],
    ['with another identifier of the same kind', met(['arxiv:2403.99999'])],
  ])('is not met in a paper of the same title %s', async (_, paper) => {
    const database = await makeDatabase();
    await save(database, makeFacts(), 7);
    expect(await meet(database, paper)).toEqual([undefined]);
    expect(await keysOfRecords(database)).toEqual([[ARXIV]]);
  });

  it('is not met where two saved papers fit', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts({ keys: [DOI] }), 7);
    await save(database, makeFacts({ keys: ['doi:10.1/y'] }), 8);
    expect(await meet(database, met([ACL]))).toEqual([undefined]);
    expect(await keysOfRecords(database)).toEqual([[DOI], ['doi:10.1/y']]);
  });

  it('takes no second identifier of a kind by title, not even from one page', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts(), 7);
    await meet(database, met([DOI]), met(['doi:10.1/y']));
    expect(await keysOfRecords(database)).toEqual([[ARXIV, DOI]]);
  });
});

describe('gathering', () => {
  it('leaves two records two: to join them is left to a save', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts(), 7);
    await save(database, makeFacts({ keys: [DOI], title: 'The Article' }), 8);
    expect(await meet(database, met([ARXIV, DOI]))).toEqual([7]);
    expect(await keysOfRecords(database)).toEqual([[ARXIV], [DOI]]);
  });

  it('adds nothing to what was removed', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts(), 7);
    await remove(database, ARXIV, 8);
    expect(await meet(database, met([DOI]), met([ARXIV, ACL]))).toEqual([undefined, undefined]);
    expect(await keysOfRecords(database)).toEqual([[ARXIV]]);
  });

  it('adds nothing that was taken apart', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts({ keys: [ARXIV, DOI] }), 7);
    await takeApart(database, { id: ARXIV, keys: [DOI] });
    expect(await meet(database, met([ARXIV, DOI]), met([DOI]))).toEqual([7, 7]);
    expect(await keysOfRecords(database)).toEqual([[ARXIV], [DOI]]);
  });
});
