import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Forgettable } from '@/lib/messages';
import { ask } from './ask';
import type { Notify } from './notice';
import { problemNotice } from './problem-text';
import './panel.css';
import './ForgetDialog.css';

/** Something to forget, and the question whether to. */
export interface Forgetting {
  what: Forgettable;
  question: string;
}

/** Says exactly what goes and what stays, and then forgets it, or not. */
export function ForgetDialog(props: {
  forgetting: Forgetting;
  notify: Notify;
  close: () => void;
}): JSX.Element {
  const { forgetting, notify, close } = props;
  const { what, question } = forgetting;
  const dialog = useRef<HTMLDialogElement>(null);
  const [count, setCount] = useState<number>();
  const { getMessage } = browser.i18n;

  /** Nothing if the library could not do it, which is said. */
  const forget = async (rehearse: boolean): Promise<number | undefined> => {
    const done = await ask('forget', { what, rehearse });
    if (done.ok) return done.value;
    dialog.current?.close();
    notify({ text: problemNotice(done.problem), warn: true });
    return undefined;
  };
  useEffect(() => {
    dialog.current?.showModal();
    void forget(true).then(setCount);
  }, []);
  const confirm = async (): Promise<void> => {
    // What was counted may take a while, and is not to be asked for twice.
    setCount(undefined);
    const forgotten = await forget(false);
    if (forgotten === undefined) return;
    dialog.current?.close();
    notify({ text: getMessage('forgotten', [forgotten.toLocaleString()]) });
  };

  return (
    <dialog
      ref={dialog}
      class="panel forget-dialog"
      aria-labelledby="forget-question"
      onClose={close}
      closedby="any"
    >
      <h2 id="forget-question">{question}</h2>
      <p role="status">
        {count === undefined
          ? getMessage('forgetWorking')
          : getMessage('forgetGoes', [count.toLocaleString()])}
      </p>
      <p>{getMessage('forgetStays')}</p>
      <div class="ways">
        <button
          class="button danger"
          type="button"
          disabled={!count}
          onClick={() => void confirm()}
        >
          {getMessage('forget')}
        </button>
        <button class="button" type="button" onClick={() => dialog.current?.close()}>
          {getMessage('cancel')}
        </button>
      </div>
    </dialog>
  );
}
