import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringIn } from '@/lib/library/bring-in';
import { gather } from '@/lib/library/gather';
import { remove, restore, save } from '@/lib/library/papers';
import { records } from '@/lib/library/read-papers';
import { recall } from '@/lib/library/recall';
import type { Database } from '@/lib/library/schema';
import { takeApart } from '@/lib/library/take-apart';
import { kindOf, KINDS } from '@/lib/paper/key';
import type { Key } from '@/lib/paper/key';
import type { PaperFacts, SavedPaper } from '@/lib/paper/paper';
import { makeDatabase, makeFacts } from './make';

/** Something that happens to a library: each can happen to any, in any order. */
type Step = (database: Database, now: number) => Promise<unknown>;

const saving =
  (facts: PaperFacts): Step =>
  (database, now) =>
    save(database, facts, now);

const meeting =
  (facts: PaperFacts): Step =>
  async (database) =>
    gather(database, (await recall(database, 0, [facts])).news);

async function live(database: Database, steps: readonly Step[], since = 1): Promise<void> {
  for (const [place, step] of steps.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await step(database, since + place);
  }
}

async function everything(database: Database): Promise<SavedPaper[]> {
  return (await records(database, undefined, 1000)).papers;
}

/** The sets of keys that are taken for one paper. */
async function papersOf(database: Database): Promise<Key[][]> {
  return (await everything(database)).map(({ keys }) => keys.toSorted());
}

/** The slow way: any two lists that have a key in common are one, until there are none. */
function joinAll(lists: readonly Key[][]): Key[][] {
  for (const one of lists) {
    const other = lists.find((each) => each !== one && each.some((key) => one.includes(key)));
    if (other) {
      const rest = lists.filter((each) => each !== one && each !== other);
      return joinAll([...rest, [...new Set([...one, ...other])].toSorted()]);
    }
  }
  return lists.map((keys) => keys.toSorted());
}

const byFirst = (lists: Key[][]): Key[][] => lists.toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1));

const KEYS: Key[] = ['arxiv:1', 'arxiv:2', 'doi:1', 'doi:2', 'acl:1', 'acl:2', 'pmid:1', 'title:t'];
const someKeys = fc.subarray(KEYS, { minLength: 1, maxLength: 3 }) as fc.Arbitrary<[Key, ...Key[]]>;
const people = fc.subarray(['Ada Lovelace', 'Alan Turing'], { minLength: 1 });

/** Pages of papers of one title by two people, each with keys of its own: only titles and names make them one. */
const rivals = fc
  .array(fc.record({ kinds: fc.subarray([...KINDS], { minLength: 1, maxLength: 3 }), people }), {
    minLength: 1,
    maxLength: 7,
  })
  .map((pages) =>
    pages.map(({ kinds, people: authors }, page) => {
      const keys = kinds.map((kind): Key => `${kind}:${page}`) as [Key, ...Key[]];
      return makeFacts({ keys, authors });
    }),
  );

const happenings = (facts: fc.Arbitrary<PaperFacts>): fc.Arbitrary<Step[]> =>
  fc
    .array(fc.tuple(facts, fc.constantFrom(saving, meeting)), { maxLength: 12 })
    .map((steps) => steps.map(([each, happens]) => happens(each)));

describe('a library, whatever is saved and met in whatever order', () => {
  it('never takes two identifiers of one kind for one paper because of a title', async () => {
    await fc.assert(
      fc.asyncProperty(
        rivals.chain((pages) => happenings(fc.constantFrom(...pages))),
        async (steps) => {
          const database = await makeDatabase();
          await live(database, steps);
          for (const keys of await papersOf(database)) {
            const kinds = keys.map(kindOf).filter((kind) => kind !== 'title');
            expect(new Set(kinds).size).toBe(kinds.length);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps papers of one title two if they are by other people', async () => {
    const by = (author: string, prefix: string) =>
      someKeys.map((keys) =>
        makeFacts({
          keys: keys.map((key): Key => `${key}${prefix}`) as [Key, ...Key[]],
          authors: [author],
        }),
      );
    await fc.assert(
      fc.asyncProperty(
        happenings(fc.oneof(by('Ada Lovelace', '-ada'), by('Alan Turing', '-alan'))),
        async (steps) => {
          const database = await makeDatabase();
          await live(database, steps);
          for (const keys of await papersOf(database)) {
            expect(new Set(keys.map((key) => key.split('-')[1])).size).toBe(1);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('comes to the same papers where keys decide', async () => {
    const pages = fc.array(someKeys, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(pages, fc.infiniteStream(fc.nat()), async (lists, random) => {
        // A title for each, so that none is alike.
        const facts = lists.map((keys, page) =>
          makeFacts({ keys, title: `A Title of Its Own, Number ${page}` }),
        );
        const steps = [...facts.map(saving), ...facts.map(meeting)];
        const shuffled = steps
          .map((step) => [random.next().value, step] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, step]) => step);
        const database = await makeDatabase();
        await live(database, shuffled);
        expect(byFirst(await papersOf(database))).toEqual(byFirst(joinAll(lists)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('what was taken apart', () => {
  const facts = fc
    .record({ keys: someKeys, authors: people })
    .map(({ keys, authors }) => makeFacts({ keys, authors }));
  const any = fc.constantFrom(...KEYS);
  /** What a person does on a screen. */
  const changing: fc.Arbitrary<Step> = fc.oneof(
    any.map(
      (key): Step =>
        (database, now) =>
          remove(database, key, now),
    ),
    any.map(
      (key): Step =>
        (database, now) =>
          restore(database, key, now),
    ),
    someKeys.map((keys): Step => async (database) => {
      const ids = (await everything(database)).map(({ id }) => id);
      return Promise.all(ids.map((id) => takeApart(database, { id, keys })));
    }),
  );
  const changes = fc.array(changing, { maxLength: 4 });
  const steps = fc.array(fc.oneof(facts.map(saving), facts.map(meeting), changing), {
    maxLength: 8,
  });

  /** Pairs of keys that are apart. */
  async function pairsOf(database: Database): Promise<[Key, Key][]> {
    return (await everything(database)).flatMap(({ keys, apart = [] }) =>
      keys.flatMap((key) => apart.map((other): [Key, Key] => [key, other])),
    );
  }

  it('stays so, whatever is saved, met, removed, restored or brought in afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, steps, async (before, after, elsewhere) => {
        const [database, other] = await Promise.all([makeDatabase(), makeDatabase()]);
        await live(database, before);
        const backup = await everything(database);
        await live(database, after, 20);
        await live(other, elsewhere, 10);
        const pairs = [...(await pairsOf(database)), ...(await pairsOf(other))];
        await bringIn(database, [...backup, ...(await everything(other))], false);
        await live(database, before, 40);
        for (const [one, two] of pairs) {
          const together = (await papersOf(database)).filter(
            (keys) => keys.includes(one) && keys.includes(two),
          );
          expect(together).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('leaves each key with one record, and no record without a key of its own', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, async (mine, theirs) => {
        const [database, other] = await Promise.all([makeDatabase(), makeDatabase()]);
        await live(database, mine);
        await live(other, theirs);
        await bringIn(database, await everything(other), false);
        const all = await everything(database);
        const keys = all.flatMap((paper) => paper.keys);
        expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
        for (const paper of all) {
          expect(paper.keys).toContain(paper.id);
          expect(paper.keys.filter((key) => paper.apart?.includes(key))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('brought in again, changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, async (mine, theirs) => {
        const [database, other] = await Promise.all([makeDatabase(), makeDatabase()]);
        await live(database, mine);
        await live(other, theirs);
        const papers = await everything(other);
        await bringIn(database, papers, false);
        const before = await everything(database);
        const counts = await bringIn(database, papers, false);
        expect(counts).toEqual({ added: 0, merged: 0, unchanged: papers.length });
        expect(await everything(database)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('comes to the same in two libraries that began as one, and exchange what they hold', async () => {
    await fc.assert(
      fc.asyncProperty(steps, changes, changes, async (before, mine, theirs) => {
        const [one, other] = await Promise.all([makeDatabase(), makeDatabase()]);
        await live(one, before);
        const backup = await everything(one);
        await bringIn(other, backup, false);
        expect(await everything(other)).toEqual(backup);
        await live(one, mine, 20);
        await live(other, theirs, 30);
        const [ours, yours] = [await everything(one), await everything(other)];
        await bringIn(one, yours, false);
        await bringIn(other, ours, false);
        expect(await everything(other)).toEqual(await everything(one));
      }),
      { numRuns: 100 },
    );
  });
});
