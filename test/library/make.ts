// oxlint-disable-next-line import/no-unassigned-import -- it puts indexedDB into the global scope
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { onTestFinished } from 'vitest';
import { Library } from '@/lib/library/library';
import type { Database } from '@/lib/library/schema';
import { inKeyOrder } from '@/lib/paper/key';
import type { Key } from '@/lib/paper/key';
import type { PaperFacts, SavedPaper } from '@/lib/paper/paper';

let count = 0;

/** A new library with a database of its own, closed after the test. */
export function makeLibrary(): { library: Library; name: string } {
  count += 1;
  const name = `library ${count}`;
  const library = new Library(name);
  onTestFinished(() => library.close());
  return { library, name };
}

/** A new library's database. */
export async function makeDatabase(): Promise<Database> {
  const outcome = await makeLibrary().library.ask((database) => Promise.resolve(database));
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}

/** What a page might say of a paper. */
export function makeFacts(facts: Partial<PaperFacts> = {}): PaperFacts {
  return {
    keys: ['arxiv:2403.12345'],
    title: 'A Paper on Nothing in Particular',
    authors: ['Ada Lovelace'],
    address: 'https://arxiv.org/abs/2403.12345',
    ...facts,
  };
}

/** A record as a save would make it at 1000 ms. */
export function makePaper(paper: Partial<SavedPaper> = {}): SavedPaper {
  const facts = makeFacts(paper);
  return {
    ...facts,
    id: facts.keys[0],
    firstSaved: 1000,
    saved: { value: true, at: 1000 },
    tags: { value: [], at: 0 },
    note: { value: '', at: 0 },
    status: { value: 'unread', at: 0 },
    starred: { value: false, at: 0 },
    ...paper,
  };
}

const time = fc.integer({ min: 0, max: 4 });
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('one', 'two'),
);
const stamped = <Value>(value: fc.Arbitrary<Value>) => fc.record({ value, at: time });

const ANY_KEYS: Key[] = ['arxiv:1', 'arxiv:2', 'doi:10.1/a', 'doi:10.1/b', 'acl:x-1', 'title:a'];

/** Any record in the form that records have in the library; few times and keys, so that they often meet. */
export const anyPaper: fc.Arbitrary<SavedPaper> = fc
  .record(
    {
      keys: fc.uniqueArray(fc.constantFrom(...ANY_KEYS), { minLength: 1, maxLength: 3 }),
      place: fc.nat(2),
      apart: fc.subarray(ANY_KEYS, { minLength: 1 }),
      title: texts.map((text) => `T${text}`),
      authors: fc.array(texts, { maxLength: 3 }),
      abstract: texts.filter(Boolean),
      published: fc.constantFrom('2024', '2023', '2024-03', '2024-03-12'),
      address: fc.webUrl(),
      firstSaved: time,
      saved: stamped(fc.boolean()),
      tags: stamped(fc.array(texts, { maxLength: 2 })),
      note: stamped(texts),
      status: stamped(fc.constantFrom('unread', 'reading', 'read')),
      starred: stamped(fc.boolean()),
    },
    {
      requiredKeys: [
        'keys',
        'place',
        'title',
        'authors',
        'address',
        'firstSaved',
        'saved',
        'tags',
        'note',
        'status',
        'starred',
      ],
    },
  )
  .map(({ place, apart = [], ...paper }) => {
    const sorted = paper.keys.toSorted();
    const keys = inKeyOrder([sorted[0] ?? 'title:a', ...sorted]);
    const others = apart.filter((key) => !keys.includes(key)).toSorted();
    return {
      ...paper,
      keys,
      id: keys[place % keys.length] ?? keys[0],
      ...(others.length > 0 && { apart: others }),
    };
  });
