import { describe, expect, it } from 'vitest';
import { importsOf, SHIPPED } from './project.ts';
import type { Import } from './project.ts';

/** The floors of the house, lowest first; a part may stand on its own floor and on those below. */
const FLOORS = [
  ['lib/paper', 'lib/polyfill.ts', 'lib/hold-databases.ts', 'lib/screen-line.ts'],
  [
    'lib/library',
    'lib/messages.ts',
    'lib/messaging.ts',
    'lib/settings',
    'lib/sites',
    'lib/sources',
  ],
  ['components', 'lib/digest', 'lib/exchange', 'lib/formats', 'lib/search'],
  ['entrypoints'],
];

/** Whose code runs in pages: it must not be able to touch the library. */
const PAGE_SIDE = [
  'entrypoints/any-page.content',
  'entrypoints/digest.content',
  'entrypoints/tools.content',
  'lib/digest',
  'lib/sources',
  'lib/paper',
];

/** Who may open the database: the worker, and what only the worker runs. */
const WORKER_SIDE = ['entrypoints/background.ts', 'lib/library', 'lib/search'];

const imports = SHIPPED.flatMap(importsOf);
const isIn = (path: string, parts: string[]): boolean =>
  parts.some((part) => path === part || path.startsWith(`${part}/`));
const isOwn = ({ to }: Import): boolean => isIn(to, FLOORS.flat());
const show = ({ from, to }: Import): string => `${from} imports ${to}`;

describe('imports', () => {
  it('are found, or these rules hold of nothing', () => {
    expect(imports.filter(isOwn).length).toBeGreaterThan(20);
  });

  it('come from a file that has a floor', () => {
    const without = SHIPPED.filter(({ path }) => !isIn(path, FLOORS.flat()));
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('never run upward', () => {
    const floorOf = (path: string): number => FLOORS.findIndex((parts) => isIn(path, parts));
    const upward = imports.filter((each) => isOwn(each) && floorOf(each.to) > floorOf(each.from));
    expect(upward.map(show)).toEqual([]);
  });

  it('never run in a circle', () => {
    expect(circles(imports)).toEqual([]);
  });

  it('of `browser` come from wxt/browser alone', () => {
    const others = imports.filter(({ to }) => /webextension-polyfill|^#imports$/.test(to));
    expect(others.map(show)).toEqual([]);
  });

  it('are relative inside a folder of lib, and `@/` across folders', () => {
    const strays = SHIPPED.flatMap(({ path, text }) =>
      [...text.matchAll(/from '(\.\.\/[^']*)'/g)].map(([, to = '']) => ({ from: path, to })),
    );
    expect(strays.filter(({ from }) => /^lib\/[^/]+\/[^/]+$/.test(from)).map(show)).toEqual([]);
  });
});

describe('page-side code', () => {
  it('never imports the library, the search or the settings', () => {
    const others = ['lib/library', 'lib/search', 'lib/settings', 'idb'];
    const strays = imports.filter(({ from, to }) => isIn(from, PAGE_SIDE) && isIn(to, others));
    expect(strays.map(show)).toEqual([]);
  });
});

describe('the database', () => {
  it("is opened on the worker's side alone", () => {
    const strays = imports.filter(
      ({ from, to }) =>
        isIn(to, ['lib/library/open.ts', 'lib/library/library.ts', 'idb']) &&
        !isIn(from, WORKER_SIDE),
    );
    expect(strays.map(show)).toEqual([]);
  });

  it('is not reached around idb', () => {
    const strays = SHIPPED.filter(
      ({ path, text }) => /\bindexedDB\b/.test(text) && !isIn(path, WORKER_SIDE),
    );
    // What it opens has nothing in it.
    expect(strays.map(({ path }) => path)).toEqual(['lib/hold-databases.ts']);
  });
});

/** Every circle of imports, as the files on it; each once. */
function circles(all: Import[]): string[] {
  const next = Map.groupBy(all, ({ from }) => from);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, trail: string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push([...trail.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) walk(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
