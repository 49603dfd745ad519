import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { visitedAddress } from '@/lib/paper/visited-address';
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
  const items = [...pausing(here, settings, change), ...forgetting(here, forget)];
  return <Menu id="here-menu" name={getMessage('hereMenu')} icon="more" items={items} />;
}

function pausing(
  { host }: Here,
  { pausedEverywhere, pausedSites }: Settings,
  change: ChangeSettings,
): MenuItem[] {
  const { getMessage } = browser.i18n;
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
  return items;
}

function forgetting({ address }: Here, forget: (what: Forgetting) => void): MenuItem[] {
  const { getMessage } = browser.i18n;
  const items: MenuItem[] = [];
  if (address) {
    const question = getMessage('forgetPageQuestion');
    items.push({
      text: getMessage('hereForgetPage'),
      act: () => forget({ what: { page: visitedAddress(address) }, question }),
    });
  }
  const question = getMessage('forgetHourQuestion');
  items.push(
    {
      text: getMessage('hereForgetHour'),
      act: () => forget({ what: { since: Date.now() - HOUR }, question }),
    },
    { text: getMessage('hereMore'), act: () => void openLibrary('#settings') },
  );
  return items.map((item, place) => (place === 0 ? { ...item, apart: true } : item));
}
