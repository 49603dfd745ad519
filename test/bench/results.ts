import type { Page } from 'playwright';

/** Results that are not there after this (ms) count as coming now. */
const LIMIT = 120_000;

declare global {
  /** In a watched popup: the time from the next input to what it found being painted (ms). */
  var whenFound: Promise<number> | undefined;
}

/**
 * Writes in a popup's empty search box.
 * @param text comes at once
 * @returns ms from the input to its results having been painted, on the popup's own clock
 */
export async function timeToResults(popup: Page, text: string): Promise<number> {
  await popup.locator('input[type=search]').focus();
  await popup.evaluate(watch, LIMIT);
  await popup.keyboard.insertText(text);
  return popup.evaluate(() => globalThis.whenFound ?? Number.NaN);
}

/** Empties the search box, until the latest papers are back. */
export async function clearSearch(popup: Page): Promise<void> {
  await popup.evaluate(watch, LIMIT);
  await popup.locator('input[type=search]').fill('');
  await popup.evaluate(() => globalThis.whenFound);
}

/** Sent as text to the popup. What changes in or around a paper's row are results; the box and messages are not. */
function watch(limit: number): void {
  globalThis.whenFound = new Promise((resolve) => {
    const isRow = (node: Node): boolean =>
      node instanceof Element &&
      (node.closest('[data-paper]') ?? node.querySelector('[data-paper]')) !== null;
    document.addEventListener(
      'input',
      ({ timeStamp }) => {
        const finish = (): void => {
          observer.disconnect();
          // A frame's callbacks run before it is painted, and the next task after.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
        };
        const timer = setTimeout(finish, limit);
        const observer = new MutationObserver((changes) => {
          const touched = changes.flatMap(({ target, addedNodes, removedNodes }) => [
            target.nodeType === Node.TEXT_NODE ? (target.parentNode ?? target) : target,
            ...addedNodes,
            ...removedNodes,
          ]);
          const isResult = touched.some(
            (node) => node !== document.body && node.nodeName !== 'MAIN' && isRow(node),
          );
          if (!isResult) return;
          clearTimeout(timer);
          finish();
        });
        observer.observe(document, { childList: true, characterData: true, subtree: true });
      },
      { capture: true, once: true },
    );
  });
}
