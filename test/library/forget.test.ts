import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forget, forgetUntil } from '@/lib/library/forget';
import { save } from '@/lib/library/papers';
import type { Database, Visit } from '@/lib/library/schema';
import { sight } from '@/lib/library/sightings';
import type { Forgettable } from '@/lib/messages';
import type { Key } from '@/lib/paper/key';
import { makeDatabase, makeFacts } from './make';

const A: Key = 'arxiv:2503.00001';
const B: Key = 'arxiv:2503.00002';
const DAILY = 'https://huggingface.co/papers/date/2025-03-11';
const OTHER_DAY = 'https://huggingface.co/papers/date/2025-03-12';
const ARXIV = 'https://arxiv.org/list/cs.CL/new';

/** Something that a reader does at a time. */
interface Step {
  /** Each address has one visit, unless `again` says otherwise. */
  address: string;
  again?: boolean;
  keys: Key[];
  opened?: boolean;
  at: number;
}

/** What is known of visits and sightings after some steps, by the slowest way there is. */
interface Memory {
  visits: Map<number, Visit>;
  sightings: Map<string, { visit: number; key: Key; at: number; opened: boolean }>;
}

async function take(database: Database, steps: readonly Step[]): Promise<Memory> {
  const memory: Memory = { visits: new Map(), sightings: new Map() };
  for (const { address, again = false, keys, opened = false, at } of steps) {
    const same = [...memory.visits].findLast(([, visit]) => visit.address === address);
    let [visit] = again || !same ? [0] : same;
    if (visit === 0) {
      const began = { address, place: 'A place', began: at, lastActive: at };
      visit = await database.add('visits', began);
      memory.visits.set(visit, began);
    }
    await sight(database, { visit, keys, opened }, at);
    const known = memory.visits.get(visit);
    if (known) known.lastActive = Math.max(at, known.lastActive);
    for (const key of keys) {
      const before = memory.sightings.get(`${visit} ${key}`);
      if (!before || (opened && !before.opened)) {
        memory.sightings.set(`${visit} ${key}`, { visit, key, at, opened });
      }
    }
  }
  return memory;
}

/** Everything that is stored of visits and sightings. Of moments, those whose sighting is still theirs. */
async function stored(database: Database) {
  const [visits, ids, sightings, keys, moments, times] = await Promise.all([
    database.getAll('visits'),
    database.getAllKeys('visits'),
    database.getAll('sightings'),
    database.getAllKeys('sightings'),
    database.getAll('moments'),
    database.getAllKeys('moments'),
  ]);
  const found = keys.map(([key, visit], place) => {
    const [, at, opened] = sightings[place] ?? [];
    return { visit, key, at, opened };
  });
  return {
    visits: new Map(ids.map((id, place) => [id, visits[place]])),
    sightings: new Map(found.map((each) => [`${each.visit} ${each.key}`, each])),
    moments: moments.flatMap((each, place) =>
      each.map((key) => {
        const [visit, at] = times[place] ?? [];
        return { visit, key, at };
      }),
    ),
  };
}

function sightingsAt(of: Awaited<ReturnType<typeof stored>>): string[] {
  const address = (visit: number): string => of.visits.get(visit)?.address ?? 'no visit';
  return [...of.sightings.values()].map(({ visit, key }) => `${key} ${address(visit)}`).toSorted();
}

const STEPS: Step[] = [
  { address: DAILY, keys: [A, B], at: 10 },
  { address: ARXIV, keys: [A], at: 20 },
  { address: OTHER_DAY, keys: [B], at: 30 },
  { address: 'https://huggingface.co.example.org/papers', keys: [A], at: 40 },
  { address: 'http://huggingface.co/papers', keys: [A], at: 50 },
  { address: DAILY, again: true, keys: [A], opened: true, at: 60 },
];

describe('forgetting', () => {
  const all = 7;
  it.each<[string, Forgettable, number]>([
    ['a page', { page: DAILY }, 3],
    ['a page that was never visited', { page: `${DAILY}/more` }, 0],
    ['a site', { site: 'huggingface.co' }, 5],
    ['a site that was never visited', { site: 'co' }, 0],
    ['the last hour', { since: 40 }, 3],
    ['everything', { everything: true }, all],
  ])('%s, after counting it', async (_, what, count) => {
    const database = await makeDatabase();
    await take(database, STEPS);
    const before = await stored(database);
    expect(await forget(database, what, true)).toBe(count);
    expect(await stored(database)).toEqual(before);
    expect(await forget(database, what, false)).toBe(count);
    const after = await stored(database);
    expect(after.sightings.size).toBe(all - count);
    expect(after.moments).toHaveLength(all - count);
    expect(sightingsAt(before)).toEqual(expect.arrayContaining(sightingsAt(after)));
    expect(await forget(database, what, false)).toBe(0);
  });

  it('leaves saved papers as they are', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts({ keys: [A] }), 1);
    await take(database, STEPS);
    const papers = await database.getAll('papers');
    await forget(database, { everything: true }, false);
    expect(await database.getAll('papers')).toEqual(papers);
    expect(await database.get('totals', 'saved')).toBe(1);
  });

  it('of the last hour ends a visit where the hour began', async () => {
    const database = await makeDatabase();
    await take(database, [
      { address: DAILY, keys: [A], at: 10 },
      { address: DAILY, keys: [B], at: 50 },
    ]);
    await forget(database, { since: 30 }, false);
    const { visits, sightings } = await stored(database);
    expect([...visits.values()]).toMatchObject([{ began: 10, lastActive: 30 }]);
    expect([...sightings.values()]).toMatchObject([{ key: A, at: 10 }]);
  });

  it('of what is old takes visits of which nothing is left, in many transactions', async () => {
    const database = await makeDatabase();
    const days = Array.from({ length: 120 }, (_, day): Step => {
      return { address: `https://example.org/${day}`, keys: [A], at: day };
    });
    await take(database, [...days, { address: 'https://example.org/5', keys: [B], at: 130 }]);
    expect(await forgetUntil(database, 109)).toBe(110);
    const { visits, sightings, moments } = await stored(database);
    // The last ten days', and what was sighted lately in a visit that began long ago.
    expect([sightings.size, moments.length, visits.size]).toEqual([11, 11, 11]);
    expect(visits.get(6)).toMatchObject({ began: 109, lastActive: 130 });
  });
});

const anyStep = fc.record({
  address: fc.constantFrom(DAILY, OTHER_DAY, ARXIV),
  again: fc.boolean(),
  keys: fc.array(fc.constantFrom<Key>(A, B, 'title:a'), { minLength: 1, maxLength: 3 }),
  opened: fc.boolean(),
});
const anyForgetting = fc.oneof(
  fc.record({ page: fc.constantFrom(DAILY, OTHER_DAY, ARXIV) }),
  fc.record({ site: fc.constantFrom('huggingface.co', 'arxiv.org') }),
  fc.record({ since: fc.nat(20) }),
  fc.record({ until: fc.nat(20) }),
);

describe('every forgetting', () => {
  it('takes what it names and leaves every other meeting', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 20 }), anyForgetting, async (steps, what) => {
        const database = await makeDatabase();
        const { visits, sightings } = await take(
          database,
          steps.map((step, at) => ({ ...step, at })),
        );
        const goes = (visit: number, at: number): boolean => {
          const address = visits.get(visit)?.address ?? '';
          if ('page' in what) return address === what.page;
          if ('site' in what) return new URL(address).host === what.site;
          return 'since' in what ? at >= what.since : at <= what.until;
        };
        const stay = [...sightings].filter(([, { visit, at }]) => !goes(visit, at));
        const count =
          'until' in what
            ? await forgetUntil(database, what.until)
            : await forget(database, what, false);
        const after = await stored(database);
        expect(count).toBe(sightings.size - stay.length);
        expect(after.sightings).toEqual(new Map(stay));
        // Whatever is left has its visit and its moment, and can be forgotten later.
        for (const { visit, key, at } of after.sightings.values()) {
          expect(after.visits.has(visit)).toBe(true);
          expect(after.moments).toContainEqual({ visit, key, at });
        }
        database.close();
      }),
      { numRuns: 60 },
    );
  });
});
