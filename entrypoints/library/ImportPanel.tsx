import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '@/components/ask';
import { problemNotice } from '@/components/problem-text';
import type { ImportCounts, Problem } from '@/lib/messages';
import type { SavedPaper } from '@/lib/paper/paper';
import { FileChooser } from './FileChooser';
import { readPapers } from './read-papers';
import './ImportPanel.css';

/** How far an import got. */
type Step =
  | { at: 'choosing'; error?: string }
  | { at: 'working' }
  | { at: 'previewing'; name: string; papers: SavedPaper[]; counts: ImportCounts }
  | { at: 'done'; counts: ImportCounts };

/** Brings a file of papers into the library: choose it, see what it will do, do it. */
export function ImportPanel({ close }: { close: () => void }): JSX.Element {
  const [step, setStep] = useState<Step>({ at: 'choosing' });
  const heading = useRef<HTMLHeadingElement>(null);
  const { getMessage } = browser.i18n;
  useEffect(() => heading.current?.focus(), []);

  const preview = async (file: File): Promise<void> => {
    setStep({ at: 'working' });
    const read = await readPapers(file);
    setStep(
      'error' in read ? { at: 'choosing', ...read } : await rehearsed(file.name, read.papers),
    );
  };
  const bringIn = async (papers: SavedPaper[]): Promise<void> => {
    setStep({ at: 'working' });
    const done = await ask('bringIn', { papers, rehearse: false });
    setStep(done.ok ? { at: 'done', counts: done.value } : failed(done.problem));
  };

  return (
    <section class="import-panel" aria-labelledby="import-title">
      <h2 id="import-title" ref={heading} tabIndex={-1}>
        {getMessage('importTitle')}
      </h2>
      <div role="status">
        {step.at === 'choosing' && step.error && <p class="error">{step.error}</p>}
        {step.at === 'working' && <p>{getMessage('importWorking')}</p>}
        {step.at === 'previewing' && (
          <Counts heading={getMessage('importWill', [step.name])} counts={step.counts} />
        )}
        {step.at === 'done' && <Counts heading={getMessage('importDone')} counts={step.counts} />}
      </div>
      {step.at === 'choosing' && <FileChooser choose={(file) => void preview(file)} />}
      <div class="ways">
        {step.at === 'previewing' && (
          <button
            class="button main"
            type="button"
            disabled={step.counts.added + step.counts.merged === 0}
            onClick={() => void bringIn(step.papers)}
          >
            {getMessage('importNow')}
          </button>
        )}
        <button class="button" type="button" onClick={close}>
          {getMessage(step.at === 'done' ? 'close' : 'cancel')}
        </button>
      </div>
    </section>
  );
}

async function rehearsed(name: string, papers: SavedPaper[]): Promise<Step> {
  const counted = await ask('bringIn', { papers, rehearse: true });
  if (!counted.ok) return failed(counted.problem);
  return { at: 'previewing', name, papers, counts: counted.value };
}

function failed(problem: Problem): Step {
  return { at: 'choosing', error: problemNotice(problem) };
}

function Counts({ heading, counts }: { heading: string; counts: ImportCounts }): JSX.Element {
  const { getMessage } = browser.i18n;
  const rows = [
    { name: getMessage('importAdded'), count: counts.added },
    { name: getMessage('importMerged'), count: counts.merged },
    { name: getMessage('importUnchanged'), count: counts.unchanged },
  ];
  return (
    <>
      <p>{heading}</p>
      <dl>
        {rows.map(({ name, count }) => (
          <div key={name}>
            <dd>{count.toLocaleString()}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
    </>
  );
}
