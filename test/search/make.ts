import { onTestFinished } from 'vitest';
import { bringIn } from '@/lib/library/bring-in';
import type { Library } from '@/lib/library/library';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { LibrarySearch } from '@/lib/search/search';
import { makeLibrary, makePaper } from '../library/make';

/** The search of a library, which comes to rest before that is closed. */
export function searchOf({ library, name }: { library: Library; name: string }): LibrarySearch {
  const search = new LibrarySearch(library, `${name}, search`);
  onTestFinished(() => search.work());
  return search;
}

/** A library with these papers, and the search of it with all of them indexed. */
export async function makeSearch(
  papers: SavedPaper[],
): Promise<{ library: Library; search: LibrarySearch; name: string }> {
  const made = makeLibrary();
  await made.library.ask((database) => bringIn(database, papers, false));
  const search = searchOf(made);
  await search.work();
  return { ...made, search };
}

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
