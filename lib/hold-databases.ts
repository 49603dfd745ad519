/**
 * A database with nothing in it. The browser opens and closes all of an extension's databases together, two seconds after
 * the last one who used any has gone: who has this one open keeps the others open.
 * https://chromium.googlesource.com/chromium/src/+/main/content/browser/indexed_db/instance/bucket_context.cc (kBackingStoreGracePeriodSeconds)
 */
const NOTHING = 'deja-lu-open';

let opening: IDBOpenDBRequest | undefined;

/**
 * Has the browser open the databases, which takes its time, and keep them open as long as this page can be seen: a worker
 * that has to be started finds them open. What can be seen no more lets go, since the browser tidies up its databases
 * only when nobody has them open. If they are not to be had, who asks for anything of them hears of it.
 */
export function holdDatabases(): void {
  if (opening || document.hidden) return;
  const request = indexedDB.open(NOTHING);
  opening = request;
  request.addEventListener('error', () => (opening = undefined));
  request.addEventListener('success', () => {
    const letGo = (): void => {
      document.removeEventListener('visibilitychange', letGo);
      request.result.close();
      opening = undefined;
    };
    if (document.hidden) return letGo();
    request.result.addEventListener('versionchange', letGo);
    request.result.addEventListener('close', letGo);
    document.addEventListener('visibilitychange', letGo);
  });
}
