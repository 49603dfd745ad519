// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askAhead, FIRST, takeAskedAhead, whenDrawn } from '@/components/ask-ahead';
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
  askAhead();
  expect(takeAskedAhead({ offset: 0, limit: 50 })).toBeUndefined();
  expect(takeAskedAhead({ offset: FIRST, limit: FIRST })).toBeUndefined();
  expect(await takeAskedAhead(first)).toEqual(answer);
  expect(takeAskedAhead(first)).toBeUndefined();
  expect(latest).toHaveBeenCalledTimes(1);
});

it('lets what can wait go on when the papers were drawn, or take too long', async () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const answer = Promise.withResolvers<Answer<'latest'>>();
  fakeWorker({ latest: () => answer.promise });
  const goOn = vi.fn<() => void>();
  askAhead();
  void whenDrawn().then(goOn);
  answer.resolve({ ok: true, value: { papers: [], total: 0 } });
  await vi.advanceTimersByTimeAsync(100);
  expect(frames).toHaveLength(1);
  expect(goOn).not.toHaveBeenCalled();
  frames[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(goOn).toHaveBeenCalledTimes(1);

  fakeWorker({ latest: () => new Promise(() => undefined) });
  askAhead();
  void whenDrawn().then(goOn);
  await vi.advanceTimersByTimeAsync(299);
  expect(goOn).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(goOn).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
