// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeFront, front, openHere, report, said, tell } from './front-page';
import { click, one, settled } from './screen';

beforeEach(fakeFront);

describe('the head of the popup', () => {
  it.each([
    [report(), '72 papers: 33 new, 35 seen, 4 saved'],
    [
      report({ counts: { new: 0, seen: 1, opened: 2, saved: 0 } }),
      '3 papers: 0 new, 1 seen, 2 opened, 0 saved',
    ],
    [
      report({ counts: { new: 1, seen: 0, opened: 0, saved: 0 } }),
      '1 paper: 1 new, 0 seen, 0 saved',
    ],
    [report({ counts: { new: 0, seen: 0, opened: 0, saved: 0 } }), 'No papers on this page'],
    [report({ kind: 'other' }), 'No papers on this page'],
    [report({ kind: 'paper' }), 'A paper’s own page'],
    [
      report({ lastHere: new Date(2026, 2, 14, 9).getTime() }),
      '72 papers: 33 new, 35 seen, 4 saved; last here 14 March',
    ],
    [report({ unrecognised: 'main' }), 'The site has changed: read like any pageReport…'],
  ])('says what a page has: %#', async (told, line) => {
    front.answer = told;
    vi.useFakeTimers({ now: new Date(2026, 10, 20), toFake: ['Date'] });
    await openHere('https://arxiv.org/');
    vi.useRealTimers();
    expect(said()).toEqual(['Hugging Face Daily Papers', line]);
    expect(document.querySelector('[role=switch]')).toBeNull();
  });

  it.each([
    ['chrome://settings', ['This page stays as it is', 'The browser lets no extension read it']],
    [undefined, ['This page stays as it is', 'The browser lets no extension read it']],
    ['https://arxiv.org/abs/1', ['arxiv.org', 'Reload the page to see its papers marked']],
    ['https://blog.example.org/', ['blog.example.org', 'Recognise papers on this site']],
  ])('says what can be done at %s', async (address, lines) => {
    await openHere(address);
    expect(said()).toEqual(lines);
  });

  it('asks for the one site, within the click, and takes it back', async () => {
    await openHere('https://blog.example.org/x');
    const press = (): Promise<void> => act(() => one('[role=switch]').click());
    front.answer = report({ place: 'blog.example.org' });
    await press();
    expect(front.request).toHaveBeenCalledWith({ origins: ['*://blog.example.org/*'] });
    await settled();
    expect((one('[role=switch]') as HTMLInputElement).checked).toBe(true);
    front.answer = undefined;
    await press();
    expect(front.remove).toHaveBeenCalledWith({ origins: ['*://blog.example.org/*'] });
    await settled();
    expect(said()[1]).toBe('Recognise papers on this site');
  });

  it('stays off if the person says no', async () => {
    front.request.mockReset().mockResolvedValue(false);
    await openHere('https://blog.example.org/x');
    await act(() => one('[role=switch]').click());
    await settled();
    expect((one('[role=switch]') as HTMLInputElement).checked).toBe(false);
  });

  it('shows all of a report before anything is sent', async () => {
    const copied = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied);
    front.answer = report({ unrecognised: 'main\n  div.grid' });
    await openHere('https://arxiv.org/');
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

/** Another page has come in a tab. */
async function cameAnew(tab: number): Promise<void> {
  await act(async () => {
    await fakeBrowser.tabs.onUpdated.trigger(tab, { status: 'complete' }, {} as never);
  });
}

describe('a page that is followed', () => {
  it('is told of anew when it says so, until the popup is gone', async () => {
    front.answer = report();
    await openHere('https://huggingface.co/papers');
    await tell(report({ counts: { new: 31, seen: 35, opened: 0, saved: 6 } }));
    expect(said()[1]).toBe('72 papers: 31 new, 35 seen, 6 saved');
    await act(() => render(null, document.body));
    expect(front.disconnect).toHaveBeenCalled();
  });

  it('is asked anew when another has come in its tab', async () => {
    front.answer = report();
    await openHere('https://huggingface.co/papers');
    front.answer = report({ place: 'arXiv', kind: 'paper' });
    await cameAnew(8);
    await settled();
    expect(said()[0]).toBe('Hugging Face Daily Papers');
    await cameAnew(7);
    await settled();
    expect(said()).toEqual(['arXiv', 'A paper’s own page']);
  });
});
