import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysInText } from '@/lib/paper/text-keys';
import { IDS } from './written-ids';

describe('keysInText', () => {
  it.each([
    ['arXiv:2403.12345v2 [cs.CL] 18 Mar 2024', ['arxiv:2403.12345']],
    ['arXiv preprint arXiv:2606.26392, 2026', ['arxiv:2606.26392']],
    ['see arXiv: hep-th/9901001.', ['arxiv:hep-th/9901001']],
    ['(arXiv 2403.12345)', ['arxiv:2403.12345']],
    [
      'Bioresour Technol. 2025 Mar;400:130651. doi: 10.1016/j.biortech.2025.130651. Epub 2025 Jan 9.',
      ['doi:10.1016/j.biortech.2025.130651'],
    ],
    ['https://doi.org/10.48550/arXiv.2403.12345', ['arxiv:2403.12345']],
    ['(https://doi.org/10.1145/3292500.3330701), and', ['doi:10.1145/3292500.3330701']],
    ['arxiv.org/abs/2403.12345, arxiv.org/pdf/2403.12345v2', ['arxiv:2403.12345']],
    ['PMID: 38900001', ['pmid:38900001']],
    [
      'PMID: 38900001; PMCID: PMC3531190; doi:10.1000/xyz',
      ['doi:10.1000/xyz', 'pmid:38900001', 'pmcid:PMC3531190'],
    ],
    ['论文（arXiv：2403.12345，doi：10.1000/xyz）。', ['arxiv:2403.12345', 'doi:10.1000/xyz']],
    ['doi:10.1000/xyz and arXiv:2403.12345', ['arxiv:2403.12345', 'doi:10.1000/xyz']],
    // A number that stands alone could be anything.
    ['It costs 2403.12 or 1203.4567 dollars', []],
    ['version 2403.12345', []],
    ['Section 10.1145/2', []],
    ['arXiv:2403.123456', []],
    ['myarxiv:2403.12345', []],
    ['PMID: 123456789', []],
    ['', []],
  ])('%j names %j', (text, keys) => {
    expect(keysInText(text)).toEqual(keys);
  });

  it('finds what is named, wherever it stands', () => {
    const around = fc.constantFrom('', 'See ', '(', 'x, ', '。', '\n');
    fc.assert(
      fc.property(
        around,
        IDS.arxiv,
        IDS.pmid,
        fc.constantFrom('', '.', ')', ' etc.', '\n'),
        (before, arxiv, pmid, after) => {
          const text = `${before}arXiv:${arxiv}${after} ${before}PMID: ${pmid}${after}`;
          expect(keysInText(text)).toEqual([`arxiv:${arxiv}`, `pmid:${pmid}`]);
        },
      ),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(keysInText(text)).toBeInstanceOf(Array);
      }),
    );
  });
});
