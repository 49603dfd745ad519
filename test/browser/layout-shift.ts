import type { BrowserContext, Page } from 'playwright';

declare global {
  var layoutShift: number | undefined;
}

/** Has every page that opens from now on add up its layout shifts. */
export function watchLayoutShift(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    globalThis.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { value: number };
        globalThis.layoutShift = (globalThis.layoutShift ?? 0) + value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of the page's layout shifts so far, those after a click included; 0 is a page where nothing moved. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Two frames: what the last change moved has been painted and reported.
    await new Promise((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
    );
    return globalThis.layoutShift ?? Number.NaN;
  });
}

/**
 * Compares where everything of the page is with and without the marks.
 * @returns the elements that the marks move or stretch, described; none is as it should be
 */
export function movedByMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = [...document.body.querySelectorAll('*')].filter(
      ({ localName }) => localName !== 'deja-lu',
    );
    const rectangles = (): string[] =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map((length) => length.toFixed(2)).join(' ');
      });
    const withMarks = rectangles();
    // Hiding them would do nothing: inside their roots they say, with !important, that they are shown.
    const marks = [...document.querySelectorAll('deja-lu')].map((mark) => {
      const place = document.createComment('');
      mark.replaceWith(place);
      return { mark, place };
    });
    const without = rectangles();
    for (const { mark, place } of marks) place.replaceWith(mark);
    return elements.flatMap((element, index) =>
      withMarks[index] === without[index]
        ? []
        : [`${element.localName}.${element.className}: ${without[index]} → ${withMarks[index]}`],
    );
  });
}
