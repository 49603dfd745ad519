import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Finder } from '@/components/Finder';
import { Foot } from '@/components/Foot';
import type { Notice } from '@/components/notice';
import { useExport } from '@/components/use-export';
import { useKeysPanel } from '@/components/use-keys-panel';
import type { SavedPaper } from '@/lib/paper/paper';
import { ImportPanel } from './ImportPanel';
import { SettingsPanel } from './SettingsPanel';
import { TakeApartPanel } from './TakeApartPanel';
import './Library.css';

/** The whole library on a page of its own. `#import` and `#settings` in its address open it with these. */
export function Library(): JSX.Element {
  const [notice, notify] = useState<Notice>();
  const { keysPanel, showKeys } = useKeysPanel();
  const exportAs = useExport(notify);
  const [isImporting, setImporting] = useState(location.hash === '#import');
  const [isSetting, setSetting] = useState(location.hash === '#settings');
  /** The paper that is to be taken apart. */
  const [joined, takeApart] = useState<SavedPaper>();
  const { getMessage } = browser.i18n;
  useEffect(() => {
    document.title = getMessage('libraryTitle');
  }, [getMessage]);
  return (
    <main class="library">
      <header>
        <img src="/icon/96.png" width="32" height="32" alt="" />
        <h1>{getMessage('libraryTitle')}</h1>
        <button class="button" type="button" onClick={() => setImporting(true)}>
          {getMessage('importFile')}
        </button>
        <button class="button" type="button" onClick={() => exportAs('json')}>
          {getMessage('exportJson')}
        </button>
        <button class="button" type="button" onClick={() => exportAs('bibtex')}>
          {getMessage('exportBibtex')}
        </button>
        <button class="button" type="button" onClick={() => setSetting(true)}>
          {getMessage('settings')}
        </button>
      </header>
      {isSetting && <SettingsPanel notify={notify} close={() => setSetting(false)} />}
      {isImporting && <ImportPanel close={() => setImporting(false)} />}
      <Finder notice={notice} notify={notify} showKeys={showKeys} takeApart={takeApart} />
      <Foot notice={notice} showKeys={showKeys} />
      {keysPanel}
      {joined && (
        <TakeApartPanel paper={joined} notify={notify} close={() => takeApart(undefined)} />
      )}
    </main>
  );
}
