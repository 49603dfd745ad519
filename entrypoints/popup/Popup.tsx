import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Finder } from '@/components/Finder';
import { Foot } from '@/components/Foot';
import { Here } from '@/components/Here';
import { Menu } from '@/components/Menu';
import type { Notice } from '@/components/notice';
import { openLibrary } from '@/components/open-library';
import { useExport } from '@/components/use-export';
import { useKeysPanel } from '@/components/use-keys-panel';
import './Popup.css';

/** What the toolbar button opens. */
export function Popup(): JSX.Element {
  const [notice, notify] = useState<Notice>();
  const { keysPanel, showKeys } = useKeysPanel();
  const exportAs = useExport(notify);
  const { getMessage } = browser.i18n;
  return (
    <main class="popup">
      <h1 class="unseen">{getMessage('extensionName')}</h1>
      <Here notify={notify} />
      <Finder notice={notice} notify={notify} showKeys={showKeys} onOpened={closePopup} />
      <Foot notice={notice} showKeys={showKeys}>
        <Menu
          id="menu"
          name={getMessage('menu')}
          icon="menu"
          items={[
            { text: getMessage('library'), act: () => void openLibrary('') },
            { text: getMessage('exportJson'), act: () => exportAs('json') },
            { text: getMessage('exportBibtex'), act: () => exportAs('bibtex') },
            // A file dialog takes the focus, and Firefox closes a popup that loses it.
            { text: getMessage('importFile'), act: () => void openLibrary('#import') },
            { text: getMessage('settings'), act: () => void openLibrary('#settings') },
          ]}
        />
      </Foot>
      {keysPanel}
    </main>
  );
}

function closePopup(): void {
  window.close();
}
