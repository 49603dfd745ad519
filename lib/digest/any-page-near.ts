import { isRunning } from './any-page-groups';
import type { Group } from './any-page-groups';
import { linkText } from './any-page-mentions';
import { isLabel, quotedIn, readsLikeTitle, titleIn, trimmed } from './any-page-title';
import { plainText } from './plain-text';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** What sets a title off from the text around it, most telling first. */
const SET_OFF = [HEADINGS, 'b, strong', 'cite, i, em', 'td, th'];

/**
 * What a page calls a paper near a link or words that are not its title themselves: a heading or something
 * else set off, a title in quotation marks or in what a list says, or all the same the link's text. Where
 * there is nothing, the identifier: a sentence about a paper is no title of it.
 */
export function titleNear({ key, place, alone, mentions: [{ element, at }] }: Group): string {
  const link = linkText(element);
  const written = at instanceof Element ? key : trimmed(at.text.data.slice(at.from, at.to));
  const found = alone ? titleAt(place) : undefined;
  return found ?? (isLabel(link) ? written : link);
}

function titleAt(place: Element): string | undefined {
  const text = plainText(place);
  if (isRunning(place)) {
    const beginning = place.querySelector('b:first-child, strong:first-child');
    const begun = beginning ? plainText(beginning) : '';
    return begun && text.startsWith(begun) && readsLikeTitle(begun) ? begun : quotedIn(text);
  }
  for (const selector of SET_OFF) {
    const titles = [...place.querySelectorAll(selector)].map((element) =>
      trimmed(plainText(element)),
    );
    const title = titles.find(readsLikeTitle);
    if (title) return title;
  }
  return titleIn(text) ?? headingBefore(place);
}

/** So many elements after a heading are still what it is about. */
const BELOW = 3;

/** "## A Title" followed by a paragraph "Paper | Code". */
function headingBefore(place: Element): string | undefined {
  let before = place.previousElementSibling;
  for (let count = 1; before && count < BELOW && !before.matches(HEADINGS); count++) {
    before = before.previousElementSibling;
  }
  const title = before?.matches(HEADINGS) ? trimmed(plainText(before)) : '';
  return readsLikeTitle(title) ? title : undefined;
}
