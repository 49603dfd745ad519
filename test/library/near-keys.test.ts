import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNear } from '@/lib/library/near-keys';
import type { Key } from '@/lib/paper/key';

/** Keys in a library, of which few begin alike, and some many. */
const anyKey = fc
  .tuple(fc.constantFrom('arxiv:2503.', 'arxiv:2504.', 'doi:10.1145/', 'title:'), fc.nat(40))
  .map(([start, number]) => `${start}${number}` as Key);

/** Reads what lies under keys in some ordered records, and counts how often it was asked. */
async function read(
  records: readonly Key[],
  keys: readonly Key[],
): Promise<{ found: Key[]; asked: number }> {
  let asked = 0;
  const found = await readNear<Key>(keys, 2, {
    range(from, to, most) {
      asked += 1;
      const between = records.filter((key) => key >= from && key <= to);
      return Promise.resolve(between.length > most ? undefined : between);
    },
    one(key) {
      asked += 1;
      return Promise.resolve(records.filter((record) => record === key));
    },
  });
  return { found, asked };
}

describe('readNear', () => {
  it('finds all that lies under the keys, and nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyKey), fc.array(anyKey), async (records, keys) => {
        const { found } = await read(records, keys);
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((key) => keys.includes(key)).toSorted()).toEqual(
          records.filter((key) => keys.includes(key)).toSorted(),
        );
      }),
    );
  });

  it('asks once for keys that begin alike, and one by one for others', async () => {
    const month = Array.from({ length: 9 }, (_, number): Key => `arxiv:2503.0000${number}`);
    expect(await read([], month)).toEqual({ found: [], asked: 1 });
    expect(await read([], [...month, 'doi:10.1145/1', 'title:a'])).toMatchObject({ asked: 3 });
  });

  it('asks one by one where too much lies between', async () => {
    const month = Array.from({ length: 900 }, (_, number): Key => `arxiv:2503.${10_000 + number}`);
    const keys: Key[] = ['arxiv:2503.10100', 'arxiv:2503.10300', 'arxiv:2503.10800'];
    expect(await read(month, keys)).toEqual({ found: keys, asked: 4 });
  });
});
