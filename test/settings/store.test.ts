import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, KnownSettings, loadSettings, onSettings } from '@/lib/settings/store';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('settings', () => {
  it('are kept one by one, with the version of their form', async () => {
    await Promise.all([
      changeSettings({ pausedSites: ['arxiv.org'] }),
      changeSettings({ keepSightings: 30 }),
    ]);
    expect(await browser.storage.sync.get(null)).toEqual({
      version: 1,
      pausedSites: ['arxiv.org'],
      keepSightings: 30,
    });
    expect(await loadSettings()).toMatchObject({ pausedSites: ['arxiv.org'], keepSightings: 30 });
  });

  it('leave alone what a later version keeps', async () => {
    await browser.storage.sync.set({ version: 2, later: 'kept' });
    await changeSettings({ pausedEverywhere: true });
    expect(await browser.storage.sync.get(null)).toEqual({
      version: 2,
      later: 'kept',
      pausedEverywhere: true,
    });
  });

  it('are told of until nobody listens', async () => {
    const hear = vi.fn<() => void>();
    const listening = new AbortController();
    onSettings(hear, listening.signal);
    await changeSettings({ pausedEverywhere: true });
    expect(hear).toHaveBeenCalled();
    hear.mockClear();
    listening.abort();
    await changeSettings({ pausedEverywhere: false });
    expect(hear).not.toHaveBeenCalled();
  });

  it('in memory are asked for once, and again after a change or a failure', async () => {
    const changed = vi.fn<() => void>();
    const known = new KnownSettings(changed);
    const get = vi.spyOn(browser.storage.sync, 'get');
    get.mockRejectedValueOnce(new Error('Not now'));
    await expect(known.get()).rejects.toThrow('Not now');
    expect((await known.get()).keepSightings).toBe('ever');
    await known.get();
    expect(get).toHaveBeenCalledTimes(2);
    await changeSettings({ keepSightings: 90 });
    expect(changed).toHaveBeenCalled();
    get.mockClear();
    expect((await known.get()).keepSightings).toBe(90);
    await known.get();
    expect(get).toHaveBeenCalledTimes(1);
  });
});
