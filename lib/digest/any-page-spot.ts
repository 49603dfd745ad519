import type { Words } from './any-page-mentions';
import type { Point } from './entry';
import { behindText, boxAroundText, GAP, HEIGHT, WIDTH } from './place';

/** No line is longer, in UTF-16 units. */
const LINE = 200;

/** So many places in a row are tried. */
const MOST = 6;

/** Lines stand closer than marks are high: so much of one another marks may cover, in CSS pixels. */
const OVERLAP = 5;

type Room = Pick<DOMRect, 'left' | 'right'>;

/**
 * Where the mark of a link or words stands: behind their line or where their block ends, if there is room; else
 * in the margin beside their line; and if there is none, below the block. Not on text, as long as anything else
 * is possible, and not on other marks.
 * @param alone whether the block around them speaks of no other paper
 */
export function spotBeside(
  at: Element | Words,
  alone: boolean,
  rightToLeft: boolean,
): Point | undefined {
  const range = rangeOf(at);
  const line = [...range.getClientRects()].findLast(({ width }) => width > 1);
  const element = at instanceof Element ? at : at.text.parentElement;
  if (!line || !element) return undefined;
  const block = boxAroundText(element);
  const room = block.getBoundingClientRect();
  const y = line.top + (line.height - HEIGHT) / 2;
  const text = lineAround(range, block, line);
  const inLine = { x: rightToLeft ? text.left - GAP - WIDTH : text.right + GAP, y };
  const behind = alone || isLastLine(line, room) ? behindText(block, rightToLeft) : undefined;
  const step = rightToLeft ? -WIDTH - GAP : WIDTH + GAP;
  const edges = edgesAround(block);
  const beside = rightToLeft ? room.left - GAP - WIDTH : room.right + GAP;
  const below = { x: rightToLeft ? room.left : room.right - WIDTH, y: heightBelow(block, room) };
  const places = [
    ...row(inLine, step, 0, room),
    ...(behind ? row(behind, step, 0, room) : []),
    ...row({ x: beside, y }, 0, HEIGHT, edges),
    ...row(below, -step, 0, edges),
    ...row({ ...below, y: below.y + HEIGHT }, -step, 0, edges),
  ];
  return freeFor(at, block, places) ?? below;
}

/** In the gap below a block, or where there is none over the end of its last line. */
function heightBelow(block: Element, { bottom }: DOMRect): number {
  const next = block.nextElementSibling?.getBoundingClientRect().top ?? Infinity;
  return next - bottom >= HEIGHT / 2 ? bottom - GAP / 2 : bottom - HEIGHT;
}

/** A last line is where a block's text ends, but for its padding. */
function isLastLine({ bottom, height }: DOMRect, room: DOMRect): boolean {
  return room.bottom - bottom < height;
}

/** Places beside or below one another, as far as there is room. */
function row({ x, y }: Point, right: number, down: number, room: Room): Point[] {
  return Array.from({ length: MOST }, (_, index) => ({
    x: x + index * right,
    y: y + index * down,
  })).filter((point) => point.x >= Math.max(room.left, 0) && point.x + WIDTH <= room.right);
}

/** The first place that no other mark of the same column has. */
function freeFor(at: Element | Words, block: Element, places: Point[]): Point | undefined {
  const column = block.parentElement ?? block;
  const { left, top } = column.getBoundingClientRect();
  const known = columns.get(column);
  // In a window of another width all of them stand elsewhere.
  const taken =
    known?.width === window.innerWidth ? known.taken : new Map<Element | Words, Point>();
  columns.set(column, { width: window.innerWidth, taken });
  taken.delete(at);
  const others = [...taken.values()];
  const free = places.find(({ x, y }) =>
    others.every(
      (other) =>
        Math.abs(other.x + left - x) >= WIDTH || Math.abs(other.y + top - y) >= HEIGHT - OVERLAP,
    ),
  );
  if (free) taken.set(at, { x: free.x - left, y: free.y - top });
  return free;
}

/** Where the marks in an element stand, from its upper left, by what they belong to; and the window's width then. */
const columns = new WeakMap<Element, { width: number; taken: Map<Element | Words, Point> }>();

function rangeOf(at: Element | Words): Range {
  const range = document.createRange();
  if (at instanceof Element) range.selectNodeContents(at);
  else {
    // The page may have shortened the text since it was read.
    range.setStart(at.text, Math.min(at.from, at.text.length));
    range.setEnd(at.text, Math.min(at.to, at.text.length));
  }
  return range;
}

/** How far to both sides the text of a line reaches that begins or goes on behind a range. */
function lineAround({ endContainer, endOffset }: Range, block: Element, line: DOMRect): Room {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  walker.currentNode = endContainer;
  const next = document.createRange();
  let { left, right } = line;
  let text: Node | null = endContainer;
  if (text instanceof Element) {
    do text = walker.nextNode();
    while (text && endContainer.contains(text));
  }
  let start = text === endContainer ? endOffset : 0;
  for (; text instanceof Text; text = walker.nextNode(), start = 0) {
    if (!/\S/.test(text.data.slice(start, start + LINE))) continue;
    next.setStart(text, start);
    next.setEnd(text, Math.min(start + LINE, text.length));
    for (const piece of next.getClientRects()) {
      const middle = (piece.top + piece.bottom) / 2;
      if (middle > line.bottom) return { left, right };
      if (piece.width <= 1 || middle < line.top) continue;
      left = Math.min(left, piece.left);
      right = Math.max(right, piece.right);
    }
  }
  return { left, right };
}

/** What a block's margin ends at: an element around it that cuts off what hangs out, or the window. */
function edgesAround(block: Element): Room {
  for (let up: Element | null = block; up && up !== document.body; up = up.parentElement) {
    if (getComputedStyle(up).overflowX !== 'visible') return up.getBoundingClientRect();
  }
  return { left: 0, right: document.documentElement.clientWidth };
}
