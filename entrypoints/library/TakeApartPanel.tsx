import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '@/components/ask';
import { identifierText } from '@/components/byline';
import type { Notify } from '@/components/notice';
import { problemNotice } from '@/components/problem-text';
import type { Key } from '@/lib/paper/key';
import { addressOfKey } from '@/lib/paper/key-address';
import type { SavedPaper } from '@/lib/paper/paper';
import '@/components/panel.css';
import './TakeApartPanel.css';

/** Asks which of a paper's identifiers are another paper's, and makes two records of it. */
export function TakeApartPanel(props: {
  paper: SavedPaper;
  notify: Notify;
  close: () => void;
}): JSX.Element {
  const { paper, notify, close } = props;
  const panel = useRef<HTMLDialogElement>(null);
  const [leaving, setLeaving] = useState<readonly Key[]>([]);
  useEffect(() => panel.current?.showModal(), []);
  const { getMessage } = browser.i18n;
  const { id, keys, title } = paper;

  const takeApart = async (): Promise<void> => {
    panel.current?.close();
    const done = await ask('takeApart', { id, keys: [...leaving] });
    if (done.ok) notify({ text: getMessage('takenApart') });
    else notify({ text: problemNotice(done.problem), warn: true });
  };
  return (
    <dialog
      ref={panel}
      class="panel take-apart"
      aria-labelledby="take-apart-title"
      onClose={close}
      closedby="any"
    >
      <h2 id="take-apart-title">{getMessage('takeApart')}</h2>
      <p class="which" dir="auto">
        {title}
      </p>
      <p>{getMessage('takeApartText')}</p>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            <input
              type="checkbox"
              aria-labelledby={key}
              onChange={({ currentTarget: { checked } }) =>
                setLeaving(checked ? [...leaving, key] : leaving.filter((each) => each !== key))
              }
            />
            <Identifier of={key} />
          </li>
        ))}
      </ul>
      <div class="ways">
        <button
          class="button main"
          type="button"
          // All or none would leave one of the two papers without an identifier.
          disabled={leaving.length === 0 || leaving.length === keys.length}
          onClick={() => void takeApart()}
        >
          {getMessage('takeApart')}
        </button>
        <button class="button" type="button" onClick={() => panel.current?.close()}>
          {getMessage('cancel')}
        </button>
      </div>
    </dialog>
  );
}

/** An identifier, with the way to its page where it has one: to look is how a person finds out. */
function Identifier({ of: key }: { of: Key }): JSX.Element {
  const address = addressOfKey(key);
  return address === undefined ? (
    <span id={key}>{identifierText(key)}</span>
  ) : (
    <a id={key} href={address} target="_blank" rel="noreferrer">
      {identifierText(key)}
    </a>
  );
}
