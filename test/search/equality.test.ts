import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { bringIn } from '@/lib/library/bring-in';
import { remove, restore } from '@/lib/library/papers';
import { latest } from '@/lib/library/read-papers';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import type { LibrarySearch } from '@/lib/search/search';
import { wordsOf } from '@/lib/search/words';
import { makePaper } from '../library/make';
import { makeSearch } from './make';
import { makePapers, vocabularyOf } from './make-papers';
import { plainSearch } from './plain-search';

const NOW = Date.UTC(2026, 5);
const DAY = 86_400_000;
const WORDS = (
  'attention attentive learning learned learn model models modal diffusion deep of the k-NN knn GPT-4 ' +
  '知识蒸馏 知识 Müller net networks nets $\\alpha$'
).split(' ');

const texts = (most: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most })
    .map((all) => all.join(' '));

const anyPapers: fc.Arbitrary<SavedPaper[]> = fc
  .uniqueArray(fc.nat(99), { maxLength: 10 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc
          .record({
            title: texts(4),
            abstract: texts(12),
            author: fc.constantFrom('Jürgen Müller', 'Ada Deep', '张伟'),
            tag: fc.constantFrom('net', 'to read', ''),
            published: fc.constantFrom('2021', '2023-04', '2024'),
            status: fc.constantFrom('read', 'reading', 'unread'),
            starred: fc.boolean(),
            days: fc.nat(40),
          })
          .map(({ title, abstract, author, tag, published, status, starred, days }) => {
            const id: Key = `arxiv:24${String(number).padStart(2, '0')}.12345`;
            // No two at the same time: which of two equals comes first is nobody's concern.
            const at = NOW - days * DAY + number;
            return makePaper({
              id,
              keys: [id],
              title: `${title} ${number}`,
              abstract,
              authors: [author],
              published,
              address: `https://${number % 2 ? 'arxiv.org' : 'www.nature.com'}/abs/${number}`,
              saved: { value: true, at },
              tags: { value: tag ? [tag] : [], at: 0 },
              status: { value: status, at: 0 },
              starred: { value: starred, at: 0 },
            });
          }),
      ),
    ),
  );

const anyQuery = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS, ...WORDS),
      fc.constantFrom(
        'lerning',
        'difusion',
        'modle',
        'at',
        'n',
        'le',
        'mod',
        'netw',
        '知',
        '"deep learning"',
      ),
      fc.constantFrom('-deep', '-"of the"', 'title:net', 'author:mull', 'tag:read', 'site:nature'),
      fc.constantFrom(
        'is:starred',
        '-is:read',
        'year:2022..',
        'year:2023',
        'saved:week',
        'is:annotated',
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));

async function ids(
  search: LibrarySearch,
  text: string,
  limit = 1000,
): Promise<{ ids: Key[]; total: number }> {
  const outcome = await search.search(text, limit, NOW);
  if (!outcome.ok) throw new Error(outcome.problem);
  return { ids: outcome.value.papers.map(({ id }) => id), total: outcome.value.total };
}

describe('the index finds what one plain look at every paper finds', () => {
  it('in any library, for any question, indexed or changed since', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPapers,
        fc.nat(10),
        fc.nat(3),
        fc.nat(3),
        fc.nat(3),
        fc.array(anyQuery, { minLength: 1, maxLength: 4 }),
        async (papers, indexed, removed, restored, noted, queries) => {
          const { library, search } = await makeSearch(papers.slice(0, indexed));
          await library.ask(async (database) => {
            await bringIn(database, papers.slice(indexed), false);
            for (const { id } of papers.slice(0, removed)) await remove(database, id, NOW);
            // Later than the removal, and no two at the same time.
            for (const [place, { id }] of papers.slice(0, restored).entries())
              await restore(database, id, NOW + 1 + place);
            const note = { value: 'deep model of the net', at: NOW };
            const withNotes = papers.slice(0, noted).map((each) => ({ ...each, note }));
            await bringIn(database, withNotes, false);
          });
          const all = await library.ask((database) => latest(database, 0, 100));
          const plain = plainSearch(all.ok ? all.value.papers : [], NOW);
          for (const text of queries) {
            const expected = plain(text);
            expect([text, await ids(search, text)]).toEqual([
              text,
              { ids: expected, total: expected.length },
            ]);
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('in ten thousand papers', async () => {
    const papers = makePapers(10_000);
    const { search } = await makeSearch(papers);
    const plain = plainSearch(papers, NOW);
    const title = papers[5000]?.title.split(' ') ?? [];
    const words = title.filter((word) => word.length > 4);
    const queries = [
      ...words.slice(0, 2),
      words.slice(0, 3).join(' '),
      `${words[0]?.slice(0, 4)} ${words[1]?.slice(0, 3)}`,
      `${words[1]?.slice(0, 2)}${words[1]?.slice(3)} is:read`,
      `"${title.slice(-3).join(' ')}" year:2015`,
    ];
    for (const text of queries) {
      const expected = plain(text);
      const { ids: found, total } = await ids(search, text, 10_000);
      expect([text, total, found.toSorted()]).toEqual([text, expected.length, expected.toSorted()]);
      expect(found.slice(0, 10)).toEqual(expected.slice(0, 10));
      expect((await ids(search, text, 10)).ids).toEqual(expected.slice(0, 10));
    }
  }, 120_000);

  it('for words that most of thousands of papers have, some of which have gone or changed', async () => {
    const papers = makePapers(6000);
    const { library, search } = await makeSearch(papers);
    const note = { value: 'seen at the reading group', at: NOW };
    const all = await library.ask(async (database) => {
      for (let place = 0; place < papers.length; place += 611)
        await remove(database, papers[place]!.id, NOW);
      const changed = papers.filter((_, place) => place % 997 === 5);
      await bringIn(
        database,
        changed.map((paper) => ({ ...paper, note })),
        false,
      );
      return latest(database, 0, papers.length);
    });
    const there = all.ok ? all.value.papers : [];
    expect(there.length).toBe(papers.length - 10);
    const plain = plainSearch(there, NOW);
    const frequent = vocabularyOf(there.map(({ abstract = '' }) => abstract)).filter(
      (word) => word.length > 3,
    );
    const [one = '', other = '', third = ''] = frequent;
    const rare = frequent[2000] ?? '';
    const queries = [
      one,
      `${one} ${other}`,
      `${one} ${rare}`,
      `${rare} -${one}`,
      `title:${one} ${other}`,
      `-${one} -${other} is:unread`,
      `${one} ${third.slice(0, 4)} absentword`,
      `"${one} ${other}" ${third}`,
      one.slice(0, 1),
      `${one.slice(0, 2)} ${other.slice(0, 3)}`,
    ];
    for (const text of queries) {
      const expected = plain(text);
      // All of them: of fewer, the best fifty by their words are put into the order that their titles give them.
      const { ids: found, total } = await ids(search, text, papers.length);
      expect([text, total, found]).toEqual([text, expected.length, expected]);
    }
  }, 120_000);

  it('and what one MiniSearch of everything finds', async () => {
    const papers = makePapers(1000);
    const { search } = await makeSearch(papers);
    const plain = new MiniSearch<SavedPaper>({
      fields: ['title', 'authors', 'abstract', 'tags'],
      extractField: (paper, name) =>
        name === 'id'
          ? paper.id
          : ({
              title: paper.title,
              authors: paper.authors.join(' '),
              abstract: paper.abstract ?? '',
              tags: paper.tags.value.join(' '),
            }[name] ?? ''),
      tokenize: (text) => wordsOf(text).map(({ word }) => word),
    });
    plain.addAll(papers);
    const words = papers
      .slice(0, 200)
      .flatMap(({ title }) => title.split(' ').filter((word) => word.length >= 4));
    for (const place of words.slice(0, 60).keys()) {
      const text = words.slice(place, place + 2).join(' ');
      const expected = plain
        .search(text, { combineWith: 'AND', prefix: true })
        .map(({ id }) => id as Key);
      const { ids: found } = await ids(search, text);
      // Other forms of a word are found too.
      expect([text, expected.filter((id) => !found.includes(id))]).toEqual([text, []]);
    }
  }, 60_000);
});
