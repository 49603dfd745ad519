import type { BrowserContext, Page } from 'playwright';

declare global {
  var layoutShifts: string[] | undefined;
}

/** What is used of https://wicg.github.io/layout-instability/#sec-layout-shift. */
interface Shift extends PerformanceEntry {
  value: number;
  sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Has every page that opens from now on note its layout shifts. */
export function watchLayoutShift(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const shifts: string[] = (globalThis.layoutShifts = []);
    if (location.protocol.startsWith('http') && document.readyState === 'loading') {
      // A page of which only a part has arrived moves by itself when the rest does. What cannot be seen does not count
      // as moving, and no mark is placed before all is there.
      const unseen = new CSSStyleSheet();
      unseen.replaceSync('html { visibility: hidden !important; }');
      document.adoptedStyleSheets.push(unseen);
      const show = (): void => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== unseen);
      };
      document.addEventListener('DOMContentLoaded', show, { once: true });
    }
    const told = ({ x, y, width, height }: DOMRect): string => [x, y, width, height].join(' ');
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        const moved = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.nodeName} ${node?.textContent?.trim().slice(0, 30)}: ${told(previousRect)} → ${told(currentRect)}`,
        );
        shifts.push(`${value}: ${moved.join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The page's layout shifts so far, described, those after a click included; none where nothing moved. */
export function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // Two frames: what the last change moved has been painted and reported.
    await new Promise((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
    );
    return globalThis.layoutShifts ?? ['not watched'];
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
    const root = document.scrollingElement ?? document.body;
    const extent = (): string => `${root.scrollWidth} ${root.scrollHeight}`;
    const extentWithMarks = extent();
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
    const extentWithout = extent();
    for (const { mark, place } of marks) place.replaceWith(mark);
    const moved = elements.flatMap((element, index) =>
      withMarks[index] === without[index]
        ? []
        : [`${element.localName}.${element.className}: ${without[index]} → ${withMarks[index]}`],
    );
    const isLarger = extentWithMarks !== extentWithout;
    return isLarger ? [...moved, `page: ${extentWithout} → ${extentWithMarks}`] : moved;
  });
}
