import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { bringIn } from '@/lib/library/bring-in';
import { Library } from '@/lib/library/library';
import { remove, save } from '@/lib/library/papers';
import { latest } from '@/lib/library/read-papers';
import type { SearchAnswer } from '@/lib/messages';
import type { Key } from '@/lib/paper/key';
import { LibrarySearch } from '@/lib/search/search';
import { makeFacts, makeLibrary, makePaper } from '../library/make';
import { searchOf } from './make';
import { dieAt } from './mortal';
import { plainSearch } from './plain-search';

const NOW = Date.UTC(2026, 5);
/** More than the longest life of a worker that does all that these tests ask of it. */
const TRANSACTIONS = 500;
const WORDS = 'attention deep model learning diffusion graph network language'.split(' ');
const QUERIES = ['attention', 'deep learning', 'modle', 'graph is:unread', '-deep', 'paper'];

interface Names {
  library: Library;
  name: string;
}

function papers(from: number, to: number) {
  return Array.from({ length: to - from }, (_, place) => {
    const number = from + place;
    const id: Key = `arxiv:2403.${10_000 + number}`;
    const words = [1, 3, 7].map((step) => WORDS[(number * step) % WORDS.length]);
    return makePaper({
      id,
      keys: [id],
      title: `Paper ${number} on ${words.join(' ')}`,
      // No two papers at the same time: which of two equals comes first is nobody's concern.
      saved: { value: true, at: NOW - 1 - number },
    });
  });
}

/** A worker's life: what is done, one after the other. */
async function live({ library, name }: Names): Promise<void> {
  const search = new LibrarySearch(library, `${name}, search`);
  const ask = async (work: Parameters<typeof library.ask>[0]): Promise<void> => {
    await library.ask(work);
    await search.search('attention', 10, NOW);
  };
  await ask((database) => save(database, makeFacts({ title: 'Attention' }), NOW));
  await search.work();
  await ask((database) => bringIn(database, papers(0, 40), false));
  await search.work();
  await ask((database) => remove(database, 'arxiv:2403.10001', NOW));
  await ask((database) => bringIn(database, papers(40, 80), false));
  // Written again under other numbers, some of them.
  const noted = papers(0, 20).map((paper) => ({ ...paper, note: { value: 'Deep', at: NOW } }));
  await ask((database) => bringIn(database, noted, false));
  await search.work();
  await ask((database) => save(database, makeFacts({ keys: ['arxiv:1'], title: 'Deep' }), NOW + 1));
  await search.work();
}

async function ids(search: LibrarySearch, text: string): Promise<SearchAnswer & { ids: Key[] }> {
  const outcome = await search.search(text, 1000, NOW);
  if (!outcome.ok) throw new Error(outcome.problem);
  return { ...outcome.value, ids: outcome.value.papers.map(({ id }) => id) };
}

/** Whether another worker, with the same databases, finds just what the library has. */
async function expectWhole({ library, name }: Names): Promise<void> {
  const search = searchOf({ library, name });
  const all = await library.ask((database) => latest(database, 0, 1000));
  if (!all.ok) throw new Error(all.problem);
  const plain = plainSearch(all.value.papers, NOW);
  for (const text of QUERIES) {
    const { indexing, ids: found } = await ids(search, text);
    // What is not indexed yet is said to be missing.
    expect([text, found]).toEqual([text, indexing ? found : plain(text)]);
  }
  await search.work();
  for (const text of QUERIES)
    expect([text, await ids(search, text)]).toMatchObject([text, { ids: plain(text) }]);
  expect(await ids(search, 'attention')).not.toHaveProperty('indexing');
}

describe('a worker that dies', () => {
  it('at any transaction leaves an index that is whole, or becomes so by itself', async () => {
    let life = 1;
    for (; life < TRANSACTIONS; life++) {
      const made = makeLibrary();
      await made.library.ask((database) => latest(database, 0, 1));
      const death = dieAt(life);
      await Promise.allSettled([live(made)]);
      await made.library.close();
      death.end();
      await expectWhole({ ...made, library: new Library(made.name) });
      if (!death.isDead) break;
    }
    // It lived to the end at last, so every moment before was tried.
    expect(life).toBeGreaterThan(50);
    expect(life).toBeLessThan(TRANSACTIONS);
  }, 120_000);
});

describe('an index', () => {
  /** A library of forty papers, all indexed; and the raw database of the index. */
  async function indexed() {
    const made = makeLibrary();
    await made.library.ask((database) => bringIn(database, papers(0, 40), false));
    await searchOf(made).work();
    return { ...made, raw: await openDB(`${made.name}, search`) };
  }

  it.each<[string, (raw: Awaited<ReturnType<typeof indexed>>['raw']) => Promise<unknown>]>([
    ['of another format', (raw) => raw.put('state', { format: 0, what: 'else' }, 'state')],
    ['that lost its state', (raw) => raw.clear('state')],
    [
      'with fewer papers than the library',
      async (raw) => {
        const state = (await raw.get('state', 'state')) as { gone: number[] };
        await raw.put('state', { ...state, gone: [3] }, 'state');
      },
    ],
    [
      'of another library',
      async (raw) => {
        const state = (await raw.get('state', 'state')) as object;
        await raw.put('state', { ...state, upTo: 1_000_000 }, 'state');
      },
    ],
  ])('%s is made anew', async (_, spoil) => {
    const { raw, ...made } = await indexed();
    await spoil(raw);
    raw.close();
    const search = searchOf(made);
    expect(await ids(search, 'attention')).toHaveProperty('indexing.total', 40);
    // There is one worker at a time.
    await search.work();
    await expectWhole(made);
  });
});
