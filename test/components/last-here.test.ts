import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lastHereText } from '@/components/last-here';
import { fakeWorker } from './screen';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  fakeWorker({});
});

/** By the clock of the place where the test runs, as people read it. */
const at = (...date: [number, number, number, number?, number?]): number =>
  new Date(...date).getTime();
const now = at(2026, 2, 14, 0, 30);

describe('when a page was last read', () => {
  it.each([
    [at(2026, 2, 14, 0, 10), 'last here today, 00:10'],
    [at(2026, 2, 13, 23, 50), 'last here yesterday'],
    [at(2026, 2, 13), 'last here yesterday'],
    [at(2026, 2, 12, 23, 59), 'last here 12 March'],
    [at(2026, 0, 1), 'last here 1 January'],
    [at(2025, 11, 31, 23), 'last here 31 December 2025'],
    [at(2025, 2, 14, 0, 30), 'last here 14 March 2025'],
    // A clock that was set back.
    [at(2026, 2, 15), 'last here 15 March'],
  ])('is said as people say it: %#', (time, said) => {
    expect(lastHereText(time, now)).toBe(said);
  });

  it('is written in the language of the browser', () => {
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('de');
    expect(lastHereText(at(2026, 2, 12), now)).toBe('last here 12. März');
  });

  it('counts days of the calendar where one has 23 hours', () => {
    for (let day = 1; day < 366; day++) {
      const text = lastHereText(at(2026, 0, day, 23, 59), at(2026, 0, day + 1, 0, 1));
      expect(text).toBe('last here yesterday');
    }
  });
});
