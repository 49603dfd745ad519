import { keysOfAddress } from '@/lib/paper/address-keys';
import { inKeyOrder } from '@/lib/paper/key';
import type { Key } from '@/lib/paper/key';
import { LIMITS } from '@/lib/paper/paper';
import type { PageRule } from '@/lib/sources/source';
import { containersOf } from './container';
import type { Entry } from './entry';
import { plainText } from './plain-text';

/**
 * Recognises the entries of a page, in page order; on a paper's own page the one that it is.
 * @param address the page's own address
 */
export function recognise(page: Document, rule: PageRule, address: URL): Entry[] {
  if (rule.link === undefined) return [];
  return rule.kind === 'digest'
    ? entriesOf(page, rule.link, rule)
    : ownPaper(page, rule.link, rule, address);
}

function entriesOf(page: Document, selector: string, rule: PageRule): Entry[] {
  const links = new Map<Element, Key>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>(selector)) {
    const [key] = keysOfAddress(link.href);
    if (key) links.set(link, key);
  }
  const entries = new Map<Element, Entry>();
  for (const [link, container] of containersOf(links)) {
    if (entries.has(container)) continue;
    const parts = partsOf(container);
    const entry = entryOf(parts, links.get(link), titleOf(parts, link, rule), rule);
    if (entry) entries.set(container, entry);
  }
  return [...entries.values()];
}

function ownPaper(page: Document, selector: string, rule: PageRule, address: URL): Entry[] {
  const heading = page.querySelector(selector);
  const [key] = keysOfAddress(address.href);
  if (!heading?.parentElement) return [];
  const title = plainText(heading, rule.besides);
  return [entryOf([heading.parentElement], key, title, rule) ?? []].flat();
}

function entryOf(
  parts: Entry['parts'],
  key: Key | undefined,
  title: string,
  rule: PageRule,
): Entry | undefined {
  const more = selectIn(parts, rule.identifiers).flatMap((link) =>
    link instanceof HTMLAnchorElement ? keysOfAddress(link.href) : [],
  );
  const [first, ...rest] = inKeyOrder([...(key ? [key] : []), ...more]);
  if (!first || !title) return undefined;
  return { keys: [first, ...rest], title: title.slice(0, LIMITS.title), parts };
}

/** A definition list has no element around a paper's `dt` and `dd`s. */
function partsOf(container: Element): Entry['parts'] {
  const parts: Entry['parts'] = [container];
  if (container.localName !== 'dt') return parts;
  for (let next = container.nextElementSibling; next?.localName === 'dd';) {
    parts.push(next);
    next = next.nextElementSibling;
  }
  return parts;
}

function titleOf(parts: Entry['parts'], link: Element, rule: PageRule): string {
  const element = rule.title === undefined ? link : selectIn(parts, rule.title)[0];
  return element ? plainText(element, rule.besides) : '';
}

/** All elements inside the parts of an entry, or parts themselves, that fit a selector. */
export function selectIn(parts: Entry['parts'], selector: string | undefined): Element[] {
  if (selector === undefined) return [];
  return parts.flatMap((part) => [
    ...(part.matches(selector) ? [part] : []),
    ...part.querySelectorAll(selector),
  ]);
}
