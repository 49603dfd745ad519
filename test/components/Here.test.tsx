// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Here } from '@/components/Here';
import type { PageReport } from '@/lib/messages';
import { click, fakeWorker, one, settled, show } from './screen';

const report = (more: Partial<PageReport> = {}): PageReport => ({
  place: 'Hugging Face Daily Papers',
  address: 'https://huggingface.co/papers',
  kind: 'digest',
  counts: { new: 33, seen: 35, opened: 0, saved: 4 },
  ...more,
});

/** How `lib/messages.ts` uses the browser; the browser's own type has other ways, too. */
type Send = () => Promise<unknown>;

const request = vi.fn<(permissions: object) => Promise<boolean>>();
const remove = vi.fn<(permissions: object) => Promise<boolean>>();
let permitted = false;
let answer: PageReport | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  fakeWorker({});
  permitted = false;
  answer = undefined;
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: ['https://arxiv.org/*'], js: [] }],
  } as unknown as ReturnType<typeof browser.runtime.getManifest>);
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue(undefined);
  const send = vi.spyOn(browser.tabs, 'sendMessage') as unknown as MockInstance<Send>;
  send.mockImplementation(async () => {
    if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
    return answer;
  });
  request.mockReset().mockImplementation(async () => (permitted = true));
  remove.mockReset().mockImplementation(async () => !(permitted = false));
  vi.spyOn(browser, 'permissions', 'get').mockReturnValue({
    contains: async () => permitted,
    request,
    remove,
  } as unknown as typeof browser.permissions);
});

async function open(address: string | undefined): Promise<void> {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7, url: address }] as never);
  await show(<Here />);
  await settled();
}

const text = (): string[] => [...one('.said').children].map(({ textContent }) => textContent);

describe('the head of the popup', () => {
  it.each([
    [report(), '72 papers: 33 new · 35 seen · 4 saved'],
    [
      report({ counts: { new: 0, seen: 1, opened: 2, saved: 0 } }),
      '3 papers: 0 new · 1 seen · 2 opened · 0 saved',
    ],
    [
      report({ counts: { new: 1, seen: 0, opened: 0, saved: 0 } }),
      '1 paper: 1 new · 0 seen · 0 saved',
    ],
    [report({ counts: { new: 0, seen: 0, opened: 0, saved: 0 } }), 'No papers on this page'],
    [report({ unrecognised: 'main' }), 'The site has changed: read like any page'],
  ])('says what a page has: %#', async (said, line) => {
    answer = said;
    await open('https://arxiv.org/');
    expect(text()).toEqual(['Hugging Face Daily Papers', line]);
    expect(document.querySelector('[role=switch]')).toBeNull();
  });

  it.each([
    ['chrome://settings', ['This page stays as it is', 'The browser lets no extension read it']],
    [undefined, ['This page stays as it is', 'The browser lets no extension read it']],
    ['https://arxiv.org/abs/1', ['arxiv.org', 'Reload the page to see its papers marked']],
    ['https://blog.example.org/', ['blog.example.org', 'Recognise papers on this site']],
  ])('says what can be done at %s', async (address, lines) => {
    await open(address);
    expect(text()).toEqual(lines);
  });

  it('asks for the one site, within the click, and takes it back', async () => {
    await open('https://blog.example.org/x');
    const press = (): Promise<void> => act(() => one('[role=switch]').click());
    answer = report({ place: 'blog.example.org' });
    await press();
    expect(request).toHaveBeenCalledWith({ origins: ['*://blog.example.org/*'] });
    await settled();
    expect((one('[role=switch]') as HTMLInputElement).checked).toBe(true);
    answer = undefined;
    await press();
    expect(remove).toHaveBeenCalledWith({ origins: ['*://blog.example.org/*'] });
    await settled();
    expect(text()[1]).toBe('Recognise papers on this site');
  });

  it('stays off if the person says no', async () => {
    request.mockReset().mockResolvedValue(false);
    await open('https://blog.example.org/x');
    await act(() => one('[role=switch]').click());
    await settled();
    expect((one('[role=switch]') as HTMLInputElement).checked).toBe(false);
  });

  it('shows all of a report before anything is sent', async () => {
    const copied = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied);
    answer = report({ unrecognised: 'main\n  div.grid' });
    await open('https://arxiv.org/');
    await click('Report…');
    await settled();
    const shown = one('.report-panel pre').textContent;
    expect(shown).toBe(
      'Hugging Face Daily Papers\nhttps://huggingface.co/papers\n\nmain\n  div.grid\n',
    );
    const address = new URL((one('.report-panel a') as HTMLAnchorElement).href);
    expect(address.protocol).toBe('mailto:');
    expect(address.searchParams.get('body')).toBe(shown);
    expect(copied).not.toHaveBeenCalled();
    await click('Copy');
    expect(copied).toHaveBeenCalledWith(shown);
  });
});
