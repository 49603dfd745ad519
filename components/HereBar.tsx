import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Forgetting } from './ForgetDialog';
import { ForgetDialog } from './ForgetDialog';
import { HereActions } from './HereActions';
import { HereLine } from './HereLine';
import { HereMenu } from './HereMenu';
import type { Notify } from './notice';
import { ReportPanel } from './ReportPanel';
import { useHere } from './use-here';
import type { Paused } from './use-here';
import { useSettings } from './use-settings';
import './HereBar.css';

/** Which page is in front, what is there, and what can be done about it. */
export function HereBar({ notify }: { notify: Notify }): JSX.Element | null {
  const { here, switchTo } = useHere();
  const { settings, change } = useSettings(notify);
  const [isReporting, setReporting] = useState(false);
  const [forgetting, setForgetting] = useState<Forgetting>();
  const { getMessage } = browser.i18n;
  // All at once: what comes later would move what somebody is about to press.
  if (!here || !settings) return null;
  const { reach, host, isOn, report } = here;
  let paused: Paused | undefined;
  if (settings.pausedEverywhere) paused = 'everywhere';
  else if (host && settings.pausedSites.includes(host)) paused = 'here';
  return (
    <>
      <div class="first">
        <strong title={host}>{report?.place ?? host ?? getMessage('hereClosed')}</strong>
        <HereActions
          here={here}
          settings={settings}
          paused={paused}
          change={change}
          notify={notify}
        />
        {reach.kind === 'site' && !paused && (
          <input
            type="checkbox"
            role="switch"
            aria-label={getMessage('hereSwitch')}
            title={getMessage('hereSwitch')}
            checked={isOn}
            aria-checked={isOn}
            onChange={({ currentTarget }) => switchTo(currentTarget.checked)}
          />
        )}
        <HereMenu here={here} settings={settings} change={change} forget={setForgetting} />
      </div>
      <p class="line">
        <HereLine here={here} paused={paused} />
        {report?.unrecognised !== undefined && (
          <button class="report" type="button" onClick={() => setReporting(true)}>
            {getMessage('hereReport')}
          </button>
        )}
      </p>
      {isReporting && report && <ReportPanel report={report} close={() => setReporting(false)} />}
      {forgetting && (
        <ForgetDialog
          forgetting={forgetting}
          notify={notify}
          close={() => setForgetting(undefined)}
        />
      )}
    </>
  );
}
