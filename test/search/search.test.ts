import { openDB } from 'idb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { bringIn } from '@/lib/library/bring-in';
import type { Library } from '@/lib/library/library';
import { remove, save } from '@/lib/library/papers';
import type { Key } from '@/lib/paper/key';
import type { LibrarySearch } from '@/lib/search/search';
import { makeFacts, makeLibrary, makePaper } from '../library/make';
import { searchOf } from './make';

const TITLES = ['Attention', 'Diffusion', 'Alignment'];

async function titles(search: LibrarySearch, text: string): Promise<string[]> {
  const outcome = await search.search(text, 1000);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value.papers.map(({ title }) => title).toSorted();
}

async function fill(library: Library, count: number): Promise<void> {
  const papers = Array.from({ length: count }, (_, number) => {
    const id: Key = `arxiv:2403.${10_000 + number}`;
    return makePaper({ id, keys: [id], title: `${TITLES[number % 3]} ${number}` });
  });
  await library.ask((database) => bringIn(database, papers, false));
}

const later = makeFacts({ keys: ['arxiv:2405.00001'], title: 'Attention, Later' });

describe('searching the library', () => {
  it('reads it at the first search, however large', async () => {
    const made = makeLibrary();
    const { library } = made;
    await fill(library, 450);
    const search = searchOf(made);
    await search.work();
    const outcome = await search.search('attention', 5);
    expect(outcome).toMatchObject({ ok: true, value: { total: 150 } });
    expect(outcome.ok && outcome.value.papers).toHaveLength(5);
  });

  it('has the last saved first of any number of equals', async () => {
    const made = makeLibrary();
    const equals = Array.from({ length: 200 }, (_, number) => {
      const id: Key = `arxiv:2403.${10_000 + number}`;
      // Mixed, so that no other order is by chance that of the times.
      const at = 1000 + ((number * 77) % 200);
      return makePaper({ id, keys: [id], title: 'Attention', saved: { value: true, at } });
    });
    await made.library.ask((database) => bringIn(database, equals, false));
    const search = searchOf(made);
    await search.work();
    const outcome = await search.search('attention', 10);
    const times = outcome.ok && outcome.value.papers.map(({ saved }) => saved.at);
    expect(times).toEqual(Array.from({ length: 10 }, (_, place) => 1199 - place));
  });

  it('knows what was saved and removed since', async () => {
    const made = makeLibrary();
    const { library } = made;
    await fill(library, 3);
    const search = searchOf(made);
    expect(await titles(search, 'attention')).toEqual(['Attention 0']);
    await library.ask(async (database) => {
      await save(database, later, 1);
      await remove(database, 'arxiv:2403.10000', 2000);
    });
    expect(await titles(search, 'attention')).toEqual(['Attention, Later']);
  });

  it('writes what few papers wait once nobody has asked for anything for a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const made = makeLibrary();
    const { library, name } = made;
    await fill(library, 3);
    const search = searchOf(made);
    await search.work();
    const raw = await openDB(`${name}, search`);
    onTestFinished(() => raw.close());
    const written = async (): Promise<number> => (await raw.getAllKeys('numbers')).length;
    await library.ask((database) => save(database, later, 1));
    await search.work();
    await vi.advanceTimersByTimeAsync(9000);
    expect(await titles(search, 'later')).toEqual(['Attention, Later']);
    // Had the search not put it off, it would be due by now.
    await vi.advanceTimersByTimeAsync(9000);
    expect(await written()).toBe(3);
    await vi.advanceTimersByTimeAsync(1000);
    await vi.waitUntil(async () => (await written()) === 4);
    expect(await titles(search, 'later')).toEqual(['Attention, Later']);
  });

  it('misses nothing that is saved or removed while it reads', async () => {
    const made = makeLibrary();
    const { library } = made;
    await fill(library, 450);
    const search = searchOf(made);
    const first = search.search('attention', 1000);
    await library.ask(async (database) => {
      await save(database, later, 1);
      // Its record has been read by then.
      await remove(database, 'arxiv:2403.10000', 2000);
    });
    await first;
    await search.work();
    const found = await titles(search, 'attention');
    expect(found).toHaveLength(150);
    expect(found).toContain('Attention, Later');
    expect(found).not.toContain('Attention 0');
  });

  it('follows a record into the one that it was merged with', async () => {
    const made = makeLibrary();
    const { library } = made;
    const search = searchOf(made);
    await library.ask(async (database) => {
      await save(database, makeFacts({ keys: ['arxiv:1'], title: 'Preprint' }), 1);
      await save(database, makeFacts({ keys: ['doi:10.1/x'], title: 'Its Article' }), 2);
    });
    expect(await titles(search, 'its article')).toEqual(['Its Article']);
    await library.ask(async (database) => {
      const facts = makeFacts({ keys: ['arxiv:1', 'doi:10.1/x'], title: 'Its Article' });
      await save(database, facts, 3);
    });
    expect(await titles(search, 'its article')).toEqual(['Its Article']);
    expect(await titles(search, 'preprint')).toEqual([]);
  });
});
