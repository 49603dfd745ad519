/**
 * How long databases stay open at the least after the last one who used them has gone (ms).
 * https://chromium.googlesource.com/chromium/src/+/main/content/browser/indexed_db/instance/bucket_context.cc (kBackingStoreGracePeriodSeconds)
 */
const UNTIL_CLOSED = 2000;

let lastAsked = Number.NEGATIVE_INFINITY;

/**
 * Has the browser open the databases, which takes its time, for whoever asks for anything of them next; unless it was
 * asked so lately that they must be open still. If they are not to be had, who asks hears of it.
 */
export function openDatabases(): void {
  if (performance.now() - lastAsked > UNTIL_CLOSED)
    void Promise.allSettled([indexedDB.databases()]);
  lastAsked = performance.now();
}
