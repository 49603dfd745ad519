import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageReport } from '@/lib/messages';
import type { ReportPanel } from './ReportPanel';
import { useHere } from './use-here';
import type { Here as HereState } from './use-here';
import './Here.css';

/** The popup's head: what Déjà Lu makes of the page in front, and on sites that it does not know, the switch. */
export function Here(): JSX.Element {
  const { here, switchTo } = useHere();
  const [reporting, setReporting] = useState<{ Panel: typeof ReportPanel }>();
  const { getMessage } = browser.i18n;
  const report = here?.report;
  const openReport = (): void => {
    // Loaded when it is wanted, so that a popup that only searches opens faster.
    void import('./ReportPanel').then(({ ReportPanel: Panel }) => setReporting({ Panel }));
  };
  return (
    <header class="here" aria-busy={!here}>
      <div class="said">
        <strong>{here && placeOf(here)}</strong>
        <span>{here && lineOf(here)}</span>
      </div>
      {here?.reach.kind === 'site' && (
        <input
          type="checkbox"
          role="switch"
          aria-label={getMessage('hereSwitch')}
          title={getMessage('hereSwitch')}
          checked={here.isOn}
          aria-checked={here.isOn}
          onChange={({ currentTarget }) => switchTo(currentTarget.checked)}
        />
      )}
      {report?.unrecognised !== undefined && (
        <button class="button" type="button" onClick={openReport}>
          {getMessage('hereReport')}
        </button>
      )}
      {reporting && report && (
        <reporting.Panel report={report} close={() => setReporting(undefined)} />
      )}
    </header>
  );
}

function placeOf({ reach, report }: HereState): string {
  if (report) return report.place;
  return reach.kind === 'closed' ? browser.i18n.getMessage('hereClosed') : reach.host;
}

function lineOf({ reach, isOn, report }: HereState): string {
  const { getMessage } = browser.i18n;
  if (report?.unrecognised !== undefined) return getMessage('hereUnrecognised');
  if (report) return countsOf(report);
  if (reach.kind === 'closed') return getMessage('hereClosedText');
  return getMessage(reach.kind === 'covered' || isOn ? 'hereReload' : 'hereSwitch');
}

function countsOf({ kind, counts }: PageReport): string {
  const { getMessage } = browser.i18n;
  const total = counts.new + counts.seen + counts.opened + counts.saved;
  if (total === 0) return getMessage('hereNone');
  const states = [
    getMessage('hereNew', [String(counts.new)]),
    getMessage('hereSeen', [String(counts.seen)]),
    ...(counts.opened > 0 ? [getMessage('hereOpened', [String(counts.opened)])] : []),
    getMessage('countSaved', [String(counts.saved)]),
  ].join(' · ');
  if (kind === 'paper') return getMessage('herePaper');
  return getMessage(total === 1 ? 'herePapersOne' : 'herePapers', [states, String(total)]);
}
