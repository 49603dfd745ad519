import { describe, expect, it } from 'vitest';
import { filesIn, placeOf, read } from './project.ts';

const KINDS = ['.ts', '.tsx', '.css'];
const shipped = ['components', 'entrypoints', 'lib'].flatMap((folder) => filesIn(folder, ...KINDS));
const tests = filesIn('test', ...KINDS).filter(({ path }) => !path.startsWith('test/pages/'));
const all = [...shipped, ...tests];
const linesOf = ({ text }: { text: string }): number => text.trimEnd().split('\n').length;

describe('files', () => {
  it('have no more than 300 lines', () => {
    const long = all.filter((file) => linesOf(file) > 300);
    expect(long.map((file) => `${file.path}: ${linesOf(file)}`)).toEqual([]);
  });

  it('have a median of no more than 70 lines', () => {
    const lines = shipped.map(linesOf).toSorted((one, other) => one - other);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(70);
  });

  it('carry no debt without a date, and none that is overdue', () => {
    const today = new Date().toISOString().slice(0, 10);
    const debts = /\b(?:TOD[O]|FIXM[E])\b(?: \[(\d{4}-\d{2}-\d{2})\])?/g;
    const bad = all.flatMap((file) =>
      [...file.text.matchAll(debts)]
        .filter(([, date]) => !date || date < today)
        .map(({ 0: text, index }) => `${placeOf(file, index)}: ${text}`),
    );
    expect(bad).toEqual([]);
  });

  it('run every test', () => {
    const bad = tests.flatMap((file) =>
      [...file.text.matchAll(/\b(?:it|test|describe)\.(?:only|skip|todo|fails)\b/g)].map(
        ({ 0: text, index }) => `${placeOf(file, index)}: ${text}`,
      ),
    );
    expect(bad).toEqual([]);
  });
});

describe('package.json', () => {
  it('names exact versions', () => {
    const { dependencies, devDependencies, overrides } = JSON.parse(
      read('package.json').text,
    ) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
