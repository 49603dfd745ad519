import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PaperIndex } from '@/lib/search/paper-index';
import type { SavedPaper } from '@/lib/paper/paper';
import { anyPaper, makePaper } from '../library/make';
import { SHELF } from './make';

function indexOf(papers: Iterable<SavedPaper>): PaperIndex {
  const index = new PaperIndex();
  for (const paper of papers) index.put(paper);
  return index;
}

/** What a text finds on the shelf, by the shelf's names, best first. */
function find(text: string): string[] {
  const names = new Map(Object.entries(SHELF).map(([name, { id }]) => [id, name]));
  const { hits } = indexOf(Object.values(SHELF)).search(text, 10);
  return hits.map(({ id }) => names.get(id) ?? id);
}

describe('finding papers', () => {
  it.each([
    ['by words in any order', 'need attention', ['attention']],
    ['by an author', 'shazeer', ['attention']],
    ['without accents', 'muller', ['kernel']],
    ['with accents', 'MÜLLER', ['kernel']],
    ['without letters that a keyboard lacks', 'soren lukasz', ['kernel']],
    ['by the first letter of a word in the title', 'n', ['gpt', 'attention', 'kernel']],
    ['by the beginning of the last word', 'all you ne', ['attention']],
    ['by a tag', 'cost', ['gpt']],
    ['with a typo', 'atention', ['attention']],
    ['with two typos', 'tranfsormers', ['survey', 'kernel']],
    ['by a hyphenated word as one', 'selfsupervised', ['kernel']],
    ['by a hyphenated word as two', 'self supervised', ['kernel']],
    ['by a hyphenated word', 'self-supervised', ['kernel']],
    ['by a formula', '$k$-NN', ['kernel']],
    ['by what a formula says', 'k-nn', ['kernel']],
    ['by what a formula says, as one', 'knn', ['kernel']],
    ['by a name with a number', 'gpt4', ['gpt']],
    ['by a name with a number and a hyphen', 'gpt-4', ['gpt']],
    ['by an index', 'ell1 norm', ['gpt']],
    ['by a word of a phrase without blanks', '知识', ['distil']],
    ['by a longer part of it', '知识蒸馏', ['distil']],
    ['by any letter of it', '识', ['distil']],
    ['by its last letter', '述', ['distil']],
    ['by two of its words', '综述 知识', ['distil']],
    ['by an arXiv identifier', 'arXiv:2403.12345v2', ['distil']],
    ['by a bare arXiv identifier', '1706.03762', ['attention']],
    ['by part of one', '1706.03', ['attention']],
    ['by an address', 'https://arxiv.org/abs/2403.12345', ['distil']],
    ['by the address of a PDF', 'https://arxiv.org/pdf/2403.12345v1', ['distil']],
    ['by a DOI', '10.1145/3292500.3330701', ['kernel']],
    ['by a DOI with its resolver', 'https://doi.org/10.1145/3292500.3330701', ['kernel']],
    ['by an ACL identifier', '2024.acl-long.1', ['gpt']],
    ['by some words if none has all', 'attention zebra', ['attention']],
    ['not by a typo in a number', '1706.03763', []],
    ['not by words that are nowhere', 'zebra', []],
    ['not by nothing', '  ', []],
  ])('%s', (_, text, found) => {
    expect(find(text)).toEqual(found);
  });

  it('puts a match in a title before any in an abstract', () => {
    expect(find('transformer')).toEqual(['survey', 'attention', 'kernel']);
    const words = 'Diffusion models diffuse; diffusion is what diffusion models do. '.repeat(3);
    const index = indexOf([
      makePaper({ id: 'arxiv:1', keys: ['arxiv:1'], title: 'Something Else', abstract: words }),
      makePaper({ id: 'arxiv:2', keys: ['arxiv:2'], title: 'On Diffusion, a Rather Long Title' }),
    ]);
    expect(index.search('diffusion', 1)).toMatchObject({ hits: [{ id: 'arxiv:2' }], total: 2 });
  });

  it('says which words of the paper matched', () => {
    const { hits } = indexOf(Object.values(SHELF)).search('atention vasw', 10);
    expect(hits.map(({ terms }) => terms.toSorted())).toEqual([['attention', 'vaswani']]);
  });

  it('gives the last saved first of equals', () => {
    const papers = [1, 3, 2].map((at) =>
      makePaper({ id: `arxiv:${at}`, keys: [`arxiv:${at}`], saved: { value: true, at } }),
    );
    const { hits } = indexOf(papers).search('nothing', 10);
    expect(hits.map(({ id }) => id)).toEqual(['arxiv:3', 'arxiv:2', 'arxiv:1']);
  });
});

const WORDS = ['attention', 'learning', 'deep', 'networks', 'of', '知识蒸馏', 'k-NN'];
const anyShelf = fc.uniqueArray(fc.nat(99), { maxLength: 8 }).chain((numbers) =>
  fc.tuple(
    ...numbers.map((number) =>
      fc
        .record({
          paper: anyPaper,
          title: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
        })
        .map(({ paper, title }): SavedPaper => ({
          ...paper,
          id: `arxiv:${number}`,
          keys: [`arxiv:${number}`],
          title: title.join(' '),
        })),
    ),
  ),
);

describe('an index', () => {
  it('answers the same in whatever order papers were added', () => {
    fc.assert(
      fc.property(anyShelf, fc.constantFrom(...WORDS), fc.nat(), (shelf, text, turn) => {
        const other = [...shelf.slice(turn % 8), ...shelf.slice(0, turn % 8)].toReversed();
        expect(indexOf(other).search(text, 10)).toEqual(indexOf(shelf).search(text, 10));
      }),
    );
  });

  it('finds every paper by each word of its title, and no removed one', () => {
    fc.assert(
      fc.property(anyShelf, fc.func(fc.boolean()), (shelf, isRemoved) => {
        const index = indexOf(shelf);
        const removed = shelf.filter(({ id }) => isRemoved(id)).map(({ id }) => id);
        for (const id of removed) index.remove(id);
        for (const word of WORDS) {
          const found = index.search(word, 10).hits.map(({ id }) => id);
          const expected = shelf.filter(
            ({ id, title }) => title.includes(word) && !removed.includes(id),
          );
          expect(found).toEqual(expect.arrayContaining(expected.map(({ id }) => id)));
          expect(found.filter((id) => removed.includes(id))).toEqual([]);
        }
      }),
    );
  });

  it('finds a paper by its new title only, once that has changed', () => {
    const index = indexOf([makePaper({ title: 'Old' })]);
    index.put(makePaper({ title: 'New' }));
    expect(index.search('old', 10).total).toBe(0);
    expect(index.search('new', 10).total).toBe(1);
    index.remove('arxiv:2403.12345');
    expect(index.search('arXiv:2403.12345', 10).total).toBe(0);
  });
});
