import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageReport } from '@/lib/messages';
import './ReportPanel.css';

/** Where reports of pages are read. */
const TO = 'deja-lu@deja-lu.org';

/** Shows all that a report of a changed page says, and the ways for the person to send it: nothing goes by itself. */
export function ReportPanel(props: { report: PageReport; close: () => void }): JSX.Element {
  const { report, close } = props;
  const panel = useRef<HTMLDialogElement>(null);
  const [done, setDone] = useState<'copied' | 'notCopied'>();
  useEffect(() => panel.current?.showModal(), []);
  const { getMessage } = browser.i18n;
  const text = `${report.place}\n${report.address}\n\n${report.unrecognised ?? ''}\n`;
  const mail = new URLSearchParams({ subject: report.place, body: text }).toString();
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setDone('copied'),
      () => setDone('notCopied'),
    );
  };
  return (
    <dialog
      ref={panel}
      class="report-panel"
      aria-labelledby="report-title"
      onClose={close}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Else the browser may close the whole popup along with the panel.
        event.preventDefault();
        panel.current?.close();
      }}
      closedby="any"
    >
      <h2 id="report-title">{getMessage('reportTitle')}</h2>
      <p>{getMessage('reportText')}</p>
      {/* It scrolls, so the keyboard must be able to get there. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0}>{text}</pre>
      <div class="ways">
        <span role="status">
          {done && getMessage(done === 'copied' ? 'reportCopied' : 'notCopied')}
        </span>
        <button class="button" type="button" onClick={copy}>
          {getMessage('reportCopy')}
        </button>
        <a
          class="button"
          href={`mailto:${TO}?${mail.replaceAll('+', '%20')}`}
          target="_blank"
          rel="noreferrer"
        >
          {getMessage('reportMail')}
        </a>
        <button class="button" type="button" onClick={() => panel.current?.close()}>
          {getMessage('close')}
        </button>
      </div>
    </dialog>
  );
}
