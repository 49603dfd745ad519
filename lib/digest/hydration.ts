/** Svelte writes this into elements whose load or error it wants to know of, and takes it away when it hydrates them. */
const UNHYDRATED = '[onload="this.__e=event"], [onerror="this.__e=event"]';

/** How long an island must be left alone to count as settled where it gives no sign, in milliseconds. */
const QUIET = 150;

/** How long after the page has loaded it may keep us waiting: its script may have failed, or never rest. */
const PATIENCE = 4000;

/**
 * Resolves when nothing more of the page's own is likely to take over its islands. A child that was put
 * into an island before would be found when Svelte compares it with what it expects, and the whole
 * island would be rendered anew: the mark gone, every entry replaced
 * (https://svelte.dev/docs/svelte/runtime-warnings#Client-warnings-hydration_mismatch).
 * @param islands selector of the elements that a framework takes over
 */
export async function whenHydrated(
  page: Document,
  islands: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  if (islands === undefined || page.scripts.length === 0) return;
  const unhydrated = (): boolean =>
    [...page.querySelectorAll(islands)].some((island) => island.querySelector(UNHYDRATED));
  const waiting = new AbortController();
  const until = AbortSignal.any([signal, waiting.signal]);
  const settled = unhydrated() ? changed(page, () => !unhydrated(), until) : loaded(page, until);
  await Promise.race([
    settled.then(() => quiet(page, until)),
    loaded(page, until).then(() => pause(PATIENCE, until)),
  ]);
  waiting.abort();
}

function loaded(page: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (page.readyState === 'complete') resolve();
    else page.defaultView?.addEventListener('load', () => resolve(), { once: true, signal });
  });
}

function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

/** Resolves when, after some change of the page, `isSo` holds. */
function changed(page: Document, isSo: () => boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isSo()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(page, { subtree: true, childList: true, attributes: true });
    signal.addEventListener('abort', () => observer.disconnect());
  });
}

/** Resolves when no element has come or gone for a while. */
function quiet(page: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(done, QUIET);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, QUIET);
    });
    function done(): void {
      observer.disconnect();
      resolve();
    }
    observer.observe(page, { subtree: true, childList: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
  });
}
