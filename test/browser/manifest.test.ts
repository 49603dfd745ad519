import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SOURCES } from '@/lib/sources';
import { builtPackage } from './pages.ts';

/** What says where a script may run. */
interface Manifest {
  content_scripts: { matches: string[] }[];
  host_permissions?: string[];
}

it("runs in pages of the sources' addresses and of no others", () => {
  const text = readFileSync(join(builtPackage('chrome-mv3'), 'manifest.json'), 'utf8');
  const { content_scripts, host_permissions = [] } = JSON.parse(text) as Manifest;
  const ours = SOURCES.flatMap(({ matches }) => matches);
  expect(content_scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(ours.toSorted());
  expect(host_permissions.filter((pattern) => !ours.includes(pattern))).toEqual([]);
});
