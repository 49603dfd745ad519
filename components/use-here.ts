import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askPage, onChanged } from '@/lib/messages';
import type { PageReport } from '@/lib/messages';
import { reachOf } from '@/lib/sites/site';
import type { Reach } from '@/lib/sites/site';
import { frontTab } from './front-tab';

/** What the popup knows of the page in front. */
export interface Here {
  reach: Reach;
  /** Whether Déjà Lu may run on this site because the person switched it on. */
  isOn: boolean;
  /** What the page says of itself; nothing if it is not read. */
  report?: PageReport;
}

/** How often and after which time a page is asked that is only just being read (ms). */
const ATTEMPTS = 10;
const PAUSE = 150;

/** The page in front, nothing until it is known; and the way to switch Déjà Lu on or off on its site. */
export function useHere(): { here: Here | undefined; switchTo: (on: boolean) => void } {
  const [here, setHere] = useState<Here>();
  const load = useCallback(async () => setHere(await readHere()), []);
  useEffect(() => {
    void load();
    const shown = new AbortController();
    // The page hears it too, and has to ask what it means for its papers.
    onChanged(() => setTimeout(() => void load(), PAUSE), shown.signal);
    return () => shown.abort();
  }, [load]);

  const reach = here?.reach;
  const switchTo = (on: boolean): void => {
    if (reach?.kind !== 'site') return;
    const origins = [reach.pattern];
    // The browser asks the person only if it is asked for in a click, before anything is awaited.
    const done = on
      ? browser.permissions.request({ origins })
      : browser.permissions.remove({ origins });
    setHere({ reach, isOn: on });
    done.then(() => readOn(on, setHere), load).catch(load);
  };
  return { here, switchTo };
}

/** The worker learns of the change by itself; the page is read as soon as it has put the script there. */
async function readOn(on: boolean, show: (here: Here) => void): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const here = await readHere();
    show(here);
    const isRead = Object.values(here.report?.counts ?? {}).some((count) => count > 0);
    if (isRead === on || here.isOn !== on || attempt === ATTEMPTS) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function readHere(): Promise<Here> {
  const tab = await frontTab();
  const reach = reachOf(tab?.address);
  const [report, isOn] = await Promise.all([
    tab && askPage(tab.id, 'report', null),
    reach.kind === 'site' && browser.permissions.contains({ origins: [reach.pattern] }),
  ]);
  return { reach, isOn, ...(report && { report }) };
}
