import { describe, expect, it } from 'vitest';
import { sourceOf, SOURCES } from '@/lib/sources';
import { ruleOf } from '@/lib/sources/source';
import { sourceFolders, testPages } from '../pages/read-pages.ts';
import { filesIn, read } from './project.ts';

/** What stands beside the sources: the only list of them, and what a source is. */
const BESIDE = ['lib/sources/index.ts', 'lib/sources/source.ts'];

const ids = SOURCES.map(({ id }) => id);

/** The first cell of each row in the README's table of sites. */
function rowsOfReadme(): string[] {
  const [, table = ''] =
    /<!-- sites -->\n\n((?:\|.*\n)+)\n<!-- \/sites -->/.exec(read('README.md').text) ?? [];
  const [, , ...rows] = table.trim().split('\n');
  return rows.map((row) => row.split('|')[1]?.trim() ?? '');
}

describe('sources', () => {
  it('are each one file of the name of their id, and every such file is listed', () => {
    const files = filesIn('lib/sources', '.ts', '.tsx').map(({ path }) => path);
    const expected = ids.map((id) => `lib/sources/${id}.ts`);
    expect([...expected, ...BESIDE].toSorted()).toEqual(files);
  });

  it('are sorted', () => {
    expect(ids).toEqual(ids.toSorted());
  });

  it('have names and hosts of their own', () => {
    const hosts = SOURCES.flatMap(({ matches }) => [
      ...new Set(matches.map((pattern) => pattern.split('/')[2])),
    ]);
    for (const list of [SOURCES.map(({ name }) => name), hosts]) {
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('are the rows of the table in the README, in the order of their names', () => {
    const names = SOURCES.map(({ name }) => name).toSorted((one, other) =>
      one.localeCompare(other, 'en', { sensitivity: 'base' }),
    );
    expect(rowsOfReadme()).toEqual(names);
  });

  it('are all that has test pages', () => {
    expect(sourceFolders()).toEqual(ids);
  });
});

describe.each(SOURCES)('$id', ({ id, matches, pages }) => {
  const stored = testPages(id);
  const rulesOf = (addresses: string[]): unknown[] =>
    addresses.map((address) => {
      const url = new URL(address);
      const source = sourceOf(url);
      return source?.id === id ? ruleOf(source, url) : undefined;
    });

  it('has a page of ours for each of its kinds that marks are put on, and one without entries', () => {
    const rules = rulesOf(stored.filter(({ count }) => count > 0).map(({ address }) => address));
    const missing = pages.filter((rule) => rule.link !== undefined && !rules.includes(rule));
    expect(missing.map(({ path }) => String(path))).toEqual([]);
    expect(stored.some(({ count }) => count === 0)).toBe(true);
  });

  it('ends with addresses of its real pages, of every kind', () => {
    const { text } = read(`lib/sources/${id}.ts`);
    const [, comment = ''] = /\n\/\* Pages\n((?: \* .+\n)+) \*\/\n$/.exec(text) ?? [];
    const addresses = [...comment.matchAll(/https:\/\/\S+/g)].map(([address]) => address);
    const rules = rulesOf(addresses);
    expect(addresses.filter((_, index) => rules[index] === undefined)).toEqual([]);
    const missing = pages.filter((rule) => rule.link !== undefined && !rules.includes(rule));
    expect(missing.map(({ path }) => String(path))).toEqual([]);
  });

  it('asks for its own hosts alone, and no more than https', () => {
    for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/[a-z\d.-]+\/\S*$/);
  });

  it('is not taken for the source of hosts that look like its own', () => {
    for (const pattern of matches) {
      const [, , host = ''] = pattern.split('/');
      const alike = [`${host}.example`, `not-${host}`, `x.${host}`, `${host}:8443`, `${host}x`];
      expect(alike.filter((other) => sourceOf(new URL(`https://${other}/`)))).toEqual([]);
    }
  });
});
