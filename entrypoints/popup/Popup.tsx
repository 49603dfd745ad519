import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Finder } from '@/components/Finder';
import { Foot } from '@/components/Foot';
import { Here } from '@/components/Here';
import type { Notice } from '@/components/notice';
import { useKeysPanel } from '@/components/use-keys-panel';
import { useLater } from '@/components/use-later';
import './Popup.css';

const loadMenu = () => import('./PopupMenu');

/** What the toolbar button opens. */
export function Popup(): JSX.Element {
  const [notice, notify] = useState<Notice>();
  const { keysPanel, showKeys } = useKeysPanel();
  const later = useLater(loadMenu);
  return (
    <main class="popup">
      <h1 class="unseen">{browser.i18n.getMessage('extensionName')}</h1>
      <Here notify={notify} />
      <Finder notice={notice} notify={notify} showKeys={showKeys} onOpened={closePopup} />
      <Foot notice={notice} showKeys={showKeys}>
        {later && <later.PopupMenu notify={notify} />}
      </Foot>
      {keysPanel}
    </main>
  );
}

function closePopup(): void {
  window.close();
}
