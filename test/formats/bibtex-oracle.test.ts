import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeBibtex } from '@/lib/formats/bibtex';
import { makeFacts } from '../library/make';

const word = fc.oneof(
  fc.constantFrom(
    'BERT',
    'mRNA',
    'Müller',
    'R&D',
    '5%',
    '#1',
    'a_b',
    '~',
    '^',
    '\\',
    '{',
    '}',
    '$5',
    '知识',
    'p < 0.05',
  ),
  fc.string({
    unit: fc.constantFrom(...'abcXYZ&%#_{}\\~^|<>.,:'.split('')),
    minLength: 1,
    maxLength: 8,
  }),
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => `Title ${all.join(' ')}`);

it('is read back by the parser of Better BibTeX as it was', () => {
  fc.assert(
    fc.property(words, words, (title, abstract) => {
      const facts = makeFacts({
        title,
        abstract,
        authors: ['Ada Lovelace', 'Kurt Gödel'],
        published: '2024-03',
      });
      const { entries, errors } = parse(writeBibtex([facts, facts]), { english: false });
      expect(errors).toEqual([]);
      expect(entries).toHaveLength(2);
      expect(entries[0]?.fields).toMatchObject({
        title: title,
        abstract: abstract,
        author: [
          { firstName: 'Ada', lastName: 'Lovelace' },
          { firstName: 'Kurt', lastName: 'Gödel' },
        ],
        year: '2024',
        month: '3',
        eprint: '2403.12345',
        url: 'https://arxiv.org/abs/2403.12345',
      });
    }),
  );
});
