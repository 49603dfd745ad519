import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/settings/settings';
import { changeSettings, loadSettings, onSettings } from '@/lib/settings/store';
import type { Notify } from './notice';

/** Changes some settings, and resolves to whether they were kept; if not, that is said. */
export type ChangeSettings = (change: Partial<Settings>) => Promise<boolean>;

/** The settings, nothing until they are known, and the way to change them; what did not work is said. */
export function useSettings(notify: Notify): {
  settings: Settings | undefined;
  change: ChangeSettings;
} {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const load = (): void => {
      loadSettings().then(setSettings, (error: unknown) => {
        console.error('Déjà Lu: the settings are not to be had', error);
        notify({ text: browser.i18n.getMessage('settingsNotRead'), warn: true });
      });
    };
    load();
    const shown = new AbortController();
    onSettings(load, shown.signal);
    return () => shown.abort();
  }, [notify]);
  const change = useCallback(
    async (what: Partial<Settings>) => {
      notify();
      try {
        await changeSettings(what);
        return true;
      } catch (error) {
        console.error('Déjà Lu: a setting was not kept', error);
        notify({ text: browser.i18n.getMessage(reasonOf(String(error))), warn: true });
        return false;
      }
    },
    [notify],
  );
  return { settings, change };
}

/** Browsers have no other way to say it: https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync */
function reasonOf(error: string): 'settingsTooOften' | 'settingsTooLong' | 'settingsNotKept' {
  if (error.includes('WRITE_OPERATIONS')) return 'settingsTooOften';
  return /quota/i.test(error) ? 'settingsTooLong' : 'settingsNotKept';
}
