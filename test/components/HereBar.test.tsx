// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Ask } from '@/lib/messages';
import { changeSettings } from '@/lib/settings/store';
import { fakeFront, front, notify, openHere, report, said, tell } from './front-page';
import { click, fakeWorker, one, settled } from './screen';

beforeEach(fakeFront);

/** The names of what can be pressed in the head, the menu's lines aside. */
const actions = (): string[] =>
  [...document.querySelectorAll('.first .button')].map(({ textContent }) => textContent);

const menu = (): string[] =>
  [...document.querySelectorAll('#here-menu button')].map(({ textContent }) => textContent);

const stored = (): Promise<object> => browser.storage.sync.get(null);

describe('on a digest', () => {
  it('"Next new" goes there and closes the popup, and tells its shortcut', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    front.answer = report();
    await openHere('https://huggingface.co/papers');
    const button = one('[aria-keyshortcuts]');
    expect(button.title).toBe('Next new (Alt+Shift+N)');
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Alt+Shift+N');
    await click('Next new');
    expect(front.asked.at(-1)).toEqual({ question: 'goToNew', ask: { direction: 'next' } });
    expect(close).toHaveBeenCalled();
  });

  it('"Next new" is out of use where nothing is new', async () => {
    front.answer = report({ counts: { new: 0, seen: 3, opened: 0, saved: 0 } });
    await openHere('https://huggingface.co/papers');
    expect((one('.first .button:disabled') as HTMLButtonElement).textContent).toBe('Next new');
  });

  it('what was seen is dimmed on its site, which the page can notice, and no more', async () => {
    await changeSettings({ dimmedSites: ['arxiv.org'] });
    front.answer = report();
    await openHere('https://huggingface.co/papers');
    expect(one('[aria-pressed]').getAttribute('aria-pressed')).toBe('false');
    expect(one('[aria-pressed]').title).toContain('A page can notice that');
    await click('Dim seen');
    expect(await stored()).toMatchObject({ dimmedSites: ['arxiv.org', 'huggingface.co'] });
    expect(one('[aria-pressed]').getAttribute('aria-pressed')).toBe('true');
    const notice = notify.mock.lastCall?.[0];
    expect(notice?.text).toBe('Dimmed here: the page can notice that');
    await act(() => notice?.undo?.());
    await settled();
    expect(await stored()).toMatchObject({ dimmedSites: ['arxiv.org'] });
    expect(one('[aria-pressed]').getAttribute('aria-pressed')).toBe('false');
  });

  it.each([
    report({ kind: 'paper' }),
    report({ kind: 'other' }),
    report({ counts: { new: 0, seen: 0, opened: 0, saved: 0 } }),
  ])('only: %#', async (other) => {
    front.answer = other;
    await openHere('https://huggingface.co/papers/2401.00001');
    expect(actions()).toEqual([]);
  });

  it('says when the browser does not keep that', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const quota = new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(quota);
    front.answer = report();
    await openHere('https://huggingface.co/papers');
    await click('Dim seen');
    expect(notify.mock.lastCall?.[0]).toMatchObject({ warn: true });
    expect(one('[aria-pressed]').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('pausing', () => {
  const none = report({ counts: { new: 0, seen: 0, opened: 0, saved: 0 } });

  it('of a site is a line of the menu, and resuming one press', async () => {
    front.answer = report();
    await openHere('https://huggingface.co/papers');
    await click('Pause on huggingface.co');
    expect(await stored()).toMatchObject({ pausedSites: ['huggingface.co'] });
    await tell(none);
    expect(said()[1]).toBe('Paused on this site: no marks, nothing is recorded');
    expect(actions()).toEqual(['Resume']);
    expect(menu()).not.toContain('Pause on huggingface.co');
    await click('Resume');
    expect(await stored()).toMatchObject({ pausedSites: [] });
    await tell(report());
    expect(actions()).toEqual(['Next new', 'Dim seen']);
  });

  it('everywhere goes before that of the site', async () => {
    await changeSettings({ pausedEverywhere: true, pausedSites: ['huggingface.co'] });
    front.answer = none;
    await openHere('https://huggingface.co/papers');
    expect(said()[1]).toBe('Paused everywhere: no marks, nothing is recorded');
    await click('Resume');
    expect(said()[1]).toBe('Paused on this site: no marks, nothing is recorded');
    await click('Resume');
    expect(await stored()).toMatchObject({ pausedEverywhere: false, pausedSites: [] });
  });

  it('is offered only of what is known', async () => {
    await openHere(undefined);
    expect(menu()).toEqual(['Pause everywhere', 'Forget the last hour…', 'More in the settings']);
  });
});

describe('forgetting', () => {
  it.each([
    ['Forget this page…', { page: 'https://huggingface.co/papers?date=2026-03-14' }],
    ['Forget the last hour…', { since: 3_600_000 }],
  ])('%s says how much goes, and does it then', async (line, what) => {
    vi.spyOn(Date, 'now').mockReturnValue(7_200_000);
    const forget: Ask<'forget'>[] = [];
    fakeWorker({
      forget: (ask) => {
        forget.push(ask);
        return { ok: true, value: 12 };
      },
    });
    const address = 'https://huggingface.co/papers?date=2026-03-14&utm_source=mail#top';
    front.answer = report({ address });
    await openHere(address);
    await click(line);
    expect(one('dialog').textContent).toContain('Sightings that go: 12.');
    await click('Forget');
    expect(forget).toEqual([
      { what, rehearse: true },
      { what, rehearse: false },
    ]);
    expect(notify).toHaveBeenCalledWith({ text: 'Sightings forgotten: 12' });
  });
});
