import type { Page } from 'playwright';
import type { Chromium } from './chromium.ts';

/** The browser's functions, as the worker has them. */
declare const chrome: {
  tabs: { query(filter: { active: true; lastFocusedWindow: true }): Promise<object[]> };
  commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
};

/** A shortcut of the extension, by its name in the manifest. */
export type Command = 'next-new' | 'previous-new' | 'save-current';

/**
 * Does what the browser does when the keys of a command are pressed in a page: a headless browser has no window
 * that keys could be pressed in, and the protocol's keys go to the page. The worker must not have been stopped.
 */
export async function press(chromium: Chromium, page: Page, command: Command): Promise<void> {
  await page.bringToFront();
  const [worker] = chromium.context.serviceWorkers();
  if (!worker) throw new Error('There is no worker to hear a command');
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}
