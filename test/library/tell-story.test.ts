import { describe, expect, it } from 'vitest';
import { save } from '@/lib/library/papers';
import type { Database } from '@/lib/library/schema';
import { sight } from '@/lib/library/sightings';
import { tellStory } from '@/lib/library/tell-story';
import { continueVisit } from '@/lib/library/visits';
import type { Key } from '@/lib/paper/key';
import { makeDatabase, makeFacts } from './make';

const HOUR = 3_600_000;
const PAPER: Key = 'arxiv:2503.00001';
const DOI: Key = 'doi:10.1/a';
const identity = { keys: [PAPER] as [Key], title: '', authors: [] };

/** Reads a place at an hour, and what is shown or opened there. */
async function read(
  database: Database,
  place: string,
  hour: number,
  keys: Key[] = [PAPER],
  opened = false,
): Promise<number> {
  const reading = { address: `https://${place}/`, place };
  const { visit } = await continueVisit(database, reading, hour * HOUR);
  await sight(database, { visit, keys, opened }, hour * HOUR);
  return visit;
}

describe("a paper's story", () => {
  it('is empty of a paper that was never met, and of the visit that asks', async () => {
    const database = await makeDatabase();
    const visit = await read(database, 'a.org', 1);
    expect(await tellStory(database, visit, identity)).toEqual({ visits: 0, tags: [] });
  });

  it('tells the first and last meeting, how often, and when it was opened', async () => {
    const database = await makeDatabase();
    await read(database, 'a.org', 2);
    await read(database, 'own.org', 5, [PAPER], true);
    await read(database, 'b.org', 9);
    const visit = await read(database, 'c.org', 12);
    expect(await tellStory(database, visit, identity)).toEqual({
      visits: 3,
      first: { at: 2 * HOUR, place: 'a.org' },
      last: { at: 9 * HOUR, place: 'b.org' },
      opened: { at: 5 * HOUR, place: 'own.org' },
      tags: [],
    });
  });

  it('knows a saved paper under all keys of its record, and counts a visit once', async () => {
    const database = await makeDatabase();
    await save(database, makeFacts({ keys: [PAPER, DOI] }), 4 * HOUR);
    await read(database, 'a.org', 1, [DOI]);
    await read(database, 'b.org', 3, [PAPER, DOI]);
    expect(await tellStory(database, 99, identity)).toEqual({
      visits: 2,
      first: { at: HOUR, place: 'a.org' },
      last: { at: 3 * HOUR, place: 'b.org' },
      saved: 4 * HOUR,
      tags: [],
    });
  });
});

describe('last here', () => {
  it('is when the address was last read in the visit before this one', async () => {
    const database = await makeDatabase();
    const going = (hour: number, visit?: number) =>
      continueVisit(
        database,
        { address: 'https://a.org/', place: 'A', ...(visit !== undefined && { visit }) },
        hour * HOUR,
      );
    const first = await going(1);
    expect(first).toEqual({ visit: first.visit });
    const second = await going(3);
    expect(second.lastHere).toBe(HOUR);
    // A page that is left open stays in its visit, whatever is opened beside it.
    await going(3.2);
    expect(await going(9, second.visit)).toEqual(second);
    await read(database, 'elsewhere.org', 10);
    expect((await going(12)).lastHere).toBe(9 * HOUR);
  });
});
