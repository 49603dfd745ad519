import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/Icon';
import { SiteField } from './SiteField';

/** A setting that is a list of sites: each can be removed, and others added. */
export function SiteList(props: {
  name: string;
  explained: string;
  hosts: string[];
  change: (hosts: string[]) => void;
}): JSX.Element {
  const { name, explained, hosts, change } = props;
  const { getMessage } = browser.i18n;
  return (
    <section class="site-list" aria-label={name}>
      <h3>{name}</h3>
      <p>{explained}</p>
      <ul>
        {hosts.map((host) => {
          const remove = getMessage('settingsRemoveSite', [host]);
          return (
            <li key={host}>
              <span>{host}</span>
              <button
                class="quiet"
                type="button"
                aria-label={remove}
                title={remove}
                onClick={() => change(hosts.filter((other) => other !== host))}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <SiteField
        does={getMessage('settingsAdd')}
        act={(host) => change([...new Set([...hosts, host])].toSorted())}
      />
    </section>
  );
}
