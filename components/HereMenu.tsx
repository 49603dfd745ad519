import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { visitedAddress } from '@/lib/digest/visit';
import type { Settings } from '@/lib/settings/settings';
import type { Forgetting } from './ForgetDialog';
import { Menu } from './Menu';
import type { MenuItem } from './Menu';
import { openLibrary } from './open-library';
import type { Here } from './use-here';
import type { ChangeSettings } from './use-settings';

const HOUR = 3600_000;

/** What is seldom done about the page in front: pause, and forget. What is not known of it is not offered. */
export function HereMenu(props: {
  here: Here;
  settings: Settings;
  change: ChangeSettings;
  forget: (what: Forgetting) => void;
}): JSX.Element {
  const { here, settings, change, forget } = props;
  const { getMessage } = browser.i18n;
  const { host, address } = here;
  const { pausedEverywhere, pausedSites } = settings;
  const items: MenuItem[] = [];
  if (host && !pausedSites.includes(host)) {
    items.push({
      text: getMessage('herePauseSite', [host]),
      act: () => void change({ pausedSites: [...pausedSites, host].toSorted() }),
    });
  }
  if (!pausedEverywhere) {
    items.push({
      text: getMessage('herePauseEverywhere'),
      act: () => void change({ pausedEverywhere: true }),
    });
  }
  if (address) {
    items.push({
      text: getMessage('hereForgetPage'),
      act: () =>
        forget({
          what: { page: visitedAddress(address) },
          question: getMessage('forgetPageQuestion'),
        }),
    });
  }
  items.push(
    {
      text: getMessage('hereForgetHour'),
      act: () =>
        forget({
          what: { since: Date.now() - HOUR },
          question: getMessage('forgetHourQuestion'),
        }),
    },
    { text: getMessage('hereForgetMore'), act: () => void openLibrary('#settings') },
  );
  return <Menu id="here-menu" name={getMessage('hereMenu')} icon="more" items={items} />;
}
