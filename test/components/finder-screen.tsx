import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { Finder } from '@/components/Finder';
import { Foot } from '@/components/Foot';
import type { Notice } from '@/components/notice';
import type { Outcome, SearchAnswer as Answer } from '@/lib/messages';
import type { SavedPaper } from '@/lib/paper/paper';
import { paper } from './screen';
import type { Worker } from './screen';

/** What is saved. */
export const PAPERS = [
  paper('arxiv:2401.00001', 'First'),
  paper('arxiv:2401.00002', 'Second'),
  paper('doi:10.1/3', 'Third'),
];
export const KEYS = PAPERS.map(({ id }) => id);

export type SearchAnswer = Outcome<Answer>;

/** A worker that has these papers, latest first. */
export const latest = (papers: SavedPaper[]): Worker => ({
  latest: ({ offset, limit }) => ({
    ok: true,
    value: { papers: papers.slice(offset, offset + limit), total: papers.length },
  }),
});
/** The answer to a search that found these, by these words. */
export const found = (papers: SavedPaper[], terms: string[] = []): SearchAnswer => ({
  ok: true,
  value: { papers, terms, total: papers.length },
});

/** Called when a paper was opened, and when the keys are asked for. */
export const opened = vi.fn<() => void>();
export const helped = vi.fn<() => void>();

/** The search box with its list and the foot, as every screen has them. */
export function Screen() {
  const [notice, notify] = useState<Notice>();
  return (
    <>
      <Finder notice={notice} notify={notify} showKeys={helped} onOpened={opened} />
      <Foot notice={notice} showKeys={helped} />
    </>
  );
}
