import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askPage } from '@/lib/messaging';
import type { Settings } from '@/lib/settings/settings';
import type { Notify } from './notice';
import { shortcuts } from './shortcuts';
import { entriesIn } from './use-here';
import type { Here, Paused } from './use-here';
import type { ChangeSettings } from './use-settings';

/** What can be done on the page in front with one press: go on where it is paused; on a digest, find and dim. */
export function HereActions(props: {
  here: Here;
  settings: Settings;
  paused: Paused | undefined;
  change: ChangeSettings;
  notify: Notify;
}): JSX.Element | null {
  const { here, settings, paused, change, notify } = props;
  const { tab, host, report } = here;
  const { getMessage } = browser.i18n;
  if (paused) {
    const pausedSites = settings.pausedSites.filter((site) => site !== host);
    return (
      <button
        class="button strong"
        type="button"
        onClick={() =>
          void change(paused === 'here' ? { pausedSites } : { pausedEverywhere: false })
        }
      >
        {getMessage('hereResume')}
      </button>
    );
  }
  if (report?.kind !== 'digest' || entriesIn(report) === 0 || !host) return null;
  const isDimmed = settings.dimmedSites.includes(host);
  const dim = async (isToBe: boolean): Promise<void> => {
    const others = settings.dimmedSites.filter((site) => site !== host);
    const isKept = await change({ dimmedSites: isToBe ? [...others, host].toSorted() : others });
    if (!isKept) return;
    if (isToBe) notify({ text: getMessage('hereDimmed'), undo: () => void dim(false) });
    else notify();
  };
  return (
    <>
      {tab !== undefined && <NextNew tab={tab} isThere={report.counts.new > 0} />}
      <button
        class="button"
        type="button"
        aria-pressed={isDimmed}
        title={getMessage('settingsDimmedSitesText')}
        onClick={() => void dim(!isDimmed)}
      >
        {getMessage('hereDim')}
      </button>
    </>
  );
}

function NextNew({ tab, isThere }: { tab: number; isThere: boolean }): JSX.Element {
  const { getMessage } = browser.i18n;
  const name = getMessage('hereNextNew');
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    void shortcuts().then((all) => setKeys(all.find((each) => each.name === 'next-new')?.keys));
  }, []);
  const go = async (): Promise<void> => {
    await askPage(tab, 'goToNew', { direction: 'next' });
    // It lies over the page that it has moved.
    window.close();
  };
  return (
    <button
      class="button"
      type="button"
      disabled={!isThere}
      title={keys && getMessage('hereNextNewKeys', [name, keys])}
      aria-keyshortcuts={keys}
      onClick={() => void go()}
    >
      {name}
    </button>
  );
}
