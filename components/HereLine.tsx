import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import type { PageReport } from '@/lib/messages';
import { lastHereText } from './last-here';
import { entriesIn } from './use-here';
import type { Here, Paused } from './use-here';

/** What there is to say of the page in front: how much of it is new, or why nothing is marked. */
export function HereLine(props: { here: Here; paused: Paused | undefined }): JSX.Element {
  const { here, paused } = props;
  const { report } = here;
  const isCounted = !paused && report?.kind === 'digest' && report.unrecognised === undefined;
  if (isCounted && entriesIn(report) > 0) return <Counts report={report} />;
  return <span>{browser.i18n.getMessage(reasonOf(here, paused))}</span>;
}

function reasonOf({ reach, isOn, report }: Here, paused: Paused | undefined) {
  if (paused) return paused === 'here' ? 'herePaused' : 'herePausedEverywhere';
  if (report?.unrecognised !== undefined) return 'hereUnrecognised';
  if (report) return report.kind === 'paper' && entriesIn(report) > 0 ? 'herePaper' : 'hereNone';
  if (reach.kind === 'closed') return 'hereClosedText';
  return reach.kind === 'covered' || isOn ? 'hereReload' : 'hereSwitch';
}

/** "72 papers: 33 new, 35 seen, 4 saved; last here 14 March" */
function Counts({ report }: { report: PageReport }): JSX.Element {
  const { counts, lastHere } = report;
  const { getMessage } = browser.i18n;
  const fresh = getMessage('hereNew', [counts.new.toLocaleString()]);
  const states = [
    fresh,
    getMessage('hereSeen', [counts.seen.toLocaleString()]),
    ...(counts.opened > 0 ? [getMessage('hereOpened', [counts.opened.toLocaleString()])] : []),
    getMessage('countSaved', [counts.saved.toLocaleString()]),
  ];
  const list = new Intl.ListFormat(browser.i18n.getUILanguage(), { type: 'unit' }).format(states);
  const total = entriesIn(report);
  const said = getMessage(total === 1 ? 'herePapersOne' : 'herePapers', [
    list,
    total.toLocaleString(),
  ]);
  // What people look for is emphasised, wherever a language puts it.
  const [before = '', ...after] = said.split(fresh);
  return (
    <>
      <span>
        {before}
        <b class={counts.new > 0 ? 'fresh' : undefined}>{fresh}</b>
        {after.join(fresh)}
        {lastHere !== undefined && ';'}
      </span>
      {lastHere !== undefined && <span> {lastHereText(lastHere, Date.now())}</span>}
    </>
  );
}
