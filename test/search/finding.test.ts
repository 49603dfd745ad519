import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '@/lib/messages';
import type { SavedPaper } from '@/lib/paper/paper';
import { makePaper } from '../library/make';
import { makeSearch, SHELF } from './make';

async function search(papers: SavedPaper[], text: string, limit = 10): Promise<SearchAnswer> {
  const outcome = await (await makeSearch(papers)).search.search(text, limit);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}

/** What a text finds on the shelf, by the shelf's names, best first. */
async function find(text: string): Promise<string[]> {
  const names = new Map(Object.entries(SHELF).map(([name, { id }]) => [id, name]));
  const { papers } = await search(Object.values(SHELF), text);
  return papers.map(({ id }) => names.get(id) ?? id);
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
    ['not by first letters in another field', 'abstract:n', []],
    ['not by nothing', '  ', []],
  ])('%s', async (_, text, found) => {
    expect(await find(text)).toEqual(found);
  });

  it('puts a match in a title before any in an abstract', async () => {
    expect((await find('transformer')).toSorted()).toEqual(['attention', 'kernel', 'survey']);
    const words = 'Diffusion models diffuse; diffusion is what diffusion models do. '.repeat(3);
    const papers = [
      makePaper({ id: 'arxiv:1', keys: ['arxiv:1'], title: 'Something Else', abstract: words }),
      makePaper({ id: 'arxiv:2', keys: ['arxiv:2'], title: 'On Diffusion, a Rather Long Title' }),
    ];
    expect(await search(papers, 'diffusion', 1)).toMatchObject({
      papers: [{ id: 'arxiv:2' }],
      total: 2,
    });
  });

  it('gives of equals the starred first, then the last saved', async () => {
    const shelf = [1, 3, 2, 0].map((at) =>
      makePaper({
        id: `arxiv:${at}`,
        keys: [`arxiv:${at}`],
        saved: { value: true, at },
        starred: { value: at === 0, at },
      }),
    );
    const { papers } = await search(shelf, 'nothing');
    expect(papers.map(({ id }) => id)).toEqual(['arxiv:0', 'arxiv:3', 'arxiv:2', 'arxiv:1']);
  });

  it('says what is to be highlighted, typos too', async () => {
    const { terms } = await search(Object.values(SHELF), 'atention vasw');
    expect(terms).toEqual(expect.arrayContaining(['attention', 'vasw*']));
  });
});
