import { act } from 'preact/test-utils';
import { type MockInstance, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Here } from '@/components/Here';
import type { Notice } from '@/components/notice';
import type { PageReport } from '@/lib/messages';
import { fakeWorker, one, settled, show } from './screen';

/** What a digest says of itself. */
export const report = (more: Partial<PageReport> = {}): PageReport => ({
  place: 'Hugging Face Daily Papers',
  address: 'https://huggingface.co/papers',
  kind: 'digest',
  counts: { new: 33, seen: 35, opened: 0, saved: 4 },
  ...more,
});

/** How `lib/messages.ts` uses the browser; the browser's own types have other ways, too. */
type Send = (tab: number, question: unknown) => Promise<unknown>;
type Connect = (tab: number, how: { name: string }) => Port;

/** What a screen uses of its connection to a page. */
interface Port {
  onMessage: { addListener: (hear: (report: PageReport) => void) => void };
  onDisconnect: { addListener: (hear: () => void) => void };
  disconnect: () => void;
}

/** The page in front, which is in tab 7, and the browser around it. */
export const front = {
  /** What the page says of itself; nothing if it is not read. */
  answer: undefined as PageReport | undefined,
  /** Whether its site was switched on. */
  permitted: false,
  /** What it was asked. */
  asked: [] as unknown[],
  /** Those who follow it. */
  followers: [] as ((report: PageReport) => void)[],
  /** A follower has gone. */
  disconnect: vi.fn<() => void>(),
  request: vi.fn<(permissions: object) => Promise<boolean>>(),
  remove: vi.fn<(permissions: object) => Promise<boolean>>(),
};

/** What the head has said at the foot of the popup. */
export const notify = vi.fn<(notice?: Notice) => void>();

/** Puts everything back to a page that is not read. */
export function fakeFront(): void {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  notify.mockReset();
  front.disconnect.mockReset();
  fakeWorker({});
  Object.assign(front, { answer: undefined, permitted: false, asked: [], followers: [] });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: ['https://arxiv.org/*', 'https://huggingface.co/*'], js: [] }],
  } as unknown as ReturnType<typeof browser.runtime.getManifest>);
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue(undefined);
  const send = vi.spyOn(browser.tabs, 'sendMessage') as unknown as MockInstance<Send>;
  send.mockImplementation(async (_, question) => {
    front.asked.push(question);
    if (front.answer) return front.answer;
    throw new Error('Could not establish connection. Receiving end does not exist.');
  });
  const connect = vi.spyOn(browser.tabs, 'connect') as unknown as MockInstance<Connect>;
  connect.mockImplementation(() => ({
    onMessage: { addListener: (hear) => front.followers.push(hear) },
    onDisconnect: { addListener: () => undefined },
    disconnect: front.disconnect,
  }));
  const commands = [
    { name: '_execute_action', description: '', shortcut: 'Alt+Shift+D' },
    { name: 'next-new', description: 'Go to the next new paper', shortcut: 'Alt+Shift+N' },
    { name: 'save-current', description: 'Save it', shortcut: '' },
  ];
  vi.spyOn(browser, 'commands', 'get').mockReturnValue({
    getAll: async () => commands,
  } as unknown as typeof browser.commands);
  front.request.mockReset().mockImplementation(async () => (front.permitted = true));
  front.remove.mockReset().mockImplementation(async () => !(front.permitted = false));
  vi.spyOn(browser, 'permissions', 'get').mockReturnValue({
    contains: async () => front.permitted,
    request: front.request,
    remove: front.remove,
  } as unknown as typeof browser.permissions);
}

/** Opens the popup's head over a page at an address, which the browser may not tell. */
export async function openHere(address: string | undefined): Promise<void> {
  const tab = { id: 7, url: address };
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab] as never);
  vi.spyOn(browser.tabs, 'get').mockResolvedValue(tab as never);
  await show(<Here notify={notify} />);
  await settled();
}

/** The page says that it has changed. */
export async function tell(changed: PageReport): Promise<void> {
  await act(() => front.followers.at(-1)?.(changed));
}

/** What stands in the head, line by line. */
export const said = (): string[] => [
  one('.here strong').textContent,
  one('.here .line').textContent,
];
