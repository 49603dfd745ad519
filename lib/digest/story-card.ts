import type { Mark } from './mark';
import { sheetOf } from './mark';
import css from './story-card.css?inline';
import type { Line } from './story-lines';

/** How far a card keeps from its mark and from the edges of the screen, in CSS pixels. */
const GAP = 6;

let sheet: CSSStyleSheet | undefined;

/** Shows lines in a card beside a mark, and gives them to screen readers as what describes its button. */
export function showCard({ root, pill, button }: Mark, lines: readonly Line[]): HTMLElement {
  sheet ??= sheetOf(css);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const card = document.createElement('div');
  card.popover = 'manual';
  card.id = 'story';
  card.role = 'tooltip';
  card.className = pill.classList.contains('dark') ? 'card dark' : 'card';
  card.append(
    ...lines.flatMap(([what, told]) => {
      const [name, detail] = [document.createElement('span'), document.createElement('bdi')];
      name.textContent = what;
      detail.textContent = told;
      return [name, detail];
    }),
  );
  root.append(card);
  button.setAttribute('aria-describedby', card.id);
  card.showPopover();
  put(card, pill.getBoundingClientRect());
  return card;
}

/** Takes a card away. */
export function removeCard({ button }: Mark, card: HTMLElement): void {
  button.removeAttribute('aria-describedby');
  card.remove();
}

/** Below the mark, or above where there is no room; never over the edge of the screen. */
function put(card: HTMLElement, mark: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isRightToLeft = getComputedStyle(card).direction === 'rtl';
  const start = isRightToLeft ? mark.right - width : mark.left;
  const below = mark.bottom + GAP;
  const top = below + height <= clientHeight ? below : Math.max(mark.top - GAP - height, GAP);
  card.style.left = `${Math.max(GAP, Math.min(start, clientWidth - width - GAP))}px`;
  card.style.top = `${top}px`;
}
