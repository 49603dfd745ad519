import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Key } from '@/lib/paper/key';
import { papersIn } from './digest-papers';
import { makeSearch } from './make';
import { makePapers, vocabularyOf } from './make-papers';
import { OWN, SHARED } from './vague-queries';
import type { VagueQuery } from './vague-queries';

const ROOT = join(import.meta.dirname, '../..');
const OTHERS = 10_000;
/** A paper is on the first place nearly always, and else on the second. */
const BAR = 0.95;

const SETS: [name: string, folder: string, count: number, queries: VagueQuery[]][] = [
  ['the made digests', join(ROOT, 'test/pages/digests'), 67, OWN],
  ['the shared digests', join(ROOT, '../shared/digests'), 249, SHARED],
];

describe.each(SETS.filter(([, folder]) => existsSync(folder)))(
  'papers of %s',
  (name, folder, count, queries) => {
    const papers = papersIn(folder);
    const texts = papers.map(({ title, abstract = '' }) => `${title} ${abstract}`);
    const others = makePapers(OTHERS, { words: vocabularyOf(texts) });

    it('are all there', () => {
      expect(papers).toHaveLength(count);
    });

    it.each([
      ['alone', papers],
      [`among ${OTHERS} others`, [...others, ...papers]],
    ])(
      'are found by vague memory %s',
      async (where, all) => {
        const { search } = await makeSearch(all);
        const ranks: [text: string, rank: number][] = [];
        for (const [text, key] of queries) {
          const outcome = await search.search(text, 50);
          const found = outcome.ok ? outcome.value.papers.map(({ id }) => id) : [];
          ranks.push([text, found.indexOf(key as Key) + 1]);
        }
        const mean = ranks.reduce((sum, [, rank]) => sum + (rank && 1 / rank), 0) / ranks.length;
        const missed = ranks
          .filter(([, rank]) => rank !== 1)
          .map(([text, rank]) => `${text}: ${rank || 'not found'}`);
        process.stdout.write(
          `Mean reciprocal rank of ${queries.length} queries for ${name}, ${where}: ${mean.toFixed(3)}\n${missed.map((each) => `  ${each}\n`).join('')}`,
        );
        expect(mean).toBeGreaterThanOrEqual(BAR);
      },
      120_000,
    );
  },
);
