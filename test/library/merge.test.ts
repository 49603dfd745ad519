import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePapers } from '@/lib/library/merge';
import { anyPaper, makePaper } from './make';

describe('merging two records of a paper', () => {
  it('gives the same in either order', () => {
    fc.assert(
      fc.property(anyPaper, anyPaper, (a, b) => {
        expect(mergePapers(a, b)).toEqual(mergePapers(b, a));
      }),
    );
  });

  it('gives the same however three are grouped', () => {
    fc.assert(
      fc.property(anyPaper, anyPaper, anyPaper, (a, b, c) => {
        expect(mergePapers(mergePapers(a, b), c)).toEqual(mergePapers(a, mergePapers(b, c)));
      }),
    );
  });

  it('changes nothing when repeated', () => {
    fc.assert(
      fc.property(anyPaper, anyPaper, (a, b) => {
        const merged = mergePapers(a, b);
        expect(mergePapers(merged, merged)).toEqual(merged);
        expect(mergePapers(merged, a)).toEqual(merged);
        expect(mergePapers(a, a)).toEqual(a);
      }),
    );
  });

  it('takes of every field that a person can change the last value', () => {
    fc.assert(
      fc.property(fc.array(anyPaper, { minLength: 1, maxLength: 6 }), (papers) => {
        const merged = papers.reduce(mergePapers);
        for (const field of ['saved', 'tags', 'note', 'status', 'starred'] as const) {
          const stamps = papers.map((paper) => paper[field]);
          const last = Math.max(...stamps.map(({ at }) => at));
          expect(stamps.filter(({ at }) => at === last)).toContainEqual(merged[field]);
        }
      }),
    );
  });

  it('keeps apart what was taken apart from either', () => {
    fc.assert(
      fc.property(anyPaper, anyPaper, (a, b) => {
        const both = new Set([...(a.apart ?? []), ...(b.apart ?? [])]);
        expect(new Set(mergePapers(a, b).apart)).toEqual(both);
      }),
    );
  });

  it('keeps every key, and the name under which the paper was first saved', () => {
    const early = makePaper({ id: 'doi:10.1/a', keys: ['doi:10.1/a'], firstSaved: 1 });
    const late = makePaper({ id: 'arxiv:1', keys: ['arxiv:1'], firstSaved: 2 });
    expect(mergePapers(early, late)).toMatchObject({
      id: 'doi:10.1/a',
      keys: ['arxiv:1', 'doi:10.1/a'],
      firstSaved: 1,
    });
  });

  it.each([
    ['abstract', 'Cut off…', 'Cut off no more, this is whole.'],
    ['published', '2024', '2024-03-12'],
    ['title', 'Attention', 'Attention Is All You Need'],
  ] as const)('takes the fuller %s', (field, poor, rich) => {
    const merged = mergePapers(makePaper({ [field]: poor }), makePaper({ [field]: rich }));
    expect(merged[field]).toBe(rich);
  });
});
