import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { remove, save } from '@/lib/library/papers';
import type { Database } from '@/lib/library/schema';
import { recall } from '@/lib/library/recall';
import { sight } from '@/lib/library/sightings';
import { continueVisit } from '@/lib/library/visits';
import type { Key } from '@/lib/paper/key';
import { strongest } from '@/lib/paper/paper';
import type { PaperIdentity } from '@/lib/paper/paper';
import { makeDatabase, makeFacts } from './make';

const MINUTE = 60_000;
const MONDAY = 'https://huggingface.co/papers/date/2025-03-10';
const TUESDAY = 'https://huggingface.co/papers/date/2025-03-11';
const A: Key = 'arxiv:2503.00001';
const B: Key = 'arxiv:2503.00002';
const C: Key = 'arxiv:2503.00003';

/** Opens a page, is told of its papers, and looks at them all. */
async function read(
  database: Database,
  { address = MONDAY, keys, minute, visit, opened = false }: Step,
): Promise<{ visit: number; states: string[] }> {
  const now = minute * MINUTE;
  const reading = { address, place: address.slice(-10), ...(visit !== undefined && { visit }) };
  const { visit: id } = await continueVisit(database, reading, now);
  const { states } = await recall(
    database,
    id,
    keys.map((key) => named(key)),
  );
  await sight(database, { visit: id, keys, opened }, now);
  return { visit: id, states: states.map(strongest) };
}

/** A page's paper of which only keys are to decide. */
function named(...keys: [Key, ...Key[]]): PaperIdentity {
  return { keys, title: '', authors: [] };
}

interface Step {
  address?: string;
  keys: Key[];
  minute: number;
  visit?: number;
  opened?: boolean;
}

describe('what is new', () => {
  const walks: [string, (Step & { states: string[] })[]][] = [
    [
      'a reload keeps it',
      [
        { keys: [A, B], minute: 0, states: ['new', 'new'] },
        { keys: [A, B], minute: 29, states: ['new', 'new'] },
        { keys: [A, B, C], minute: 58, states: ['new', 'new', 'new'] },
      ],
    ],
    [
      'what was shown here more than 30 minutes ago is not',
      [
        { keys: [A], minute: 0, states: ['new'] },
        { keys: [A, B], minute: 31, states: ['seen', 'new'] },
        { keys: [A, B], minute: 40, states: ['seen', 'new'] },
      ],
    ],
    [
      'what was shown elsewhere is not, not even a moment ago',
      [
        { keys: [A, B], minute: 0, states: ['new', 'new'] },
        { address: TUESDAY, keys: [B, C], minute: 1, states: ['seen', 'new'] },
        { keys: [A, B, C], minute: 2, states: ['new', 'seen', 'seen'] },
      ],
    ],
    [
      'what was opened says so',
      [
        { keys: [A, B], minute: 0, states: ['new', 'new'] },
        {
          address: `https://arxiv.org/abs/${A}`,
          keys: [A],
          minute: 1,
          opened: true,
          states: ['seen'],
        },
        { keys: [A, B], minute: 2, states: ['opened', 'new'] },
        { address: TUESDAY, keys: [A, B], minute: 3, states: ['opened', 'seen'] },
      ],
    ],
  ];

  it.each(walks)('%s', async (_, steps) => {
    const database = await makeDatabase();
    for (const { states, ...step } of steps) {
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      expect((await read(database, step)).states).toEqual(states);
    }
  });

  it('stays on a page that is left open, however long', async () => {
    const database = await makeDatabase();
    const { visit } = await read(database, { keys: [A], minute: 0 });
    const hours = await read(database, { keys: [A], minute: 600, visit });
    expect(hours).toEqual({ visit, states: ['new'] });
    const elsewhere = await read(database, { address: TUESDAY, keys: [A], minute: 601, visit });
    expect(elsewhere.visit).not.toBe(visit);
    expect(elsewhere.states).toEqual(['seen']);
  });

  it('is kept alive by what is looked at', async () => {
    const database = await makeDatabase();
    const { visit } = await read(database, { keys: [A], minute: 0 });
    await sight(database, { visit, keys: [B], opened: false }, 25 * MINUTE);
    expect(await read(database, { keys: [A, B], minute: 50 })).toEqual({
      visit,
      states: ['new', 'new'],
    });
  });
});

describe('recall', () => {
  it('says when and where a paper was met last elsewhere, by any of its keys', async () => {
    const database = await makeDatabase();
    await read(database, { address: MONDAY, keys: [A], minute: 1 });
    await read(database, { address: TUESDAY, keys: ['doi:10.1/a'], minute: 2 });
    const { visit } = await read(database, { address: 'https://other.org', keys: [A], minute: 3 });
    const { states } = await recall(database, visit, [named(A, 'doi:10.1/a')]);
    expect(states).toEqual([{ seen: { at: 2 * MINUTE, place: '2025-03-11' } }]);
  });

  it('says since when a paper is saved, and only while it is', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts({ keys: [A, 'doi:10.1/a'] }), 7);
    const asked = [named('doi:10.1/a'), named(B)];
    expect((await recall(database, 1, asked)).states).toEqual([{ saved: 7 }, {}]);
    await remove(database, A, 8);
    expect((await recall(database, 1, asked)).states).toEqual([{}, {}]);
  });

  it('asks the database once for all neighbouring keys of a store, and once an unknown title', async () => {
    const database = await makeDatabase();
    const keys = Array.from({ length: 100 }, (_, number): Key => `arxiv:2503.${10_000 + number}`);
    await read(database, { address: TUESDAY, keys: keys.slice(0, 50), minute: 0 });
    const { visit } = await read(database, { keys: [], minute: 1 });
    const asked = countRequests();
    const { states } = await recall(
      database,
      visit,
      keys.map((key) => ({ ...named(key), title: `A Paper Called ${key}` })),
    );
    expect(states.filter(({ seen }) => seen)).toHaveLength(50);
    // 100 titles, all sightings, and then the one visit's place; of records with such keys there are none.
    expect(asked()).toEqual({ transactions: 2, requests: 102 });
  });
});

describe('recall of many', () => {
  it('tells of papers far from each other what it tells of neighbours', async () => {
    const database = await makeDatabase();
    const keys = Array.from({ length: 60 }, (_, number): Key => `arxiv:2503.${10_000 + number}`);
    for (let visit = 0; visit < 12; visit++) {
      await read(database, { address: `https://${visit}.org`, keys, minute: visit });
    }
    await save(database, makeFacts({ keys: [A, 'arxiv:2503.10030'] }), 7);
    const [first, last]: [Key, Key] = ['arxiv:2503.10001', 'arxiv:2503.10058'];
    // Too many sightings lie between the first and the last for all to be read.
    const few = [named(first), named('arxiv:2503.10030'), named(last)];
    const all = keys.map((key) => named(key));
    const { states } = await recall(database, 99, all);
    expect(states[30]).toMatchObject({ saved: 7, seen: { at: 11 * MINUTE } });
    expect((await recall(database, 99, few)).states).toEqual([states[1], states[30], states[58]]);
  });
});

describe('sighting', () => {
  it('keeps the first time in a visit', async () => {
    const database = await makeDatabase();
    const { visit } = await read(database, { keys: [A], minute: 1 });
    await sight(database, { visit, keys: [A, A], opened: false }, 9 * MINUTE);
    expect(await database.get('sightings', [A, visit])).toEqual([visit, MINUTE, false]);
    expect(await database.get('visits', visit)).toEqual({
      address: MONDAY,
      place: '2025-03-10',
      began: MINUTE,
      lastActive: 9 * MINUTE,
    });
  });

  it('needs a visit', async () => {
    const database = await makeDatabase();
    await sight(database, { visit: 5, keys: [A], opened: false }, 1);
    expect(await database.count('sightings')).toBe(0);
  });
});

/** Counts what the database is asked for, until the test ends. */
function countRequests(): () => { transactions: number; requests: number } {
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const requests = [
    vi.spyOn(IDBIndex.prototype, 'get'),
    vi.spyOn(IDBIndex.prototype, 'getAll'),
    vi.spyOn(IDBObjectStore.prototype, 'get'),
    vi.spyOn(IDBObjectStore.prototype, 'getAll'),
  ];
  onTestFinished(() => void vi.restoreAllMocks());
  return () => ({
    transactions: transactions.mock.calls.length,
    requests: requests.reduce((sum, { mock }) => sum + mock.calls.length, 0),
  });
}
