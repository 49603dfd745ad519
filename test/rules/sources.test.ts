import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '@/lib/sources';
import { filesIn } from './project.ts';

/** What stands beside the sources: the only list of them, and what a source is. */
const BESIDE = ['lib/sources/index.ts', 'lib/sources/source.ts'];

describe('sources', () => {
  const ids = SOURCES.map(({ id }) => id);

  it('are each one file of the name of their id, and every such file is listed', () => {
    const files = filesIn('lib/sources', '.ts', '.tsx').map(({ path }) => path);
    const expected = ids.map((id) => `lib/sources/${id}.ts`);
    expect([...expected, ...BESIDE].toSorted()).toEqual(files);
  });

  it('are sorted', () => {
    expect(ids).toEqual(ids.toSorted());
  });

  it.each(ids)('%s has test pages', (id) => {
    expect(existsSync(new URL(`../pages/${id}/`, import.meta.url))).toBe(true);
  });
});
