import { keysOfAddress } from '@/lib/paper/address-keys';
import type { Key } from '@/lib/paper/key';
import { plainText } from './plain-text';

/** A piece of a text in the page. */
export interface Words {
  text: Text;
  from: number;
  to: number;
}

/** A link or a piece of text that names a paper. */
export interface Mention {
  /** In key order. */
  keys: [Key, ...Key[]];
  /** The link, or the innermost element around the text. */
  element: Element;
  at: Element | Words;
}

/** Finds what a text names; which texts are worth reading, and how, is another matter. */
export type ReadText = (text: Text) => Mention[];

/** Where papers are not listed but led to from everywhere, and where the person writes. */
const OUTSIDE =
  'nav, footer, [role=navigation], [role=contentinfo], textarea, input, button, [role=textbox], [contenteditable]:not([contenteditable="false"])';

/** Between so many elements and texts the work can be interrupted. */
const STEP = 100;

/**
 * Finds all that names papers on a page, in its order; not in navigation, in footers, in editors, and not
 * what leads to the page itself. Interruptible, since a page may have any number of links.
 */
export function* mentionsOn(page: Document, readText: ReadText): Generator<undefined, Mention[]> {
  const found: Mention[] = [];
  if (page.designMode === 'on') return found;
  const itself = keysOfAddress(page.location.href);
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let count = 1; walker.nextNode(); count++) {
    if (count % STEP === 0) yield;
    const { currentNode: node } = walker;
    const mentions = node instanceof Text ? readText(node) : mentionOfLink(node);
    for (const mention of mentions) {
      const isItself = mention.keys.some((key) => itself.includes(key));
      if (!isItself && !mention.element.closest(OUTSIDE)) found.push(mention);
    }
  }
  return found;
}

/** A page that changes is read again and again, and most of its links stay. */
const known = new WeakMap<Node, { address: string; mentions: Mention[] }>();

function mentionOfLink(element: Node): Mention[] {
  if (!(element instanceof HTMLAnchorElement)) return [];
  const address = element.getAttribute('href') ?? '';
  const before = known.get(element);
  if (before?.address === address) return before.mentions;
  const [first, ...rest] = keysOfAddress(wrapped(element.href) ?? element.href);
  const mentions = first ? [{ keys: [first, ...rest], element, at: element } as Mention] : [];
  known.set(element, { address, mentions });
  return mentions;
}

/** The address inside one with which mail programs and search engines watch where people go. */
function wrapped(address: string): string | undefined {
  const inside =
    /^https:\/\/(?:[\w.-]+\.safelinks\.protection\.outlook\.com\/|www\.google\.com\/url\?|l\.facebook\.com\/l\.php\?)(?:.*[?&])?(?:url|q|u)=(https?[^&]+)/.exec(
      address,
    )?.[1];
  return inside && URL.parse(inside.replace(/%3A/i, ':').replaceAll(/%2F/gi, '/'))?.href;
}

/** The text of a link; of what is none, nothing. */
export function linkText(element: Element): string {
  return element instanceof HTMLAnchorElement ? plainText(element) : '';
}
