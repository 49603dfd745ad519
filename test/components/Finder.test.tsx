// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { found, helped, KEYS, latest, opened, PAPERS, Screen } from './finder-screen';
import type { SearchAnswer } from './finder-screen';
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

/** The key of the paper that the search box points to, while it keeps the focus. */
function chosen(): string | null | undefined {
  const box = searchBox();
  expect(document.activeElement).toBe(box);
  const id = box.getAttribute('aria-activedescendant');
  const row = id === null ? null : document.getElementById(id);
  expect(row?.getAttribute('aria-selected')).toBe('true');
  expect(document.querySelectorAll('[aria-selected=true]')).toHaveLength(1);
  return row?.getAttribute('data-paper');
}

beforeEach(() => {
  vi.restoreAllMocks();
  opened.mockReset();
  helped.mockReset();
  fakeBrowser.reset();
});

describe('the latest papers', () => {
  it('are listed at once, in order, and how many there are in all', async () => {
    fakeWorker(latest(PAPERS));
    await show(<Screen />);
    expect(listed()).toEqual(KEYS);
    expect(one('.label').textContent).toBe('Latest3 saved');
  });

  it('come as many as a screen has room for, then two dozen at a time', async () => {
    const many = Array.from({ length: 80 }, (_, at) => paper(`arxiv:2401.${10_000 + at}`, `${at}`));
    fakeWorker(latest(many));
    await show(<Screen />);
    await vi.waitFor(() => expect(listed()).toHaveLength(8));
    await click('Show more');
    await vi.waitFor(() => expect(listed()).toHaveLength(32));
    await click('Show more');
    await click('Show more');
    expect(listed()).toEqual(many.map(({ id }) => id));
    expect(document.querySelector('.more')).toBeNull();
  });

  it('show titles as text, whatever is written in them', async () => {
    const title = '<b>Bold</b> & <img src=x onerror=alert(1)>';
    fakeWorker(latest([paper('arxiv:2401.00001', title, { note: { value: '<i>', at: 1 } })]));
    await show(<Screen />);
    expect(one('.title').textContent).toBe(title);
    expect(one('.note').textContent).toBe('<i>');
    expect(document.querySelector('b, i, img')).toBeNull();
  });

  it('say what to do where there are none', async () => {
    fakeWorker(latest([]));
    await show(<Screen />);
    expect(one('.list-message h2').textContent).toBe('Nothing saved yet');
  });

  it('say what happened where the library has a problem, and ask again', async () => {
    let isNewer = true;
    const { latest: answer } = latest(PAPERS);
    fakeWorker({ latest: (ask) => (isNewer ? { ok: false, problem: 'newer' } : answer!(ask)) });
    await show(<Screen />);
    expect(one('[role=alert] h2').textContent).toBe('This library belongs to a newer Déjà Lu');
    isNewer = false;
    await click('Try again');
    expect(listed()).toEqual(KEYS);
  });

  it('are asked for again if the worker dies over the question', async () => {
    let asked = 0;
    const { latest: answer } = latest(PAPERS);
    fakeWorker({
      latest: (ask) => {
        asked += 1;
        if (asked === 1) throw new Error('The message port closed before a response was received.');
        return answer!(ask);
      },
    });
    await show(<Screen />);
    expect(listed()).toEqual(KEYS);
  });
});

describe('a search', () => {
  const abstract = `${'Much is said before. '.repeat(20)}Then attention is all you need.`;
  const attention = paper('arxiv:1706.03762', 'Attention', { abstract });

  it('marks what it found in title and abstract', async () => {
    fakeWorker({
      ...latest(PAPERS),
      search: () => found([attention], ['attention']),
    });
    await show(<Screen />);
    await write('attention');
    expect(listed()).toEqual([attention.id]);
    expect(one('.title mark').textContent).toBe('Attention');
    expect(one('.passage mark').textContent).toBe('attention');
    expect(one('.passage').textContent?.length).toBeLessThan(170);
  });

  it('marks first letters only where it looks for them', async () => {
    fakeWorker({ ...latest(PAPERS), search: () => found([attention], ['a', 'a*']) });
    await show(<Screen />);
    await write('a');
    const marks = Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent);
    // Neither in the abstract nor in `arXiv:1706.03762`.
    expect(marks).toEqual(['Attention']);
    expect(document.querySelector('.passage')).toBeNull();
  });

  it('is heard only if it is the newest', async () => {
    const answers = new Map<string, (answer: SearchAnswer) => void>();
    fakeWorker({
      ...latest(PAPERS),
      search: ({ text }) => new Promise((resolve) => answers.set(text, resolve)),
    });
    await show(<Screen />);
    await write('a');
    await write('ab');
    expect(listed()).toEqual(KEYS);
    answers.get('ab')?.(found([attention]));
    await settled();
    expect(listed()).toEqual([attention.id]);
    answers.get('a')?.(found([PAPERS[0]!]));
    await settled();
    expect(listed()).toEqual([attention.id]);
  });

  it.each([
    [
      'the library changes',
      async () => {
        const { trigger } = fakeBrowser.runtime.onMessage;
        void trigger({ changed: 'anything' }, {}, vi.fn<() => void>());
        await settled();
      },
    ],
    ['more of what is listed is asked for', () => click('Show more')],
  ])('is heard though %s meanwhile', async (_what, happen) => {
    const many = Array.from({ length: 80 }, (_, at) => paper(`arxiv:2401.${10_000 + at}`, `${at}`));
    const answer = Promise.withResolvers<SearchAnswer>();
    fakeWorker({ ...latest(many), search: () => answer.promise });
    await show(<Screen />);
    await write('attention');
    await happen();
    answer.resolve(found([attention]));
    await settled();
    expect(listed()).toEqual([attention.id]);
  });

  it('lets no key act on an older answer', async () => {
    const open = vi.spyOn(browser.tabs, 'create');
    fakeWorker({ ...latest(PAPERS), search: () => new Promise(() => {}) });
    await show(<Screen />);
    await write('a');
    await press('Enter');
    expect(open).not.toHaveBeenCalled();
  });

  it('says what to try where it finds nothing, and Escape goes back to the latest', async () => {
    fakeWorker({ ...latest(PAPERS), search: () => found([]) });
    await show(<Screen />);
    await write('zzz');
    expect(one('.list-message h2').textContent).toBe('No paper for “zzz”');
    expect(await press('Escape')).toBe(true);
    expect(searchBox().value).toBe('');
    expect(listed()).toEqual(KEYS);
    expect(await press('Escape')).toBe(false);
  });
});

describe('the keyboard', () => {
  beforeEach(async () => {
    fakeWorker(latest(PAPERS));
    await show(<Screen />);
  });

  it('chooses without leaving the box, and stops at either end', async () => {
    expect(chosen()).toBe(KEYS[0]);
    await press('ArrowUp');
    expect(chosen()).toBe(KEYS[0]);
    await press('ArrowDown');
    expect(chosen()).toBe(KEYS[1]);
    await press('End');
    expect(chosen()).toBe(KEYS[2]);
    await press('ArrowDown');
    expect(chosen()).toBe(KEYS[2]);
    await press('Home');
    expect(chosen()).toBe(KEYS[0]);
  });

  it.each([
    [{}, true],
    [{ ctrlKey: true }, false],
    [{ metaKey: true }, false],
  ])('opens with Enter and %o in a tab in front: %s', async (held, active) => {
    const open = vi.spyOn(browser.tabs, 'create');
    await press('ArrowDown');
    await press('Enter', held);
    expect(open).toHaveBeenCalledExactlyOnceWith({ url: PAPERS[1]?.address, active });
    expect(opened).toHaveBeenCalledTimes(active ? 1 : 0);
  });

  it('shows its keys', async () => {
    await press('?');
    expect(helped).toHaveBeenCalledOnce();
  });
});

describe('a removal', () => {
  it('takes the row at once and gives it back in its place', async () => {
    const asked: string[] = [];
    fakeWorker({
      ...latest(PAPERS),
      remove: ({ key }) => {
        asked.push(`remove ${key}`);
        return { ok: true, value: null };
      },
      restore: ({ key }) => {
        asked.push(`restore ${key}`);
        return { ok: true, value: null };
      },
    });
    await show(<Screen />);
    await press('ArrowDown');
    await press('Delete', { shiftKey: true });
    expect(listed()).toEqual([KEYS[0], KEYS[2]]);
    expect(chosen()).toBe(KEYS[2]);
    expect(one('.notice').textContent).toBe('Removed “Second”Undo');
    expect(one('.label').textContent).toBe('Latest2 saved');
    await press('z', { ctrlKey: true });
    expect(listed()).toEqual(KEYS);
    expect(document.querySelector('.notice')).toBeNull();
    await click('Remove: Third');
    await click('Undo');
    expect(listed()).toEqual(KEYS);
    expect(asked).toEqual([
      `remove ${KEYS[1]}`,
      `restore ${KEYS[1]}`,
      `remove ${KEYS[2]}`,
      `restore ${KEYS[2]}`,
    ]);
  });

  it('brings the row back if the library could not do it, and says so', async () => {
    fakeWorker({ ...latest(PAPERS), remove: () => ({ ok: false, problem: 'full' }) });
    await show(<Screen />);
    await press('Delete', { shiftKey: true });
    expect(listed()).toEqual(KEYS);
    expect(one('.notice.warn').textContent).toContain('The disk is full.');
  });

  it('is no longer offered to be undone once something else is done', async () => {
    fakeWorker({
      ...latest(PAPERS),
      remove: () => ({ ok: true, value: null }),
      search: () => found([PAPERS[2]!]),
    });
    await show(<Screen />);
    await press('Delete', { shiftKey: true });
    await write('third');
    expect(document.querySelector('.notice')).toBeNull();
    expect(await press('z', { ctrlKey: true })).toBe(false);
  });
});
