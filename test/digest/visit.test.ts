// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Visit } from '@/lib/digest/visit';
import type { Key } from '@/lib/paper/key';

const A: Key = 'arxiv:2503.00001';
const B: Key = 'arxiv:2503.00002';
const VISIT = 7;

let sent: { name: string; ask: { keys?: Key[]; opened?: boolean } }[];
let page: AbortController;
let visit: Visit;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  sent = [];
  const answer = { ok: true, value: { visit: VISIT, states: [], dimmed: false } };
  fakeBrowser.runtime.sendMessage = vi.fn<(message: unknown) => Promise<never>>((message) => {
    sent.push(message as (typeof sent)[0]);
    return Promise.resolve(answer as never);
  });
  page = new AbortController();
  visit = new Visit('https://a.org/', 'A', page.signal);
  await visit.recall([]);
  sent = [];
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
});

const notes = (): unknown[] => sent.map(({ name, ask }) => [name, ask.keys]);

describe('what is sighted', () => {
  it('is written together with what follows in half a second', () => {
    visit.sighted([A]);
    vi.advanceTimersByTime(400);
    visit.sighted([B]);
    expect(notes()).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(notes()).toEqual([['sight', [A, B]]]);
    vi.advanceTimersByTime(60_000);
    expect(notes()).toHaveLength(1);
  });

  it.each([
    ['is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['goes', () => window.dispatchEvent(new Event('pagehide'))],
  ])('is written at once when the page %s', (_, happen) => {
    visit.sighted([A]);
    happen();
    expect(notes()).toEqual([['sight', [A]]]);
    vi.advanceTimersByTime(60_000);
    expect(notes()).toHaveLength(1);
  });
});

describe('a page that is read on', () => {
  it('says so once a minute at the most, though nothing new is sighted', () => {
    const scroll = (): boolean => document.dispatchEvent(new Event('scroll'));
    scroll();
    expect(notes()).toEqual([]);
    vi.advanceTimersByTime(60_000);
    scroll();
    scroll();
    expect(notes()).toEqual([['sight', []]]);
    vi.advanceTimersByTime(59_000);
    scroll();
    expect(notes()).toHaveLength(1);
  });
});
