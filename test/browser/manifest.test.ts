import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SOURCES } from '@/lib/sources';
import { builtPackage } from './pages.ts';

/** What says where scripts may run. */
interface Manifest {
  incognito: string;
  content_scripts: { matches: string[] }[];
  host_permissions?: string[];
}

function readManifest(name: 'chrome-mv3' | 'firefox-mv3'): Manifest {
  return JSON.parse(readFileSync(join(builtPackage(name), 'manifest.json'), 'utf8')) as Manifest;
}

it("runs in pages of the sources' addresses and of no others", () => {
  const { content_scripts, host_permissions = [] } = readManifest('chrome-mv3');
  const ours = SOURCES.flatMap(({ matches }) => matches);
  expect(content_scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(ours.toSorted());
  expect(host_permissions.filter((pattern) => !ours.includes(pattern))).toEqual([]);
});

it.each(['chrome-mv3', 'firefox-mv3'] as const)('runs in no private window: %s', (name) => {
  expect(readManifest(name).incognito).toBe('not_allowed');
});
