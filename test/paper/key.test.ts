import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOf, inKeyOrder, kindOf, KINDS } from '@/lib/paper/key';
import type { Key } from '@/lib/paper/key';

const key = fc
  .tuple(fc.constantFrom(...KINDS), fc.constantFrom('a', 'b', 'c:d', '10.1/x:y'))
  .map(([kind, id]): Key => `${kind}:${id}`);

describe('a key', () => {
  it('is its kind and its identifier', () => {
    fc.assert(
      fc.property(key, (one) => {
        expect(`${kindOf(one)}:${idOf(one)}`).toBe(one);
      }),
    );
  });
});

describe('inKeyOrder', () => {
  it.each<[Key[], Key[]]>([
    [[], []],
    [
      ['title:x', 'ieee:1', 'pmid:1', 'openreview:o', 'acl:a', 'doi:d', 'arxiv:x'],
      ['arxiv:x', 'doi:d', 'acl:a', 'openreview:o', 'pmid:1', 'ieee:1', 'title:x'],
    ],
    [
      ['doi:b', 'arxiv:x', 'doi:a', 'doi:b'],
      ['arxiv:x', 'doi:b', 'doi:a'],
    ],
  ])('%j becomes %j', (keys, ordered) => {
    expect(inKeyOrder(keys)).toEqual(ordered);
  });

  it('sorts like a slow insertion, keeps each key once, and leaves what it is given alone', () => {
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        const before = [...keys];
        const slow = KINDS.flatMap((kind) =>
          keys.filter((one, at) => kindOf(one) === kind && keys.indexOf(one) === at),
        );
        expect(inKeyOrder(keys)).toEqual(slow);
        expect(keys).toEqual(before);
      }),
    );
  });
});
