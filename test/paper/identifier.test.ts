import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf } from '@/lib/paper/identifier';
import type { IdentifierKind } from '@/lib/paper/key';
import { IDS, KINDS_OF_IDENTIFIER } from './written-ids';

/** What sentences and markup put around an identifier. */
const SURROUNDED: ((id: string) => string)[] = [
  (id) => id,
  (id) => ` ${id}\n`,
  (id) => `(${id})`,
  (id) => `[${id}].`,
  (id) => `“${id},”`,
  (id) => `"${id}";`,
  (id) => `<${id}>`,
  (id) => encodeURIComponent(id),
  (id) => id.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
];

describe('keysOf', () => {
  it.each(KINDS_OF_IDENTIFIER)(
    'reads a %s id in every surrounding, and again what it read',
    (kind) => {
      fc.assert(
        fc.property(IDS[kind], fc.constantFrom(...SURROUNDED), (id, surround) => {
          expect(keysOf(kind, surround(id))).toEqual([`${kind}:${id}`]);
        }),
      );
    },
  );

  it.each([
    ['arxiv', '2403.12345v3', ['arxiv:2403.12345']],
    ['arxiv', 'arXiv:2403.12345v2.pdf', ['arxiv:2403.12345']],
    ['arxiv', 'ARXIV: hep-th/9901001', ['arxiv:hep-th/9901001']],
    ['arxiv', 'mathph/0309136', ['arxiv:math-ph/0309136']],
    ['arxiv', '0704.0001', ['arxiv:0704.0001']],
    ['arxiv', '1412.9999', ['arxiv:1412.9999']],
    ['arxiv', '1501.00001', ['arxiv:1501.00001']],
    ['arxiv', 'hep-th/9108001', ['arxiv:hep-th/9108001']],
    ['arxiv', 'cs/0703001', ['arxiv:cs/0703001']],
    ['doi', 'DOI: 10.1016/j.biortech.2025.130651.', ['doi:10.1016/j.biortech.2025.130651']],
    ['doi', '10.1145/3292500.3330701).', ['doi:10.1145/3292500.3330701']],
    ['doi', '(10.1016/s0140-6736(20)).', ['doi:10.1016/s0140-6736(20)']],
    ['doi', '10.48550/arXiv.math/0309136', ['arxiv:math/0309136']],
    ['doi', '10.48550/arXiv.2403.12345v2', ['arxiv:2403.12345']],
    ['acl', 'p18-1001', ['acl:P18-1001']],
    ['pmid', 'PMID: 00123', ['pmid:123']],
    ['pmcid', '3531190', ['pmcid:PMC3531190']],
  ] as const)('%s %j is %j', (kind, text, keys) => {
    expect(keysOf(kind, text)).toEqual(keys);
  });

  it.each([
    ['arxiv', ''],
    ['arxiv', '1234.5678'],
    ['arxiv', '2403.1234'],
    ['arxiv', '2403.123456'],
    ['arxiv', '2400.12345'],
    ['arxiv', '1412.12345'],
    ['arxiv', '0703.0001'],
    ['arxiv', '2403.00000'],
    ['arxiv', '2403.12345v0'],
    ['arxiv', '12403.12345'],
    ['arxiv', '2403.12345.png'],
    ['arxiv', 'hep-th/0704001'],
    ['arxiv', 'hep-th/9106001'],
    ['arxiv', 'math/0301000'],
    ['arxiv', 'hep-th/9913001'],
    ['arxiv', 'econ/0301001'],
    ['arxiv', 'papers/0301001'],
    ['arxiv', 'cs.CL'],
    ['doi', '10.123/short-prefix'],
    ['doi', '10.1145'],
    ['doi', '10.1145/'],
    ['doi', '11.1145/3292500'],
    ['acl', '2024.acl-long'],
    ['acl', '2024.acl-long.01'],
    ['openreview', 'ICLR.cc/2024/Conference'],
    ['openreview', '~Ada_Lovelace1'],
    ['pmid', '123456789'],
    ['pmid', '0'],
    ['s2', '204e3073870fae3d05bcbc2f6a8e263d9b72e77'],
    ['dblp', 'homepages/12/3456'],
    ['dblp', 'conf/acl/2023-1'],
    ['doi', `10.1145/${'9'.repeat(300)}`],
  ] as const)('%s %j is none', (kind, text) => {
    expect(keysOf(kind, text)).toEqual([]);
  });

  it('takes any text', () => {
    const kinds = fc.constantFrom<IdentifierKind>(...KINDS_OF_IDENTIFIER);
    fc.assert(
      fc.property(kinds, fc.string({ unit: 'binary' }), (kind, text) => {
        expect(keysOf(kind, text)).toBeInstanceOf(Array);
      }),
      { numRuns: 2000 },
    );
  });
});
