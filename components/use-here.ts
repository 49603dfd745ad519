import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askPage, onReport } from '@/lib/messaging';
import type { PageReport } from '@/lib/messages';
import { reachOf } from '@/lib/sites/site';
import type { Reach } from '@/lib/sites/site';
import { frontTab, sameTab } from './front-tab';

/** What the popup knows of the page in front. */
export interface Here {
  reach: Reach;
  /** The id of its tab. */
  tab?: number;
  /** Where it is, as far as the browser or the page tells. */
  address?: string;
  host?: string;
  /** Whether Déjà Lu may run on this site because the person switched it on. */
  isOn: boolean;
  /** What the page says of itself; nothing if it is not read. */
  report?: PageReport;
}

/** Where the person has paused Déjà Lu. */
export type Paused = 'everywhere' | 'here';

/** How often and after which time a page is asked that is only just being read (ms). */
const ATTEMPTS = 10;
const PAUSE = 150;

/** How many marked entries a page has. */
export function entriesIn({ counts }: PageReport): number {
  return counts.new + counts.seen + counts.opened + counts.saved;
}

/** The page in front, nothing until it is known; and the way to switch Déjà Lu on or off on its site. */
export function useHere(): { here: Here | undefined; switchTo: (on: boolean) => void } {
  const [here, setHere] = useState<Here>();
  /** The tab that was in front when the popup was opened, whatever comes in front of it later. */
  const front = useRef<number>(undefined);
  const load = useCallback(async () => {
    const read = await readHere(front.current);
    front.current = read.tab;
    setHere(read);
  }, []);
  /** How many pages the tab has shown meanwhile. */
  const [pages, setPages] = useState(0);
  useEffect(() => void load(), [load, pages]);

  const tab = here?.tab;
  const isRead = here?.report !== undefined;
  useEffect(() => {
    if (tab === undefined) return undefined;
    const shown = new AbortController();
    const hear = (report: PageReport): void => setHere((known) => known && { ...known, report });
    if (isRead) onReport(tab, hear, shown.signal);
    const onUpdated = (id: number, { status }: { status?: string }): void => {
      if (id === tab && status === 'complete') setPages((count) => count + 1);
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    shown.signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(onUpdated));
    return () => shown.abort();
  }, [tab, isRead, pages]);

  const switchTo = (on: boolean): void => {
    if (here?.reach.kind !== 'site') return;
    const origins = [here.reach.pattern];
    // The browser asks the person only if it is asked for in a click, before anything is awaited.
    const done = on
      ? browser.permissions.request({ origins })
      : browser.permissions.remove({ origins });
    const { report: _report, ...known } = here;
    setHere({ ...known, isOn: on });
    done.then(() => readOn(on, here.tab, setHere), load).catch(load);
  };
  return { here, switchTo };
}

/** The worker learns of the change by itself; the page is read as soon as it has put the script there. */
async function readOn(
  on: boolean,
  tab: number | undefined,
  show: (here: Here) => void,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const here = await readHere(tab);
    show(here);
    const isRead = here.report !== undefined && entriesIn(here.report) > 0;
    if (isRead === on || here.isOn !== on || attempt === ATTEMPTS) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function readHere(known: number | undefined): Promise<Here> {
  const tab = await (known === undefined ? frontTab() : sameTab(known));
  const reach = reachOf(tab?.address);
  const [report, isOn] = await Promise.all([
    tab && askPage(tab.id, 'report', null),
    reach.kind === 'site' && browser.permissions.contains({ origins: [reach.pattern] }),
  ]);
  // Where the browser does not tell the address, the page may.
  const address = report?.address ?? (reach.kind === 'closed' ? undefined : tab?.address);
  return {
    reach,
    isOn,
    ...(tab && { tab: tab.id }),
    ...(address && { address, host: new URL(address).host }),
    ...(report && { report }),
  };
}
