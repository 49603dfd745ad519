import { browser } from 'wxt/browser';
import { announceSwitchedOff } from '@/lib/messaging';
import { coveredPatterns } from './site';

const ID = 'any-page';
const SCRIPT = '/content-scripts/any-page.js';

/**
 * Sees to it that Déjà Lu runs on the sites that the person has switched it on for, and on no others. What
 * the browser permits is the only record of them: it is also given and taken in the browser's own pages, and
 * the popup may be gone when the person answers. To be called synchronously when the worker starts.
 */
export function keepSites(): void {
  const keep = oneAfterAnother(register);
  // An update of the extension forgets what was registered.
  browser.runtime.onInstalled.addListener(() => void keep());
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void keep().then(() => runInOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void keep().then(() => announceSwitchedOff(origins.map(hostOf)));
  });
}

async function register(): Promise<void> {
  const covered = coveredPatterns();
  const { origins = [] } = await browser.permissions.getAll();
  const ours = new Set([...covered, ...covered.map(wholeHost)]);
  const matches = origins.filter((origin) => !ours.has(origin));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, excludeMatches: covered, js: [SCRIPT] };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else {
    await browser.scripting.registerContentScripts([
      { ...script, runAt: 'document_end', persistAcrossSessions: true },
    ]);
  }
}

/** The pages that are open need not be loaded anew. */
async function runInOpenTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const covered = new Set(await tabsAt(coveredPatterns()));
  const tabs = (await tabsAt(origins)).filter((id) => !covered.has(id));
  // A page may forbid it, or be gone by now.
  await Promise.allSettled(
    tabs.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] })),
  );
}

/** The ids of the tabs at these addresses that hold a page now. */
async function tabsAt(patterns: string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** What browsers make of a pattern in a host permission: they know no paths there. */
function wholeHost(pattern: string): string {
  return pattern.replace(/(?<=:\/\/[^/]*\/).*$/, '*');
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');
}

/** The work, never twice at once: of what it is called for meanwhile, it does the last when it is done. */
function oneAfterAnother(work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => (last = last.then(work, work));
}
