import { readFileSync } from 'node:fs';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { type MockInstance, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Answer, Ask, Messages } from '@/lib/messages';
import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';

/** Answers a message as the worker would. Those that a test does not expect are errors. */
export type Worker = {
  [Name in keyof Messages]?: (ask: Ask<Name>) => Answer<Name> | Promise<Answer<Name>>;
};

/** How `lib/messages.ts` uses the browser; the browser's own type has other ways, too. */
type Send = (message: { name: keyof Messages; ask: never }) => Promise<unknown>;

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const MESSAGES = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  Message
>;

/** Gives screens what the fake browser has not: a worker to ask, the English texts, and a time when nothing else is to do. */
export function fakeWorker(worker: Worker): void {
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(() => void act(work)));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  const send = vi.spyOn(browser.runtime, 'sendMessage') as unknown as MockInstance<Send>;
  send.mockImplementation(async ({ name, ask }) => {
    const handler = worker[name];
    if (!handler) throw new Error(`The test expects no message "${name}"`);
    return await handler(ask);
  });
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((name: string, given?: string[]) => {
    const { message = '', placeholders = {} } = MESSAGES[name] ?? {};
    return message.replaceAll(/\$(\w+)\$/g, (_, placeholder: string) => {
      const content = placeholders[placeholder.toLowerCase()]?.content ?? '';
      return given?.[Number(content.slice(1)) - 1] ?? '';
    });
  }) as typeof browser.i18n.getMessage);
}

/** Draws a screen and waits for what it asks for at once. */
export async function show(screen: ComponentChild): Promise<void> {
  await act(() => {
    render(null, document.body);
    render(screen, document.body);
  });
  await settled();
}

/** Lets every answer that is there arrive, and be drawn. */
export async function settled(): Promise<void> {
  await act(async () => {
    await vi.dynamicImportSettled();
  });
}

/** The one element that fits. */
export function one(selector: string): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>(selector);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements fit ${selector}`);
  return found[0];
}

/** The search box. */
export function searchBox(): HTMLInputElement {
  return one('input[type=search]') as HTMLInputElement;
}

/** The keys of the listed papers, in order. */
export function listed(): (string | null)[] {
  return Array.from(document.querySelectorAll('[data-paper]'), (row) =>
    row.getAttribute('data-paper'),
  );
}

/** Writes into the search box, in the place of what stands there. */
export async function write(text: string): Promise<void> {
  const box = searchBox();
  box.value = text;
  await act(() => void box.dispatchEvent(new InputEvent('input', { bubbles: true })));
  await settled();
}

/** Presses a key in the search box, and says whether the box was to keep its hands off it. */
export async function press(key: string, held: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  await act(() => void searchBox().dispatchEvent(event));
  await settled();
  return event.defaultPrevented;
}

/** Presses the button with this name. */
export async function click(name: string): Promise<void> {
  const button = Array.from(document.querySelectorAll('button')).find(
    (each) => nameOf(each) === name,
  );
  if (!button) throw new Error(`There is no button "${name}"`);
  await act(() => button.click());
  await settled();
}

/** What a button is called by those who hear the screen, as far as ours need it. https://www.w3.org/TR/accname-1.2/ */
function nameOf(button: Element): string {
  const label = (element: Element | null): string =>
    element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  const ids = button.getAttribute('aria-labelledby');
  if (ids === null) return label(button);
  return ids
    .split(' ')
    .map((id) => label(document.getElementById(id)))
    .join(' ');
}

/** A saved paper; `key` is also its address's end. */
export function paper(key: Key, title: string, more: Partial<SavedPaper> = {}): SavedPaper {
  return {
    id: key,
    keys: [key],
    title,
    authors: ['Ada Lovelace'],
    address: `https://example.org/${key}`,
    firstSaved: 1,
    saved: { value: true, at: 1 },
    tags: { value: [], at: 1 },
    note: { value: '', at: 1 },
    status: { value: 'unread', at: 1 },
    starred: { value: false, at: 1 },
    ...more,
  };
}
