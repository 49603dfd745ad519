import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '@/lib/paper/key';
import type { Key } from '@/lib/paper/key';
import { samePaper } from '@/lib/paper/same-paper';

interface Named {
  keys: Key[];
  title: string;
  authors: string[];
  apart?: Key[];
}

const paper = (
  keys: Key[],
  title = 'Attention Is All You Need',
  authors = ['Ashish Vaswani'],
): Named => ({
  keys,
  title,
  authors,
});

const KEYS: Key[] = [
  'arxiv:1',
  'arxiv:2',
  'doi:1',
  'doi:2',
  'acl:1',
  'openreview:1',
  'title:1',
  'title:2',
];

const sometimes = fc.record({
  keys: fc.subarray(KEYS),
  apart: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Key[]>([]) },
    fc.subarray(KEYS, { maxLength: 2 }),
  ),
  title: fc.constantFrom(
    '',
    'Editorial',
    'Deep Learning Revisited',
    'deep learning revisited.',
    'Another Paper Altogether',
  ),
  authors: fc.subarray(['Ada Lovelace', 'Lovelace A', 'Alan Turing', 'et al.', '张伟', '']),
});

describe('samePaper', () => {
  it.each<[string, Named, Named]>([
    ['one identifier in common', paper(['arxiv:1', 'doi:1'], 'A'), paper(['doi:1'], 'B', [])],
    [
      'one in common, although another differs',
      paper(['arxiv:1', 'doi:1']),
      paper(['arxiv:1', 'doi:2']),
    ],
    [
      'identifiers of several kinds, title and author agree',
      paper(['arxiv:1']),
      paper(['acl:1'], 'Attention is all you need.', ['Shazeer N', 'Vaswani A']),
    ],
    ['no identifier on one side', paper(['title:x']), paper(['arxiv:1'])],
    [
      'title keys that differ, as the pages name other authors first',
      paper(['title:x-shazeer'], undefined, ['N. Shazeer', 'A. Vaswani']),
      paper(['title:x-vaswani']),
    ],
  ])('yes: %s', (_, one, other) => {
    expect(samePaper(one, other)).toBe(true);
  });

  it.each<[string, Named, Named]>([
    ['two arXiv ids', paper(['arxiv:1']), paper(['arxiv:2'])],
    ['two DOIs', paper(['doi:1']), paper(['doi:2'])],
    ['two ACL ids beside other kinds', paper(['arxiv:1', 'acl:1']), paper(['doi:1', 'acl:2'])],
    ['another title', paper(['arxiv:1']), paper(['acl:1'], 'Attention Is Not All You Need')],
    ['the same title by others', paper(['arxiv:1']), paper(['acl:1'], undefined, ['Ada Lovelace'])],
    ['nobody named', paper(['arxiv:1'], undefined, []), paper(['acl:1'], undefined, [])],
    [
      'only "et al." in common',
      paper(['arxiv:1'], undefined, ['et al.']),
      paper(['acl:1'], undefined, ['et al.']),
    ],
    [
      'a title that every volume has',
      paper(['arxiv:1'], 'Editorial'),
      paper(['acl:1'], 'Editorial'),
    ],
    [
      'taken apart, though all else agrees',
      { ...paper(['arxiv:1']), apart: ['doi:1'] },
      paper(['doi:1']),
    ],
    [
      'taken apart, though a page names both',
      { ...paper(['arxiv:1']), apart: ['doi:1'] },
      paper(['arxiv:1', 'doi:1']),
    ],
    ['empty titles', paper(['arxiv:1'], ''), paper(['acl:1'], '')],
  ])('no: %s', (_, one, other) => {
    expect(samePaper(one, other)).toBe(false);
  });

  it('does not depend on who is first, nor on the order of identifiers and authors', () => {
    fc.assert(
      fc.property(sometimes, sometimes, (one, other) => {
        const turned = { ...one, keys: one.keys.toReversed(), authors: one.authors.toReversed() };
        expect(samePaper(other, one)).toBe(samePaper(one, other));
        expect(samePaper(turned, other)).toBe(samePaper(one, other));
      }),
      { numRuns: 2000 },
    );
  });

  it('never holds against two identifiers of one kind, unless one is in common', () => {
    fc.assert(
      fc.property(sometimes, sometimes, (one, other) => {
        const isShared = one.keys.some((key) => other.keys.includes(key));
        const isRival = one.keys.some((key) =>
          other.keys.some(
            (each) => each !== key && kindOf(each) === kindOf(key) && kindOf(key) !== 'title',
          ),
        );
        fc.pre(isRival && !isShared);
        expect(samePaper(one, other)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('never holds against a person who took one apart from the other', () => {
    fc.assert(
      fc.property(sometimes, sometimes, (one, other) => {
        fc.pre(one.apart.some((key) => other.keys.includes(key)));
        expect(samePaper(one, other)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('holds for a paper and itself, if it has any key', () => {
    fc.assert(
      fc.property(sometimes, ({ apart: _apart, ...one }) => {
        fc.pre(one.keys.length > 0);
        expect(samePaper(one, one)).toBe(true);
      }),
    );
  });
});
