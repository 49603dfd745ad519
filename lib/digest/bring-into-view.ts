import type { Entry } from './entry';

/** How far from what covers the top of the page an entry comes to rest, in CSS pixels. */
const AIR = 12;

/** A header may grow or shrink while the page scrolls: so often it is looked at anew. */
const ATTEMPTS = 3;

/**
 * Scrolls the page, and every list inside it that scrolls by itself, until an entry is in view, clear of headers
 * that stay where they are: in the middle, or from its beginning if it is too tall for that.
 */
export function bringIntoView({ parts }: Entry): void {
  const [first] = parts;
  const { top } = first.getBoundingClientRect();
  const height = (parts.at(-1) ?? first).getBoundingClientRect().bottom - top;
  const isTall = height > window.innerHeight * 0.7;
  first.scrollIntoView({ block: isTall ? 'start' : 'center', behavior: 'instant' });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const bottom = coveredUpTo(first);
    if (bottom <= first.getBoundingClientRect().top) return;
    scrollBelow(first, bottom + AIR);
  }
}

/** Down to where an element's beginning is covered by what does not scroll with it; 0 if it is not. */
function coveredUpTo(element: Element): number {
  const { left, top, width } = element.getBoundingClientRect();
  // Somewhere in its first line, but not under a mark or a scrollbar.
  const y = Math.max(top, 0) + 1;
  const covers = [0.1, 0.5, 0.9].flatMap((share) =>
    document
      .elementsFromPoint(left + width * share, y)
      .filter((each) => !each.contains(element) && !element.contains(each)),
  );
  return (
    covers
      .filter(staysInPlace)
      .map((each) => each.getBoundingClientRect())
      // What lies over most of the screen is no header, and nothing would be clear of it.
      .filter(({ height }) => height < window.innerHeight / 2)
      .reduce((lowest, { bottom }) => Math.max(lowest, bottom), 0)
  );
}

function staysInPlace(element: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) {
    if (/^(?:fixed|sticky)$/.test(getComputedStyle(up).position)) return true;
  }
  return false;
}

/** Has the browser keep so much free above an element, in whatever it scrolls in. */
function scrollBelow(element: Element, space: number): void {
  if (!(element instanceof HTMLElement)) return;
  const before = element.style.scrollMarginTop;
  element.style.scrollMarginTop = `${space}px`;
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  element.style.scrollMarginTop = before;
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}
