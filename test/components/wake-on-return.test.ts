// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wakeOnReturn } from '@/entrypoints/library/wake-on-return';
import type { Answer } from '@/lib/messages';
import { fakeWorker } from './screen';

const latest = vi.fn<() => Answer<'latest'>>();

beforeEach(() => {
  fakeBrowser.reset();
  latest.mockReset().mockReturnValue({ ok: true, value: { papers: [], total: 7 } });
  fakeWorker({ latest });
});

it('asks the worker for something each time that somebody comes back, and not before', async () => {
  wakeOnReturn();
  expect(latest).not.toHaveBeenCalled();
  dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(latest).toHaveBeenCalledTimes(1));
  dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(latest).toHaveBeenCalledTimes(2));
});
