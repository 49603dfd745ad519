import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOfAddress } from '@/lib/paper/address-keys';
import type { IdentifierKind, Key } from '@/lib/paper/key';
import { addressOfKey } from '@/lib/paper/key-address';
import { IDS } from './written-ids';

describe('addressOfKey', () => {
  it.each(Object.keys(IDS) as IdentifierKind[])(
    '%s: the address says which paper it is',
    (kind) => {
      fc.assert(
        fc.property(IDS[kind], (id) => {
          const key: Key = `${kind}:${id}`;
          expect(keysOfAddress(addressOfKey(key) ?? '')).toContain(key);
        }),
      );
    },
  );

  it.each<[Key, string | undefined]>([
    ['arxiv:hep-th/9901001', 'https://arxiv.org/abs/hep-th/9901001'],
    ['doi:10.1002/(sici)1<1::aid-1>2#3', 'https://doi.org/10.1002/(sici)1%3C1%3A%3Aaid-1%3E2%233'],
    ['title:attentionisallyouneed', undefined],
  ])('%s has the page %s', (key, address) => {
    expect(addressOfKey(key)).toBe(address);
  });
});
