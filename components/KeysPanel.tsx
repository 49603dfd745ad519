import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from './Icon';
import { shortcuts } from './shortcuts';
import type { Shortcut } from './shortcuts';
import './panel.css';
import './KeysPanel.css';

/** The keys that work in the search box, and in pages, over the rest of the screen until the panel is closed. */
export function KeysPanel({ close }: { close: () => void }): JSX.Element {
  const panel = useRef<HTMLDialogElement>(null);
  const [inPages, setInPages] = useState<Shortcut[]>([]);
  useEffect(() => {
    panel.current?.showModal();
    void shortcuts().then(setInPages);
  }, []);
  // Closing, rather than taking the panel away, gives the focus back to where it was.
  const dismiss = (): void => panel.current?.close();
  const { getMessage } = browser.i18n;
  // "Cmd" on a Mac, where the key stands in the place of "Ctrl".
  const control = navigator.platform.startsWith('Mac') ? '⌘' : getMessage('keyControl');
  const enter = getMessage('keyEnter');
  const shift = getMessage('keyShift');
  const rows: [keys: string[], does: string][] = [
    [['↑', '↓'], getMessage('keysChoose')],
    [['→'], getMessage('keysComplete')],
    [[enter], getMessage('keysOpen')],
    [[control, enter], getMessage('keysOpenBehind')],
    [[control, 'C'], getMessage('copyAsBibtex')],
    [[shift, getMessage('keyDelete')], getMessage('keysRemove')],
    [[control, 'Z'], getMessage('keysUndo')],
    [[getMessage('keyEscape')], getMessage('keysEscape')],
    [['?'], getMessage('keysHelp')],
  ];
  return (
    <dialog
      ref={panel}
      class="panel keys-panel"
      aria-labelledby="keys-title"
      onClose={close}
      closedby="any"
    >
      <header>
        <h2 id="keys-title">{getMessage('keysTitle')}</h2>
        <button
          class="quiet tool"
          type="button"
          aria-label={getMessage('close')}
          onClick={dismiss}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' && event.key !== '?') return;
            // Else the browser may close the whole popup along with the panel.
            event.preventDefault();
            dismiss();
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      <Keys rows={rows} />
      {inPages.length > 0 && (
        <>
          <h3>{getMessage('keysInPages')}</h3>
          <Keys rows={inPages.map(({ keys, does }) => [keys.split('+'), does])} />
        </>
      )}
    </dialog>
  );
}

function Keys({ rows }: { rows: [keys: string[], does: string][] }): JSX.Element {
  return (
    <dl>
      {rows.map(([keys, does]) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
