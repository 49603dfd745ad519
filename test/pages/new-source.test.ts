// @vitest-environment happy-dom
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atOnce } from '@/lib/digest/in-slices';
import { recognise } from '@/lib/digest/recognise';
import type { Source } from '@/lib/sources/source';
import type { MadePage } from './make/page.ts';
import { newSource } from './make/new-source.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A copy of all that a new source changes, and of what that stands on. */
let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'deja-lu-new-source-'));
  for (const path of ['lib/paper', 'lib/sources', 'test/pages/make', 'README.md']) {
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  }
  newSource(copy, 'late-night-papers', "Night's Papers");
});
afterAll(() => rmSync(copy, { recursive: true }));

const read = (path: string): string => readFileSync(join(copy, path), 'utf8');

describe('a new source', () => {
  it('compiles, with its page and in the lists', () => {
    const config = {
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        paths: { '@/*': [`${copy}/*`] },
        typeRoots: [join(ROOT, 'node_modules/@types')],
      },
      files: ['lib/sources/index.ts', 'test/pages/make/all.ts'],
      include: [],
    };
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(config));
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', copy], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });

  it('stands in the list in the order of the ids, and has a row in the README', () => {
    const ids = Array.from(
      read('lib/sources/index.ts').matchAll(/^import \{ \w+ \} from '\.\/([\w-]+)';$/gm),
      ([, id = '']) => id,
    );
    expect(ids).toContain('late-night-papers');
    expect(ids).toEqual(ids.toSorted());
    expect(read('lib/sources/index.ts')).toMatch(
      /readonly Source\[\] = \[[^\]]*\blateNightPapers\b/,
    );
    expect(read('README.md')).toMatch(/^\| Night's Papers \|.*\|$/m);
  });

  it('has a page that it does not recognise yet', async () => {
    execFileSync(process.execPath, [join(copy, 'test/pages/make/make.ts')]);
    const expected = JSON.parse(
      read('test/pages/late-night-papers/list.json'),
    ) as MadePage['expected'];
    expect(expected.entries.length).toBeGreaterThan(0);

    const script = stripTypeScriptTypes(read('lib/sources/late-night-papers.ts'));
    const { lateNightPapers } = (await import(
      `data:text/javascript,${encodeURIComponent(script)}`
    )) as { lateNightPapers: Source };
    const address = new URL(expected.address);
    const rule = lateNightPapers.pages.find(({ path }) => path.test(address.pathname));
    document.documentElement.innerHTML = read('test/pages/late-night-papers/list.html');
    expect(rule && atOnce(recognise(document, rule, address))).toEqual([]);

    const link = 'h3 a';
    const filledIn = rule && atOnce(recognise(document, { ...rule, link }, address));
    expect(filledIn?.map(({ keys: [key], title }) => ({ key, title }))).toEqual(
      expected.entries.map(({ key, title }) => ({ key, title })),
    );
  });

  it.each(['', 'Big', 'a b', '../up', 'late-night-papers', 'arxiv'])(
    'is refused where its id is %j',
    (id) => {
      expect(() => newSource(copy, id)).toThrow(/^(A source's id is|There is a lib\/sources)/);
    },
  );
});
