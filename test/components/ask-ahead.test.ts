import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askAhead, FIRST, takeAskedAhead } from '@/components/ask-ahead';
import type { Answer } from '@/lib/messages';
import { fakeWorker } from './screen';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('gives what was asked ahead once, and to nobody who asks for something else', async () => {
  const answer: Answer<'latest'> = { ok: true, value: { papers: [], total: 0 } };
  const latest = vi.fn<() => Answer<'latest'>>(() => answer);
  fakeWorker({ latest });
  const first = { offset: 0, limit: FIRST };
  expect(takeAskedAhead(first)).toBeUndefined();
  askAhead();
  expect(takeAskedAhead({ offset: 0, limit: 50 })).toBeUndefined();
  expect(takeAskedAhead({ offset: FIRST, limit: FIRST })).toBeUndefined();
  expect(await takeAskedAhead(first)).toEqual(answer);
  expect(takeAskedAhead(first)).toBeUndefined();
  expect(latest).toHaveBeenCalledTimes(1);
});
