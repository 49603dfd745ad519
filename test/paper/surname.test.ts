import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surname } from '@/lib/paper/surname';

describe('surname', () => {
  it.each([
    ['Ada Lovelace', 'lovelace'],
    ['Lovelace, Ada', 'lovelace'],
    ['LOVELACE, ADA', 'lovelace'],
    ['A. Lovelace', 'lovelace'],
    ['A Lovelace', 'lovelace'],
    ['Lovelace A', 'lovelace'],
    ['Lovelace A.', 'lovelace'],
    ['  Ada   Lovelace* ', 'lovelace'],
    ['Ada Lovelace1,2', 'lovelace'],
    ['Ada Lovelace (Analytical Society)', 'lovelace'],
    ['Ada Lovelace 0001', 'lovelace'],
    ['Yao H', 'yao'],
    ['Hao Yao', 'yao'],
    ['Kim H.-J.', 'kim'],
    ['Johannes van der Waals', 'waals'],
    ['van der Waals, J. D.', 'waals'],
    ['Waals, Johannes van der', 'waals'],
    ['van der Waals JD', 'waals'],
    ['Gabriel García Márquez', 'marquez'],
    ['Garcia Marquez G', 'marquez'],
    ['Martin Luther King, Jr.', 'king'],
    ['King, Martin Luther, Jr.', 'king'],
    ['Smith JA Jr', 'smith'],
    ['Sammy Davis III', 'davis'],
    ["Conor O'Brien", 'obrien'],
    ['Conor O’Brien', 'obrien'],
    ['Jean-Luc Picard-Dupont', 'picarddupont'],
    ['Erwin Schrödinger', 'schrodinger'],
    ['Schrodinger E', 'schrodinger'],
    ['W. E', 'e'],
    ['E, Weinan', 'e'],
    ['Plato', 'plato'],
    ['张伟', '张伟'],
    ['山田 太郎', '山田太郎'],
    ['山田, 太郎', '山田太郎'],
    ['김철수', '김철수'],
    ['Лев Толстой', 'толстои'],
    ['Толстой Л. Н.', 'толстои'],
    ['The ATLAS Collaboration', 'atlascollaboration'],
    ['CMS Collaboration', 'cmscollaboration'],
    ['Gemini Team', 'geminiteam'],
    ['Ada Steam', 'steam'],
    ['', ''],
    ['...', ''],
    ['et al.', ''],
    ['and 12 others', ''],
    ['533 authors', ''],
    ['Anonymous', ''],
  ])('%j is %j', (author, expected) => {
    expect(surname(author)).toBe(expected);
  });

  it('takes any text, and is letters only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (author) => {
        expect(surname(author)).toMatch(/^[\p{L}\p{M}]*$/u);
      }),
    );
  });

  it('agrees on a name however it is written', () => {
    const name = fc.constantFrom(
      'Lovelace',
      'Turing',
      'Müller',
      'Łukasz',
      'Ōe',
      'Žižek',
      'Nguyễn',
      'Ng',
    );
    fc.assert(
      fc.property(name, fc.constantFrom('Ada', 'Jean-Luc', 'Zoë'), (family, given) => {
        const initial = given.slice(0, 1);
        const forms = [
          `${given} ${family}`,
          `${family}, ${given}`,
          `${initial}. ${family}`,
          `${initial} ${family}`,
          `${family} ${initial}`,
          `${family}, ${initial}.`,
          `${given} ${family}`.normalize('NFD'),
          `${given} van den ${family}`,
        ];
        expect(new Set(forms.map(surname)).size).toBe(1);
      }),
    );
  });
});
