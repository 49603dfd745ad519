import { HOST } from './mark';

/** The shortest time between two looks at a page that keeps changing, in milliseconds. */
const PAUSE = 200;

/**
 * Calls `look` now and whenever the page may show other entries: elements came, went or got another
 * text or address, or the page navigated in place. Not for what marks themselves change.
 */
export function watchPage(look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  const soon = (): void => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        last = performance.now();
        look();
      },
      Math.max(0, last + PAUSE - performance.now()),
    );
  };
  const observer = new MutationObserver((changes) => {
    if (changes.some((change) => !isOurs(change))) soon();
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    // A framework may show another paper in an element that it has.
    attributeFilter: ['href'],
  });
  for (const event of ['popstate', 'hashchange']) {
    window.addEventListener(event, soon, { signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}

/** Whether all that a change added is ours. A mark that was taken away is for us to notice. */
function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList' || removedNodes.length > 0) return false;
  return [...addedNodes].every(
    (node) => node instanceof Element && node.localName.startsWith(HOST),
  );
}
