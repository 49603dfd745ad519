import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { KeysPanel } from './KeysPanel';

/** The panel of keys, once it was asked for, and the way to ask for it. */
export function useKeysPanel(): { keysPanel: JSX.Element | undefined; showKeys: () => void } {
  const [shown, setShown] = useState<{ Panel: typeof KeysPanel }>();
  const showKeys = useCallback(() => {
    // Loaded when it is wanted, so that a popup that only searches opens faster.
    void import('./KeysPanel').then(({ KeysPanel: Panel }) => setShown({ Panel }));
  }, []);
  const keysPanel = shown && <shown.Panel close={() => setShown(undefined)} />;
  return { keysPanel, showKeys };
}
