// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Notice } from '@/components/notice';
import type { Ask } from '@/lib/messages';
import { changeSettings, loadSettings } from '@/lib/settings/store';
import { SettingsPanel } from '../../entrypoints/library/SettingsPanel';
import { click, fakeWorker, one, settled, show, type Worker } from './screen';

const notify = vi.fn<(notice?: Notice) => void>();
const closed = vi.fn<() => void>();

async function open(worker: Worker = {}): Promise<void> {
  fakeWorker(worker);
  await show(<SettingsPanel notify={notify} close={closed} />);
}

/** Writes a site into the field of the list with this name, and presses its button. */
async function enter(site: string, part: string): Promise<void> {
  const input = one(`${part} input[type=text]`) as HTMLInputElement;
  input.value = site;
  await act(() => void input.dispatchEvent(new InputEvent('input', { bubbles: true })));
  const form = one(`${part} form`);
  await act(
    () => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  await settled();
}

const PAUSED = '[aria-label="Paused sites"]';
const DIMMED = '[aria-label="Dimmed sites"]';
const FORGET = '[aria-labelledby="forget-title"]';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  notify.mockReset();
  closed.mockReset();
});

describe('the settings', () => {
  it('show what is set, and follow when it is changed elsewhere', async () => {
    await changeSettings({ pausedEverywhere: true, keepSightings: 90, dimmedSites: ['arxiv.org'] });
    await open();
    expect((one('input[role=switch]') as HTMLInputElement).checked).toBe(true);
    expect((one('select') as HTMLSelectElement).value).toBe('90');
    expect(one(`${DIMMED} li`).textContent).toBe('arxiv.org');
    await act(() => changeSettings({ pausedEverywhere: false }));
    await settled();
    expect((one('input[role=switch]') as HTMLInputElement).checked).toBe(false);
  });

  it('keep each choice at once', async () => {
    await open();
    await act(() => one('input[role=switch]').click());
    const select = one('select') as HTMLSelectElement;
    select.selectedIndex = 1;
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await settled();
    expect(await loadSettings()).toMatchObject({ pausedEverywhere: true, keepSightings: 30 });
  });

  it.each([PAUSED, DIMMED])('take and remove sites in %s', async (list) => {
    await open();
    await enter('https://huggingface.co/papers', list);
    await enter(' arXiv.org ', list);
    await enter('arxiv.org', list);
    const field = list === PAUSED ? 'pausedSites' : 'dimmedSites';
    expect((await loadSettings())[field]).toEqual(['arxiv.org', 'huggingface.co']);
    await click('Remove huggingface.co');
    expect((await loadSettings())[field]).toEqual(['arxiv.org']);
  });

  it('say what is no site', async () => {
    await open();
    await enter('no site', PAUSED);
    expect(one(`${PAUSED} [role=status]`).textContent).toBe('That is not a site.');
    expect((await loadSettings()).pausedSites).toEqual([]);
  });

  it.each([
    // What Chromium says, and Firefox.
    ['QUOTA_BYTES_PER_ITEM quota exceeded', 'too long'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'too long'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'wait a minute'],
    ['An unexpected error occurred', 'Nothing was changed'],
  ])('say when the browser does not keep them: %s', async (error, said) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error(error));
    await open();
    await act(() => one('input[role=switch]').click());
    await settled();
    const notice = notify.mock.lastCall?.[0];
    expect(notice).toMatchObject({ warn: true });
    expect(notice?.text).toContain(said);
  });

  it('say when the browser does not give them', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('No'));
    await open();
    expect(notify.mock.lastCall?.[0]).toMatchObject({ warn: true });
    expect(document.querySelector('select')).toBeNull();
  });

  it("lead to the browser's page for shortcuts", async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    await open();
    await click('Change them in the browser');
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });
});

describe('forgetting', () => {
  it('says how much goes and what stays, and does it only then', async () => {
    const asked: Ask<'forget'>[] = [];
    await open({
      forget: (ask) => {
        asked.push(ask);
        return { ok: true, value: 1234 };
      },
    });
    await enter('huggingface.co', FORGET);
    expect(one('dialog').textContent).toContain('Forget huggingface.co?');
    expect(one('dialog').textContent).toContain('Sightings that go: 1,234.');
    expect(one('dialog').textContent).toContain('What you saved stays');
    expect(asked).toEqual([{ what: { site: 'huggingface.co' }, rehearse: true }]);
    await click('Forget');
    expect(asked.slice(1)).toEqual([{ what: { site: 'huggingface.co' }, rehearse: false }]);
    expect(notify).toHaveBeenCalledWith({ text: 'Sightings forgotten: 1,234' });
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('leaves everything when it is called off', async () => {
    const asked: Ask<'forget'>[] = [];
    await open({
      forget: (ask) => {
        asked.push(ask);
        return { ok: true, value: 5 };
      },
    });
    await click('Everything…');
    await click('Cancel');
    expect(asked).toEqual([{ what: { everything: true }, rehearse: true }]);
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('of the last hour is of the hour before it was asked for', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(7_200_000);
    const asked: Ask<'forget'>[] = [];
    await open({
      forget: (ask) => {
        asked.push(ask);
        return { ok: true, value: 0 };
      },
    });
    await click('The last hour…');
    expect(asked).toEqual([{ what: { since: 3_600_000 }, rehearse: true }]);
    const forget = [...document.querySelectorAll('dialog button')].find(
      ({ textContent }) => textContent === 'Forget',
    );
    expect((forget as HTMLButtonElement).disabled).toBe(true);
  });

  it('says why it could not', async () => {
    await open({ forget: () => ({ ok: false, problem: 'blocked' }) });
    await click('Everything…');
    expect(notify).toHaveBeenCalledWith(expect.objectContaining({ warn: true }));
    expect(document.querySelector('dialog')).toBeNull();
  });
});
