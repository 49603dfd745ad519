import { makePaper } from '../library/make';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';

/** Papers with titles like those of a digest, and abstracts and notes where a test needs them. */
export const SHELF: Record<string, SavedPaper> = {
  attention: titled('arxiv:1706.03762', 'Attention Is All You Need', {
    authors: ['Ashish Vaswani', 'Noam Shazeer'],
    abstract: 'We propose the Transformer, based solely on attention mechanisms.',
  }),
  survey: titled('arxiv:2106.04554', 'A Survey of Transformers', { authors: ['Tianyang Lin'] }),
  kernel: titled('doi:10.1145/3292500.3330701', 'Self-Supervised $k$-NN with Kernels', {
    authors: ['Jürgen Müller', 'Søren Łukasz'],
    note: { value: 'Compare to transformers.', at: 1 },
  }),
  distil: titled('arxiv:2403.12345', '大语言模型的知识蒸馏综述', { authors: ['张伟'] }),
  gpt: titled('acl:2024.acl-long.1', 'GPT-4 and the $\\mathcal{O}(n^2)$ Cost of $\\ell_1$ Norms', {
    tags: { value: ['to read', 'cost'], at: 1 },
  }),
};

function titled(id: Key, title: string, more: Partial<SavedPaper>): SavedPaper {
  return makePaper({ id, keys: [id], title, ...more });
}
