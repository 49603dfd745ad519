/**
 * Has the browser open the databases for whoever asks for anything of them next. It closes them two seconds after the
 * last one who used them has gone, and takes its time to open them. If they are not to be had, who asks hears of it.
 */
export function openDatabases(): void {
  void Promise.allSettled([indexedDB.databases()]);
}
