import { strongest } from '@/lib/paper/paper';
import type { PaperState } from '@/lib/paper/paper';
import { backgroundOf, blend, colourOf, contrast } from './colours';
import type { Colour } from './colours';
import css from './dim.css?inline';
import type { Entry } from './entry';
import { sheetOf } from './mark';

/** The attribute by which an entry's elements are dimmed. The page can see it: the setting says so. */
const DIMMED = 'data-deja-lu-dim';

/** How much of a dimmed entry may be left, in percent; dim.css has a rule for each. */
const OPACITIES = [55, 65, 75, 85];

/**
 * The contrast that most of a dimmed text keeps: what large letters and controls need, since text that has the full
 * 4.5 of small letters when dimmed would hardly be dim. https://www.w3.org/TR/WCAG22/#non-text-contrast
 */
const READABLE = 3;

const WHITE: Colour = [255, 255, 255, 1];

/** Dims entries whose papers were seen or opened before, while it is switched on. Saved ones are what a person looks for. */
export class Dimmer {
  private opacity: string | undefined;

  /** Dims an entry, or brings it back, as it should be now. */
  show({ parts }: Entry, state: PaperState, isOn: boolean): void {
    const isDim = isOn && /^(?:seen|opened)$/.test(strongest(state));
    if (isDim) {
      adoptSheet();
      this.opacity ??= String(opacityFor(parts));
    }
    for (const part of parts) {
      if (isDim && this.opacity) part.setAttribute(DIMMED, this.opacity);
      else part.removeAttribute(DIMMED);
    }
  }

  /** The page's colours have changed. */
  forgetColours(): void {
    this.opacity = undefined;
  }
}

let sheet: CSSStyleSheet | undefined;

/** A page may exchange its style sheets, and ours with them. */
function adoptSheet(): void {
  sheet ??= sheetOf(css);
  if (document.adoptedStyleSheets.includes(sheet)) return;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The lowest opacity at which most of an entry's text can still be read; a page has one look for all its entries. */
function opacityFor(parts: Entry['parts']): number {
  const background = backgroundOf(parts[0]) ?? WHITE;
  const colour = colourOf(prevailingColour(parts));
  const isReadable = (opacity: number): boolean =>
    contrast(blend(colour, background, opacity / 100), background) >= READABLE;
  return OPACITIES.find(isReadable) ?? Math.max(...OPACITIES);
}

/** The colour in which most of a text is written. */
function prevailingColour(parts: Entry['parts']): string {
  const letters = new Map<string, number>();
  for (const part of parts) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { parentElement: around, textContent } = text;
      const { color = '' } = around ? getComputedStyle(around) : {};
      letters.set(color, (letters.get(color) ?? 0) + (textContent?.trim().length ?? 0));
    }
  }
  const [[colour] = ['black']] = [...letters].toSorted(([, few], [, many]) => many - few);
  return colour;
}
