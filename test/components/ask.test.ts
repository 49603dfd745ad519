// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '@/components/ask';
import type { Answer } from '@/lib/messages';
import { fakeWorker } from './screen';

const QUESTION = { offset: 0, limit: 1 };
const ANSWER: Answer<'latest'> = { ok: true, value: { papers: [], total: 7 } };
const latest = vi.fn<() => Promise<Answer<'latest'>>>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  latest.mockReset();
  fakeWorker({ latest });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const never = new Promise<never>(() => undefined);

it('asks once where there is an answer', async () => {
  latest.mockResolvedValue(ANSWER);
  expect(await ask('latest', QUESTION)).toEqual(ANSWER);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(latest).toHaveBeenCalledTimes(1);
});

it('asks again at once if the worker died over it', async () => {
  latest.mockRejectedValueOnce(new Error('closed')).mockResolvedValueOnce(ANSWER);
  expect(await ask('latest', QUESTION)).toEqual(ANSWER);
});

it('asks again if nothing comes for long', async () => {
  latest.mockReturnValueOnce(never).mockResolvedValueOnce(ANSWER);
  const answer = ask('latest', QUESTION);
  await vi.advanceTimersByTimeAsync(1999);
  expect(latest).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toEqual(ANSWER);
});

it('hears an answer that comes late', async () => {
  const late = Promise.withResolvers<Answer<'latest'>>();
  latest.mockReturnValueOnce(late.promise).mockReturnValueOnce(never);
  const answer = ask('latest', QUESTION);
  await vi.advanceTimersByTimeAsync(5000);
  late.resolve(ANSWER);
  expect(await answer).toEqual(ANSWER);
});

it('says that there is none, once, if it fails twice', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  latest.mockRejectedValue(new Error('closed'));
  expect(await ask('latest', QUESTION)).toEqual({ ok: false, problem: 'unavailable' });
  expect(latest).toHaveBeenCalledTimes(2);
  expect(log).toHaveBeenCalledTimes(1);
});
