import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '@/lib/messages';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { parse } from '@/lib/search/query';
import { makePaper } from '../library/make';
import { makeSearch } from './make';

/** A Wednesday afternoon. */
const NOW = new Date(2026, 4, 20, 15).getTime();
const DAY = 86_400_000;

function paper(id: Key, title: string, more: Partial<SavedPaper>): SavedPaper {
  return makePaper({
    id,
    keys: [id],
    title,
    authors: [],
    address: 'https://example.org/',
    ...more,
  });
}

const at = (daysAgo: number) => ({ value: true, at: NOW - daysAgo * DAY });

/** The library that is asked, the papers by their names here. */
const LIBRARY: Record<string, SavedPaper> = {
  muller: paper('arxiv:2301.00001', 'Deep Learning for Graph Networks', {
    authors: ['Jürgen Müller', 'Ada Lovelace'],
    published: '2023-01-05',
    address: 'https://arxiv.org/abs/2301.00001',
    saved: at(0),
    status: { value: 'read', at: 1 },
    tags: { value: ['to cite', 'graphs'], at: 1 },
  }),
  vae: paper('arxiv:2402.00002', 'Disentangling with β-VAE: $k$-NN and H$_2$O', {
    authors: ['Łukasz Kaiser'],
    abstract: 'Learning deep representations. A self-supervised state-of-the-art method.',
    published: '2024-02-01',
    address: 'https://huggingface.co/papers/2402.00002',
    saved: at(3),
    status: { value: 'reading', at: 1 },
    starred: { value: true, at: 1 },
  }),
  chinese: paper('doi:10.1145/3292500.3330701', '大语言模型的知识蒸馏综述', {
    authors: ['张伟'],
    published: '2025',
    address: 'https://dl.acm.org/doi/10.1145/3292500.3330701',
    saved: at(20),
  }),
  greek: paper('acl:2020.acl-main.1', 'Ο Λόγος και η Γλώσσα: GPT-4 στα Ελληνικά', {
    authors: ['Νίκος Παπαδόπουλος'],
    published: '2020-07',
    address: 'https://aclanthology.org/2020.acl-main.1/',
    saved: at(200),
    note: { value: 'Compare with Müller on graphs', at: 1 },
  }),
};

async function ask(text: string): Promise<SearchAnswer & { names: string[] }> {
  const { search } = await makeSearch(Object.values(LIBRARY));
  const outcome = await search.search(text, 10, NOW);
  if (!outcome.ok) throw new Error(outcome.problem);
  const names = new Map(Object.entries(LIBRARY).map(([name, { id }]) => [id, name]));
  return {
    ...outcome.value,
    names: outcome.value.papers.map(({ id }) => names.get(id) ?? id),
  };
}

const EVERY: string[] = ['muller', 'vae', 'chinese', 'greek'];

/** What is typed, and what is found, in whatever order. */
const SPECIFICATION: Record<string, [text: string, found: string[]][]> = {
  'words in any order, all of them if some paper has all, else some': [
    ['graph deep', ['muller']],
    ['deep learning', ['muller', 'vae']],
    ['deep zebra', ['muller', 'vae']],
    ['zebra', []],
    ['learning the graph', ['muller']],
  ],
  'beginnings of words': [
    ['gra net', ['muller']],
    ['disen', ['vae']],
    ['lov', ['muller']],
    ['l', ['muller', 'vae']],
    ['λογ', ['greek']],
  ],
  'slips of the keyboard': [
    ['grpah', ['muller']],
    ['disentagling', ['vae']],
    ['kasier', ['vae']],
    ['lerning grahp', ['muller']],
  ],
  'accents, case, and letters that a keyboard lacks': [
    ['muller', ['muller', 'greek']],
    ['MÜLLER', ['muller', 'greek']],
    ['lukasz', ['vae']],
  ],
  'Greek, in the language and in formulas': [
    ['λογος', ['greek']],
    ['ΓΛΏΣΣΑ', ['greek']],
    ['παπαδοπουλος', ['greek']],
    ['beta-vae', ['vae']],
    ['β-vae', ['vae']],
    ['betavae', ['vae']],
    ['$\\beta$-VAE', ['vae']],
  ],
  'scripts without blanks': [
    ['知识', ['chinese']],
    ['知识蒸馏', ['chinese']],
    ['蒸馏 语言', ['chinese']],
    ['识知', []],
    ['张伟', ['chinese']],
  ],
  'hyphens and formulas': [
    ['k-NN', ['vae']],
    ['knn', ['vae']],
    ['$k$-NN', ['vae']],
    ['h2o', ['vae']],
    ['self supervised', ['vae']],
    ['selfsupervised', ['vae']],
    ['gpt4', ['greek']],
    ['gpt 4', ['greek']],
    ['state-of-the-art', ['vae']],
  ],
  'phrases, word for word': [
    ['"deep learning"', ['muller']],
    ['“deep learning”', ['muller']],
    ['"learning deep"', ['vae']],
    ['"deep lear', ['muller']],
    ['title:"graph networks"', ['muller']],
    ['abstract:"graph networks"', []],
    ['"知识蒸馏"', ['chinese']],
  ],
  'what is not wanted': [
    ['learning -graph', ['vae']],
    ['-learning', ['chinese', 'greek']],
    ['learning -"deep learning"', ['vae']],
    ['-is:read', ['vae', 'chinese', 'greek']],
    ['learning -author:kaiser', ['muller']],
    ['-tag:"to cite" learning', ['vae']],
    ['self-supervised', ['vae']],
  ],
  'words in one field': [
    ['title:learning', ['muller']],
    ['author:muller', ['muller']],
    ['authors: müller', ['muller']],
    ['author:"ada lovelace"', ['muller']],
    ['AUTHOR:Lovelace', ['muller']],
    ['tag:cite', ['muller']],
    ['tags:graphs', ['muller']],
    ['tag:"to cite"', ['muller']],
    ['note:muller', ['greek']],
    ['abstract:deep', ['vae']],
    ['title:learnign', ['muller']],
  ],
  years: [
    ['year:2023', ['muller']],
    ['year:2023..2025', ['muller', 'vae', 'chinese']],
    ['year:2025..2023', ['muller', 'vae', 'chinese']],
    ['year:2023-2024', ['muller', 'vae']],
    ['year:..2023', ['muller', 'greek']],
    ['year:2024..', ['vae', 'chinese']],
    ['year: 2020', ['greek']],
    ['learning year:2024', ['vae']],
    ['learning year:1999', []],
    ['lovelace 2023', ['muller']],
  ],
  'sites, by their whole names or some of it': [
    ['site:arxiv.org', ['muller']],
    ['site:arxiv', ['muller']],
    ['site:huggingface', ['vae']],
    ['site:www.huggingface.co', ['vae']],
    ['site:https://huggingface.co/papers', ['vae']],
    ['site:acm', ['chinese']],
    ['site:dl.acm.org', ['chinese']],
    ['site:HuggingFace', ['vae']],
    ['site:nowhere', []],
  ],
  'reading, stars and notes': [
    ['is:read', ['muller']],
    ['is:reading', ['vae']],
    ['is:unread', ['chinese', 'greek']],
    ['is:starred', ['vae']],
    ['is:annotated', ['muller', 'greek']],
    ['IS:Starred', ['vae']],
    ['is:read is:annotated', ['muller']],
  ],
  'when it was saved': [
    ['saved:today', ['muller']],
    ['saved:week', ['muller', 'vae']],
    ['saved:month', ['muller', 'vae', 'chinese']],
    ['saved:year', EVERY],
    ['-saved:month', ['greek']],
  ],
  'identifiers and addresses, pasted whole': [
    ['2301.00001', ['muller']],
    ['arXiv:2301.00001v3', ['muller']],
    ['https://arxiv.org/pdf/2402.00002v1', ['vae']],
    ['https://huggingface.co/papers/2402.00002', ['vae']],
    ['10.1145/3292500.3330701', ['chinese']],
    ['https://doi.org/10.1145/3292500.3330701', ['chinese']],
    ['2020.acl-main.1', ['greek']],
    ['https://aclanthology.org/2020.acl-main.1.pdf', ['greek']],
    ['2301.00002', []],
  ],
  'a filter that is being typed finds what the rest finds': [
    ['learning is:', ['muller', 'vae']],
    ['learning is:r', ['muller', 'vae']],
    ['is:', EVERY],
    ['year:20', EVERY],
    ['learning year:2024.', ['muller', 'vae']],
    ['learning title:', ['muller', 'vae']],
    ['learning saved:w', ['muller', 'vae']],
    ['learning -', ['muller', 'vae']],
    ['learning "', ['muller', 'vae']],
  ],
  'what asks for nothing': [
    ['', []],
    ['  ', []],
    ['—', []],
  ],
};

describe.each(Object.entries(SPECIFICATION))('%s', (_, rows) => {
  it.each(rows)('%s', async (text, found) => {
    const { names, total } = await ask(text);
    expect(names.toSorted()).toEqual(found.toSorted());
    expect(total).toBe(found.length);
  });
});

describe('what looks like a filter and is none', () => {
  it.each<[text: string, notices: string[], found: string[]]>([
    ['yaer:2023', ['yaer:2023'], ['muller']],
    ['deep venue:graph', ['venue:graph'], ['muller', 'vae', 'greek']],
    ['is:deep ', ['is:deep'], ['muller', 'vae']],
    ['year:deep', ['year:deep'], ['muller', 'vae']],
    ['saved:deep learning', ['saved:deep'], ['muller', 'vae']],
    ['deep: learning', [], ['muller', 'vae']],
    ['arxiv:2301.00001', [], ['muller']],
    ['https://example.org/deep', [], ['muller', 'vae']],
  ])('is searched for as text, and said: %s', async (text, notices, found) => {
    const answer = await ask(text);
    expect(answer.notices ?? []).toEqual(notices);
    expect(answer.names.toSorted()).toEqual(found.toSorted());
  });
});

describe('suggestions', () => {
  it.each<[text: string, suggestions: string[] | undefined]>([
    ['lear', ['learning']],
    ['graph learn', ['learning']],
    ['learning', undefined],
    ['learning ', undefined],
    ['lea', undefined],
    ['-lear', undefined],
    ['is:', ['unread', 'reading', 'read', 'starred', 'annotated']],
    ['deep is:re', ['reading', 'read']],
    ['saved:', ['today', 'week', 'month', 'year']],
    ['-is:st', ['starred']],
  ])('for %s', async (text, suggestions) => {
    expect((await ask(text)).suggestions).toEqual(suggestions);
  });
});

it('understands every text somehow', () => {
  for (const text of [
    '-',
    '--',
    '"',
    '""',
    '-"',
    ':',
    'is:"',
    'year:-',
    'tag:""',
    'a"b"c',
    '-a -b',
  ])
    expect(() => parse(text, NOW)).not.toThrow();
});
