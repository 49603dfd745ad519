/** How long somebody who moves the pointer over a window without focus counts as reading it (ms): no longer than a long abstract takes. */
const READING = 60_000;

/** What only a person does in a window that has no focus. */
const SIGNS = ['pointermove', 'wheel', 'touchmove', 'keydown'];

/**
 * Watches whether the person can be reading the page: its tab is shown, and its window has the focus, or somebody
 * moved the pointer or scrolled in it a moment ago, as one does beside a window in which one writes.
 * @param change called whenever that may have changed, until `signal` aborts
 * @returns a function that says whether it is so now
 */
export function watchAttention(change: () => void, signal: AbortSignal): () => boolean {
  let lastSign = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isGiven = (): boolean =>
    document.visibilityState === 'visible' &&
    (document.hasFocus() || performance.now() - lastSign < READING);
  const sign = ({ isTrusted }: Event): void => {
    if (!isTrusted || document.hasFocus()) return;
    const wasGiven = isGiven();
    lastSign = performance.now();
    if (!wasGiven) change();
    clearTimeout(timer);
    timer = setTimeout(change, READING);
  };
  const options = { signal, capture: true, passive: true };
  for (const event of SIGNS) window.addEventListener(event, sign, options);
  for (const event of ['focus', 'blur']) window.addEventListener(event, change, { signal });
  document.addEventListener('visibilitychange', change, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return isGiven;
}
