import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Notify } from '@/components/notice';
import type { Settings } from '@/lib/settings/settings';
import { changeSettings, loadSettings, onSettings } from '@/lib/settings/store';

/** The settings, nothing until they are known, and the way to change them; what did not work is said. */
export function useSettings(notify: Notify): {
  settings: Settings | undefined;
  change: (change: Partial<Settings>) => void;
} {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const load = async (): Promise<void> => setSettings(await loadSettings());
    void load();
    const shown = new AbortController();
    onSettings(() => void load(), shown.signal);
    return () => shown.abort();
  }, []);
  const change = useCallback(
    (what: Partial<Settings>) => {
      changeSettings(what).catch((error: unknown) => {
        console.error('Déjà Lu: a setting was not kept', error);
        notify({ text: browser.i18n.getMessage('settingsNotKept'), warn: true });
      });
    },
    [notify],
  );
  return { settings, change };
}
