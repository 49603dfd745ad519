import type { Entry } from './entry';
import { sheetOf } from './mark';
import type { Mark } from './mark';

/** How far a frame keeps from a text that has no edge of its own, and inside the edge of a card, in CSS pixels. */
const OUTSIDE = 4;
const INSIDE = -2;

/** Marks are cut off at their edge; a frame reaches over it. */
let uncut: CSSStyleSheet | undefined;

/**
 * Draws a frame around an entry, from inside its mark, so that the page knows nothing of it and it scrolls along.
 * To be called anew when the entry has changed its size.
 */
export function drawFrame({ root, host, pill }: Mark, { parts }: Entry): void {
  const frame = frameIn(root) ?? document.createElement('span');
  frame.className = pill.classList.contains('dark') ? 'frame dark' : 'frame';
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const own = host.getBoundingClientRect();
  // A list's items reach from edge to edge of their texts; a card has room inside, and may cut off what is outside.
  const air = parts.length > 1 ? OUTSIDE : INSIDE;
  const left = Math.max(Math.min(...boxes.map((box) => box.left)) - air, 0);
  const top = Math.min(...boxes.map((box) => box.top)) - air;
  const right = Math.min(
    Math.max(...boxes.map((box) => box.right)) + air,
    document.documentElement.clientWidth,
  );
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + air;
  Object.assign(frame.style, {
    left: `${left - own.left}px`,
    top: `${top - own.top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  });
  if (frame.isConnected) return;
  root.append(frame);
  uncut ??= sheetOf(':host { contain: layout style !important }');
  root.adoptedStyleSheets.push(uncut);
}

/** Takes the frame away, if there is one. */
export function removeFrame({ root }: Mark): void {
  frameIn(root)?.remove();
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== uncut);
}

function frameIn(root: ShadowRoot): HTMLElement | null {
  return root.querySelector<HTMLElement>('.frame');
}
