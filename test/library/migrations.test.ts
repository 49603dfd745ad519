import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '@/lib/library/migrations';
import { openDatabase } from '@/lib/library/open';
import { latest, papersById, records } from '@/lib/library/read-papers';
import { recall } from '@/lib/library/recall';
import { trash } from '@/lib/library/trash';
import { makeLibrary } from './make';
import { readRaw, writeRaw } from './raw-database';
import type { RawDatabase } from './raw-database';

const EXAMPLES = 'test/library/examples';

function example(version: number): RawDatabase {
  return JSON.parse(readFileSync(`${EXAMPLES}/v${version}.json`, 'utf8')) as RawDatabase;
}

function schemaOf({ version, stores }: RawDatabase) {
  return { version, stores: stores.map(({ records: _records, ...store }) => store) };
}

const versions = MIGRATIONS.map((_, step) => step + 1);

describe('migrations', () => {
  it('are numbered, and each has an example of what it leads to', () => {
    const files = readdirSync('lib/library/migrations').filter((file) => /^\d/.test(file));
    expect(files.map((file) => Number(file.slice(0, 3)))).toEqual(versions);
    expect(readdirSync(EXAMPLES).toSorted()).toEqual(versions.map((version) => `v${version}.json`));
  });

  it.each(versions)('to version %i is frozen', async (version) => {
    const { name } = makeLibrary();
    const steps = MIGRATIONS.slice(0, version);
    (await openDatabase(name, () => undefined, steps)).close();
    const database = await openDB(name);
    expect(schemaOf(await readRaw(database))).toEqual(schemaOf(example(version)));
    database.close();
  });

  it.each(versions)('open a library of version %i with all that is in it', async (version) => {
    const { library, name } = makeLibrary();
    await writeRaw(name, example(version));
    const outcome = await library.ask(async (database) => ({
      saved: await latest(database, 0, 10),
      all: (await records(database, undefined, 10)).papers.length,
      trash: (await trash(database)).map(({ title }) => title),
      apart: (await papersById(database, ['arxiv:1706.03762']))[0]?.apart,
      ...(await recall(database, 99, [
        { keys: ['arxiv:1706.03762'], title: '', authors: [] },
        { keys: ['arxiv:2403.12345'], title: '', authors: [] },
        { keys: ['arxiv:2403.99999'], title: '', authors: [] },
      ])),
    }));
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        saved: {
          total: 1,
          papers: [{ title: 'Attention Is All You Need', note: { value: 'Read again.' } }],
        },
        all: 3,
        trash: ['A Paper in the Trash'],
        apart: ['doi:10.5555/another'],
        news: [],
        states: [
          {
            saved: 1_741_683_600_000,
            opened: { at: 1_741_683_700_000, place: 'arXiv' },
            seen: { at: 1_741_683_500_000, place: 'HF Daily Papers' },
          },
          { seen: { at: 1_741_683_500_000, place: 'HF Daily Papers' } },
          {},
        ],
      },
    });
  });
});
