import { browser } from 'wxt/browser';
import { repair, VERSION } from './settings';
import type { Settings } from './settings';

/**
 * Where the settings are: synchronised by the browser, if the person has that switched on and the browser has such an
 * area. Each setting is an item of its own: of what two computers change at once, only the same one is lost.
 */
function area(): 'sync' | 'local' {
  return browser.storage.sync ? 'sync' : 'local';
}

/**
 * The settings as they are.
 * @throws if the browser does not give them: then nobody knows what may be recorded
 */
export async function loadSettings(): Promise<Settings> {
  return repair(await browser.storage[area()].get(null));
}

/**
 * Changes some settings. All who listen hear of it, here and in every other page of the extension.
 * @throws if the browser does not keep them: lists are limited to 8 kB each, and changes to 120 a minute
 *   (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync)
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const stored = await browser.storage[area()].get('version');
  // What a later version has kept stays known as its.
  const version = Math.max(VERSION, Number(stored['version']) || 0);
  await browser.storage[area()].set({ ...change, version });
}

/** Calls `hear` whenever settings have changed, on whatever computer, until `signal` aborts. */
export function onSettings(hear: () => void, signal?: AbortSignal): void {
  const listener = (_changes: unknown, name: string): void => {
    if (name === area()) hear();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** The settings in memory: asked for once, and again after they have changed. For the worker, which asks often. */
export class KnownSettings {
  #known: Promise<Settings> | undefined;

  /** To be made synchronously when the worker starts. `changed` is called when they have changed. */
  constructor(changed: () => void) {
    onSettings(() => {
      this.#known = undefined;
      changed();
    });
  }

  /** @throws as `loadSettings` does, and the next time it is asked for asks anew */
  async get(): Promise<Settings> {
    const asked = (this.#known ??= loadSettings());
    try {
      return await asked;
    } catch (error) {
      if (this.#known === asked) this.#known = undefined;
      throw error;
    }
  }
}
