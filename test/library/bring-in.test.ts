import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringIn } from '@/lib/library/bring-in';
import { standing } from '@/lib/library/changes';
import { mergePapers } from '@/lib/library/merge';
import { remove, save } from '@/lib/library/papers';
import { latest, records } from '@/lib/library/read-papers';
import type { Database } from '@/lib/library/schema';
import type { SavedPaper } from '@/lib/paper/paper';
import { anyPaper, makeDatabase, makeFacts, makePaper } from './make';

async function everything(database: Database): Promise<SavedPaper[]> {
  return (await records(database, undefined, 1000)).papers;
}

/** The slow way: merges any two papers that have a key in common, until there are none. */
function mergeAll(papers: readonly SavedPaper[]): SavedPaper[] {
  const left = [...papers];
  for (const [place, paper] of left.entries()) {
    const same = left.findIndex(
      (other, index) => index > place && other.keys.some((key) => paper.keys.includes(key)),
    );
    const other = left[same];
    if (other) {
      const rest = left.filter((each) => each !== paper && each !== other);
      return mergeAll([...rest, mergePapers(paper, other)]);
    }
  }
  return left.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

// Titles that are never alike, and nothing taken apart, so that only keys decide.
const anyPapers = fc.array(anyPaper, { maxLength: 6 }).map((papers) =>
  papers.map(({ apart: _apart, ...paper }, number) => ({
    ...paper,
    title: `Paper ${'x'.repeat(number)}`,
  })),
);

describe('bringing in', () => {
  it('merges as if all were merged at once, in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(anyPapers, anyPapers, async (mine, theirs) => {
        const [one, other] = await Promise.all([makeDatabase(), makeDatabase()]);
        await bringIn(one, mine, false);
        await bringIn(one, theirs, false);
        await bringIn(other, [...theirs, ...mine].toReversed(), false);
        expect(await everything(one)).toEqual(mergeAll([...mine, ...theirs]));
        expect(await everything(other)).toEqual(await everything(one));
        const saved = (await everything(one)).filter((paper) => paper.saved.value);
        const { papers, total } = await latest(one, 0, 1000);
        expect(papers).toHaveLength(saved.length);
        expect(total).toBe(saved.length);
      }),
      { numRuns: 50 },
    );
  });

  it('the same file again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyPapers, anyPapers, async (mine, theirs) => {
        const database = await makeDatabase();
        await bringIn(database, mine, false);
        await bringIn(database, theirs, false);
        const before = await everything(database);
        const last = (await standing(database)).last;
        const counts = await bringIn(database, theirs, false);
        expect(counts).toEqual({ added: 0, merged: 0, unchanged: theirs.length });
        expect((await standing(database)).last).toBe(last);
        expect(await everything(database)).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('says what it adds, merges and leaves', async () => {
    const database = await makeDatabase();
    const { paper: known } = await save(database, makeFacts(), 1000);
    const noted = { ...known, note: { value: 'Read this.', at: 2000 } };
    const other = makePaper({ keys: ['doi:10.1/x'], id: 'doi:10.1/x', title: 'Another' });
    const rehearsed = await bringIn(database, [known, noted, other], true);
    expect(rehearsed).toEqual({ added: 1, merged: 1, unchanged: 1 });
    expect(await everything(database)).toEqual([known]);
    expect(await bringIn(database, [known, noted, other], false)).toEqual({
      added: 1,
      merged: 1,
      unchanged: 1,
    });
    expect(await everything(database)).toEqual([noted, other]);
  });

  it('leaves two what was two in the other library, however alike', async () => {
    const database = await makeDatabase();
    const papers = [
      makePaper(),
      makePaper({ keys: ['doi:10.1/x'], id: 'doi:10.1/x' }),
      makePaper({ keys: ['pmid:1'], id: 'pmid:1' }),
    ];
    await bringIn(database, papers.slice(0, 1), false);
    await bringIn(database, papers, false);
    expect(await everything(database)).toEqual(papers);
  });

  it('brings in all or nothing', async () => {
    const database = await makeDatabase();
    const good = makePaper();
    const bad = makePaper({ keys: ['doi:10.1/x'], id: 'doi:10.1/x', title: 'Bad' });
    // No database takes a function.
    Object.assign(bad, { address: () => '' });
    await expect(bringIn(database, [good, bad], false)).rejects.toMatchObject({
      name: 'DataCloneError',
    });
    expect(await everything(database)).toEqual([]);
  });

  it('does not bring back what was removed after the backup', async () => {
    const database = await makeDatabase();
    const { paper } = await save(database, makeFacts(), 1000);
    await remove(database, paper.id, 2000);
    await bringIn(database, [paper], false);
    expect(await everything(database)).toMatchObject([{ saved: { value: false, at: 2000 } }]);
  });
});
