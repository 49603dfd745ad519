import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBibtex } from '@/lib/formats/bibtex';
import { bibtexTitle } from '@/lib/formats/bibtex-title';
import { toLatex } from '@/lib/formats/latex';
import { anyPaper, makeFacts } from '../library/make';

const attention = makeFacts({
  keys: ['arxiv:1706.03762'],
  title: 'Attention Is All You Need',
  authors: ['Ashish Vaswani', 'Noam Shazeer'],
  published: '2017-06-12',
  address: 'https://arxiv.org/abs/1706.03762',
});

describe('writing BibTeX', () => {
  it('says of a preprint what arXiv says', () => {
    expect(writeBibtex([{ ...attention, abstract: '50% of $n^2$ & more.' }])).toBe(
      String.raw`@misc{vaswani2017attention,
  title = {Attention Is All You Need},
  author = {Ashish Vaswani and Noam Shazeer},
  year = {2017},
  month = jun,
  eprint = {1706.03762},
  archivePrefix = {arXiv},
  eprinttype = {arxiv},
  url = {https://arxiv.org/abs/1706.03762},
  abstract = {50\% of $n^2$ \& more.},
}
`,
    );
  });

  it.each([
    [['arxiv:1706.03762'], '@misc{', []],
    [['arxiv:hep-th/9901001'], '@misc{', ['primaryClass = {hep-th}', 'eprint = {hep-th/9901001}']],
    [['arxiv:1', 'doi:10.1/x_y'], '@article{', ['doi = {10.1/x_y}', 'eprint = {1}']],
    [['doi:10.18653/v1/x', 'acl:2024.acl-long.1'], '@inproceedings{', ['doi = {10.18653/v1/x}']],
    [['title:a'], '@misc{', []],
  ] as const)('of a paper with %j', (keys, type, fields) => {
    const [first, ...others] = keys;
    const text = writeBibtex([{ ...attention, keys: [first, ...others] }]);
    expect(text.startsWith(type)).toBe(true);
    for (const field of fields) expect(text).toContain(`  ${field},\n`);
  });

  it.each([
    ['Ashish Vaswani', '2017', 'Attention', 'vaswani2017attention'],
    ['Vaswani, Ashish', '2017-06', 'The Attention of an Ant', 'vaswani2017attention'],
    ['Søren Łukaszé', '2024', 'On Ångström-Scale Maps', 'lukasze2024angstrom'],
    ['Ludwig van der Waals', undefined, 'GPT-4', 'waalsgpt'],
    ['张伟', '2024', '知识蒸馏', 'anonymous2024'],
  ])('names %s (%s): %s', (author, published, title, name) => {
    const facts = makeFacts({ authors: [author], title, ...(published && { published }) });
    expect(writeBibtex([facts])).toContain(`@misc{${name},`);
  });

  it('gives no name twice', () => {
    const papers = Array.from({ length: 60 }, () => attention);
    const names = Array.from(writeBibtex(papers).matchAll(/^@misc\{(.*),$/gmu), ([, name]) => name);
    expect(names.slice(0, 3)).toEqual([
      'vaswani2017attention',
      'vaswani2017attentiona',
      'vaswani2017attentionb',
    ]);
    expect(new Set(names).size).toBe(60);
  });

  it.each([
    ['Laurens van der Maaten', 'Laurens van der Maaten'],
    ['ATLAS and CMS Collaborations', '{ATLAS and CMS Collaborations}'],
    ['Gemini Team', '{Gemini Team}'],
    ['A & B', String.raw`A \& B`],
  ])('writes the author %s', (author, written) => {
    expect(writeBibtex([{ ...attention, authors: [author, 'B. C.'] }])).toContain(
      `author = {${written} and B. C.}`,
    );
  });

  it('never leaves a brace open', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...String.raw`{}\$%#& aA`.split('')) });
    const papers = fc.array(
      fc
        .record({
          paper: anyPaper,
          title: hostile,
          abstract: hostile,
          author: hostile,
          path: hostile,
        })
        .map(({ paper, title, abstract, author, path }) => ({
          ...paper,
          title,
          abstract,
          authors: [author],
          address: `https://a.org/${path}`,
        })),
    );
    fc.assert(
      fc.property(papers, (all) => {
        for (const entry of writeBibtex(all).split('\n@')) {
          const depths = Array.from(entry, (_, end) => depth(entry.slice(0, end + 1)));
          expect(Math.min(...depths, 0)).toBe(0);
          expect(depth(entry)).toBe(0);
        }
      }),
    );
  });
});

function depth(text: string): number {
  return text.split('{').length - text.split('}').length;
}

describe('LaTeX', () => {
  it.each([
    ['R&D, 5% #1 a_b', String.raw`R\&D, 5\% \#1 a\_b`],
    [
      '~ ^ \\ { }',
      String.raw`\textasciitilde{} \textasciicircum{} \textbackslash{} \textbraceleft{} \textbraceright{}`,
    ],
    ['p < 0.05', String.raw`p \textless{} 0.05`],
    ['Müller – “naïve” 知识', 'Müller – “naïve” 知识'],
    ['an $O(n^2)$ cost', 'an $O(n^2)$ cost'],
    ['between $5 and $6', String.raw`between \$5 and \$6`],
    ['costs $5', String.raw`costs \$5`],
    ['$a$ and $b_1$', '$a$ and $b_1$'],
    ['$50%$ off', String.raw`$50\%$ off`],
    ['$\\{x\\}$', String.raw`$\{x\}$`],
    ['$\\{x$', String.raw`\$\textbackslash{}\textbraceleft{}x\$`],
  ])('of %s', (text, latex) => {
    expect(toLatex(text)).toBe(latex);
  });

  it.each([
    ['BERT: Pre-training of Deep Transformers', '{BERT:} Pre-training of Deep Transformers'],
    ['A study of mRNA in Paris', 'A study of {mRNA} in {Paris}'],
    ['GPT-4 & $O(n)$ Attention', String.raw`{GPT-4} \& {$O(n)$} Attention`],
    ['Attention Is All You Need', 'Attention Is All You Need'],
  ])('of the title %s', (title, latex) => {
    expect(bibtexTitle(title)).toBe(latex);
  });
});
