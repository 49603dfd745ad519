import { defineContentScript } from 'wxt/utils/define-content-script';
import { AnyPage } from '@/lib/digest/any-page';
import { sourceOfSite } from '@/lib/digest/any-page-source';
import { Digest } from '@/lib/digest/digest';
import { onSwitchedOff } from '@/lib/messaging';

/** Set while the script runs in a page: the worker may put it into a page that loads it by itself. */
const RUNNING = 'dejaLuRuns';

/** The page side on sites that no source knows, where the person has switched Déjà Lu on; the worker registers it. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_end',
  async main(context) {
    const world = globalThis as { [RUNNING]?: true };
    if (world[RUNNING]) return;
    world[RUNNING] = true;
    const on = new AbortController();
    const digest = new Digest(
      sourceOfSite(new URL(location.href)),
      context.signal,
      (look, signal) => new AnyPage(look, signal),
    );
    onSwitchedOff((hosts) => {
      if (!hosts.includes(location.hostname)) return;
      digest.end();
      on.abort();
      delete world[RUNNING];
    }, on.signal);
    await digest.start();
  },
});
