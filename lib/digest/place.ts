import type { Spot } from '@/lib/sources/source';
import type { Entry, Point } from './entry';
import { selectIn } from './select-in';

/** A mark's size, whatever it shows, and its distance from what it stands beside or on; CSS pixels. */
export const WIDTH = 136;
export const HEIGHT = 24;
export const GAP = 8;

/** What is smaller is no picture to lie on, but an icon or an avatar. */
const SMALLEST_PICTURE = { width: WIDTH + 2 * GAP, height: 60 };

/** Where a mark can go when none of the source's spots will do: behind any heading or paragraph with room. */
const ANYWHERE: Spot[] = [{ after: 'h1, h2, h3, h4, h5' }, { after: 'p' }];

type Line = Pick<DOMRect, 'left' | 'right' | 'top' | 'height'>;

/** A mark's host and where it belongs. */
export interface Placed {
  host: HTMLElement;
  entry: Entry;
}

/**
 * Puts marks into their entries, or to their places anew after the page's layout changed. A host is
 * positioned absolutely, so it takes no room; it is moved from where it would stand to its spot.
 * All is written, then all measured, then all moved: the page is laid out once, however many there are.
 */
export function place(marks: readonly Placed[], spots: readonly Spot[]): void {
  for (const { host, entry } of marks) {
    const home = homeOf(entry);
    if (host.parentNode !== home) home.append(host);
  }
  const moves = marks.map(({ host, entry }) => {
    const { x, y } = host.getBoundingClientRect();
    const spot = spotIn(entry, spots);
    return spot && { x: moved(host, 'x') + spot.x - x, y: moved(host, 'y') + spot.y - y };
  });
  marks.forEach(({ host }, index) => {
    const move = moves[index];
    if (!move) return;
    host.style.setProperty('--deja-lu-x', `${Math.round(move.x)}px`);
    host.style.setProperty('--deja-lu-y', `${Math.round(move.y)}px`);
  });
}

function moved(host: HTMLElement, axis: 'x' | 'y'): number {
  return Number.parseFloat(host.style.getPropertyValue(`--deja-lu-${axis}`)) || 0;
}

/** A table row may hold only cells, a link no button, and an element with a shadow root shows only what has a slot there. */
export function homeOf({ parts: [part], home }: Entry): Element {
  if (home) return home;
  if (part.shadowRoot) return part.querySelector(':scope > [slot]:not(a)') ?? part;
  if (part.matches('a')) return part.parentElement ?? part;
  return part.matches('tr') ? (part.querySelector('td:last-of-type') ?? part) : part;
}

function spotIn(entry: Entry, spots: readonly Spot[]): Point | undefined {
  const rightToLeft = getComputedStyle(homeOf(entry)).direction === 'rtl';
  const own = entry.spot?.(rightToLeft);
  if (own) return own;
  for (const spot of [...spots, ...ANYWHERE]) {
    for (const element of selectIn(entry.parts, 'over' in spot ? spot.over : spot.after)) {
      const point =
        'over' in spot ? overCorner(element, rightToLeft) : behindText(element, rightToLeft);
      if (point) return point;
    }
  }
  return corner(entry.parts[0].getBoundingClientRect(), rightToLeft);
}

function overCorner(picture: Element, rightToLeft: boolean): Point | undefined {
  const box = picture.getBoundingClientRect();
  if (box.width < SMALLEST_PICTURE.width || box.height < SMALLEST_PICTURE.height) return undefined;
  return { x: rightToLeft ? box.right - GAP - WIDTH : box.left + GAP, y: box.top + GAP };
}

/** Behind the last visible line of an element's text, if there is room up to the element's edge. */
export function behindText(element: Element, rightToLeft: boolean): Point | undefined {
  const room = blockOf(element).getBoundingClientRect();
  const line = lastLine(element, room);
  if (!line) return undefined;
  // What hangs over a tight line does so upwards: there is more space above an entry's lines than between them.
  const y = line.top + (line.height - HEIGHT) * 0.6;
  if (rightToLeft) {
    const x = line.left - GAP - WIDTH;
    return x >= Math.max(room.left, 0) ? { x, y } : undefined;
  }
  const x = line.right + GAP;
  const edge = Math.min(room.right, document.documentElement.clientWidth);
  return x + WIDTH <= edge ? { x, y } : undefined;
}

/** The box of the last line of text in an element that is shown inside `room`. */
function lastLine(element: Element, room: DOMRect): Line | undefined {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let line: Line | undefined;
  for (let text = texts.lastChild(); text; text = texts.previousNode()) {
    if (!text.textContent?.trim()) continue;
    range.selectNodeContents(text);
    for (const piece of [...range.getClientRects()].toReversed()) {
      const middle = (piece.top + piece.bottom) / 2;
      // A clamped text's further lines have boxes too, but below that of the element.
      if (piece.width <= 1 || middle > room.bottom) continue;
      if (line && middle < line.top) return line;
      // The last piece need not be the outermost: text of the other direction runs back.
      const { left, right } = boxAround(piece, text.parentElement, element);
      line = {
        top: line?.top ?? piece.top,
        height: line?.height ?? piece.height,
        left: Math.min(line?.left ?? left, left),
        right: Math.max(line?.right ?? right, right),
      };
    }
  }
  return line;
}

/** A tag has a background and padding around its text. */
function boxAround(line: DOMRect, tag: Element | null, element: Element): DOMRect {
  if (!tag || tag === element || getComputedStyle(tag).display !== 'inline-block') return line;
  return tag.getBoundingClientRect();
}

/** The element whose edge is the end of a text's line. */
function blockOf(element: Element): Element {
  const block = boxAroundText(element);
  // A table is as narrow as its longest row; beside its last column there is nothing.
  return (block.matches('td:last-child') && block.closest('table')?.parentElement) || block;
}

/** The nearest element around a text that has a box of its own. */
export function boxAroundText(element: Element): Element {
  let block = element;
  while (block.parentElement && /^(inline|contents)/.test(getComputedStyle(block).display)) {
    block = block.parentElement;
  }
  return block;
}

/** The upper end corner of an entry, where least is covered. */
function corner(box: DOMRect, rightToLeft: boolean): Point | undefined {
  if (box.width === 0) return undefined;
  return { x: rightToLeft ? box.left : Math.max(box.right - WIDTH, box.left), y: box.top };
}
