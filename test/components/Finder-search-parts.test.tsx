// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SearchAnswer as Answer } from '@/lib/messages';
import { found, KEYS, latest, PAPERS, Screen } from './finder-screen';
import {
  click,
  fakeWorker,
  listed,
  one,
  paper,
  press,
  searchBox,
  settled,
  show,
  write,
} from './screen';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('besides the papers', () => {
  const asked: string[] = [];
  /** Answers whatever is asked with the first paper, and this. */
  async function answered(text: string, more: Partial<Answer>): Promise<void> {
    asked.length = 0;
    fakeWorker({
      ...latest(PAPERS),
      search: (ask) => {
        asked.push(ask.text);
        const answer = { papers: [PAPERS[0]!], terms: [], total: 1 };
        return { ok: true, value: ask.text === text ? { ...answer, ...more } : answer };
      },
    });
    await show(<Screen />);
    await write(text);
    await settled();
  }
  const suggested = (): (string | null)[] =>
    Array.from(document.querySelectorAll('.suggestion'), (each) => each.textContent);

  it('says what was taken for text', async () => {
    await answered('venue:acl', { notices: ['venue:acl'] });
    expect(one('.search-notes').textContent).toBe(
      '“venue:acl” is no filter, so it was searched as text.',
    );
    expect(listed()).toEqual([KEYS[0]]);
  });

  it('completes the word being typed, on a key or a click', async () => {
    await answered('deep disti', { suggestions: ['distillation', 'distilled'] });
    expect(suggested()).toEqual(['distillation→', 'distilled']);
    expect(await press('ArrowRight')).toBe(true);
    expect(searchBox().value).toBe('deep distillation ');
    expect(asked.at(-1)).toBe('deep distillation');
    await answered('(distî', { suggestions: ['distillation'] });
    await click('distillation→');
    expect(searchBox().value).toBe('(distillation ');
    expect(document.activeElement).toBe(searchBox());
    expect(suggested()).toEqual([]);
  });

  it('leaves the arrow to the box where there is nothing to complete', async () => {
    await answered('deep', {});
    expect(await press('ArrowRight')).toBe(false);
  });

  it('says how far the index is, and looks again until it is whole', async () => {
    vi.useFakeTimers();
    try {
      await answered('deep', { indexing: { done: 4096, total: 10_000 } });
      expect(one('.indexing').textContent).toBe('4,096 of 10,000 papers indexed');
      expect(one('.indexing progress').getAttribute('value')).toBe('4096');
      fakeWorker({ ...latest(PAPERS), search: () => found(PAPERS) });
      await vi.advanceTimersByTimeAsync(1000);
      await settled();
      expect(listed()).toEqual(KEYS);
      expect(document.querySelector('.indexing')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('shows texts of papers as they are, whatever they look like', async () => {
    const hostile = '<img src=x onerror=alert(1)> & <b>bold</b> attention';
    const evil = paper('arxiv:2401.00009', hostile, {
      abstract: `${hostile} <script>alert(2)</script>`,
      authors: ['<i>Ada</i>'],
      note: { value: '<u>attention</u>', at: 1 },
      tags: { value: ['<s>attention</s>'], at: 1 },
    });
    await answered('attention', {
      papers: [evil],
      terms: ['attention', 'img', 'script'],
    });
    const row = one('[data-paper]');
    expect(row.querySelector('img, b, i, u, s, script')).toBeNull();
    expect(one('.title').textContent).toBe(hostile);
    expect(one('.passage').textContent).toContain('<script>');
    expect(one('.note').textContent).toBe('<u>attention</u>');
    expect(one('.tag').textContent).toBe('<s>attention</s>');
    const marks = Array.from(row.querySelectorAll('mark'), (mark) => mark.textContent);
    expect(marks).toEqual(expect.arrayContaining(['attention', 'img', 'script']));
  });
});
