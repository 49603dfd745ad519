import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ForgetDialog } from '@/components/ForgetDialog';
import type { Forgetting } from '@/components/ForgetDialog';
import type { Notify } from '@/components/notice';
import { SiteField } from './SiteField';

const HOUR = 3600_000;

/** The ways to forget what was sighted: the last hour, a site, everything. */
export function ForgetSettings({ notify }: { notify: Notify }): JSX.Element {
  const [forgetting, setForgetting] = useState<Forgetting>();
  const { getMessage } = browser.i18n;
  return (
    <section aria-labelledby="forget-title">
      <h3 id="forget-title">{getMessage('forgetTitle')}</h3>
      <p>{getMessage('forgetText')}</p>
      <div class="ways">
        <button
          class="button"
          type="button"
          onClick={() =>
            setForgetting({
              what: { since: Date.now() - HOUR },
              question: getMessage('forgetHourQuestion'),
            })
          }
        >
          {getMessage('forgetHour')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() =>
            setForgetting({
              what: { everything: true },
              question: getMessage('forgetEverythingQuestion'),
            })
          }
        >
          {getMessage('forgetEverything')}
        </button>
      </div>
      <SiteField
        does={getMessage('forgetSite')}
        act={(site) =>
          setForgetting({ what: { site }, question: getMessage('forgetSiteQuestion', [site]) })
        }
      />
      {forgetting && (
        <ForgetDialog
          forgetting={forgetting}
          notify={notify}
          close={() => setForgetting(undefined)}
        />
      )}
    </section>
  );
}
