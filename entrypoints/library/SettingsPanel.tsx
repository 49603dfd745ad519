import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Notify } from '@/components/notice';
import { useSettings } from '@/components/use-settings';
import { KEEP } from '@/lib/settings/settings';
import { ForgetSettings } from './ForgetSettings';
import { SiteList } from './SiteList';
import './SettingsPanel.css';

/** Everything that a person can set, and forget. Each change holds at once, everywhere. */
export function SettingsPanel(props: { notify: Notify; close: () => void }): JSX.Element {
  const { notify, close } = props;
  const { settings, change } = useSettings(notify);
  const heading = useRef<HTMLHeadingElement>(null);
  const { getMessage } = browser.i18n;
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="settings-panel" aria-labelledby="settings-title" aria-busy={!settings}>
      <header>
        <h2 id="settings-title" ref={heading} tabIndex={-1}>
          {getMessage('settings')}
        </h2>
        <button class="button" type="button" onClick={close}>
          {getMessage('close')}
        </button>
      </header>
      {settings && (
        <>
          <label>
            <input
              type="checkbox"
              role="switch"
              checked={settings.pausedEverywhere}
              aria-checked={settings.pausedEverywhere}
              onChange={({ currentTarget }) =>
                void change({ pausedEverywhere: currentTarget.checked })
              }
            />
            {getMessage('settingsPause')}
          </label>
          <SiteList
            name={getMessage('settingsPausedSites')}
            explained={getMessage('settingsPausedSitesText')}
            hosts={settings.pausedSites}
            change={(pausedSites) => void change({ pausedSites })}
          />
          <SiteList
            name={getMessage('settingsDimmedSites')}
            explained={getMessage('settingsDimmedSitesText')}
            hosts={settings.dimmedSites}
            change={(dimmedSites) => void change({ dimmedSites })}
          />
          <label class="keep">
            {getMessage('settingsKeep')}
            <select
              value={String(settings.keepSightings)}
              onChange={({ currentTarget }) => {
                const keepSightings = KEEP[currentTarget.selectedIndex];
                if (keepSightings !== undefined) void change({ keepSightings });
              }}
            >
              {KEEP.map((days) => (
                <option key={days} value={String(days)}>
                  {days === 'ever'
                    ? getMessage('settingsKeepEver')
                    : getMessage('settingsKeepDays', [String(days)])}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <ForgetSettings notify={notify} />
      <Shortcuts />
    </section>
  );
}

/** The way to the browser's own page for shortcuts. Firefox lets nobody open that. */
function Shortcuts(): JSX.Element {
  const { getMessage } = browser.i18n;
  return (
    <section aria-labelledby="shortcuts-title">
      <h3 id="shortcuts-title">{getMessage('shortcutsTitle')}</h3>
      {import.meta.env.BROWSER === 'firefox' ? (
        <p>{getMessage('shortcutsInFirefox')}</p>
      ) : (
        <button
          class="button"
          type="button"
          // A link to such an address does nothing.
          onClick={() => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}
        >
          {getMessage('shortcutsChange')}
        </button>
      )}
    </section>
  );
}
