import { keysOfAddress } from '@/lib/paper/address-keys';
import { titleKey } from '@/lib/paper/fingerprint';
import { inKeyOrder } from '@/lib/paper/key';
import type { Key } from '@/lib/paper/key';
import { LIMITS } from '@/lib/paper/paper';
import { keysInText } from '@/lib/paper/text-keys';
import type { PageRule } from '@/lib/sources/source';
import { readCitationMetas } from './citation-metas';
import { containersOf } from './container';
import type { Entry } from './entry';
import { plainText, singleSpaced } from './plain-text';
import { readAuthors } from './read-authors';
import { placesOfFacts, selectIn } from './select-in';

/**
 * Recognises the entries of a page, in page order; on a paper's own page the one that it is. May be interrupted
 * after each link.
 * @param address the page's own address
 */
export function* recognise(
  page: Document,
  rule: PageRule,
  address: URL,
): Generator<undefined, Entry[]> {
  if (rule.link === undefined) return [];
  return rule.kind === 'digest'
    ? yield* entriesOf(page, rule.link, rule)
    : ownPaper(page, rule.link, rule, address);
}

function* entriesOf(
  page: Document,
  selector: string,
  rule: PageRule,
): Generator<undefined, Entry[]> {
  const named = new Map<Element, string>();
  const keysOf = new Map<Element, Key[]>();
  for (const link of page.querySelectorAll(selector)) {
    yield;
    const title = rule.titled && plainText(link, rule.besides);
    // Papers may have one title: versions of a paper, "Editorial".
    const keys = keysOfLink(link, rule);
    const paper = keys[0] ?? (title ? `${named.size}` : '');
    // What leads to no paper is an entry, too, though not one of ours: none reaches beyond it.
    if (!paper && (rule.titled ?? rule.titles)) continue;
    named.set(link, paper);
    keysOf.set(link, keys);
  }
  const entries = new Map<Element, Entry>();
  for (const [link, container] of yield* containersOf(named)) {
    yield;
    if (entries.has(container)) continue;
    const parts = partsOf(container, rule.also);
    const entry = entryOf(parts, keysOf.get(link) ?? [], titleOf(parts, link, rule), rule);
    if (entry) entries.set(container, entry);
  }
  return [...entries.values()];
}

function ownPaper(page: Document, selector: string, rule: PageRule, address: URL): Entry[] {
  const heading = page.querySelector(selector);
  if (!heading?.parentElement) return [];
  const metas = readCitationMetas(page);
  const keys = [...keysOfAddress(address.href), ...metas.keys];
  const parts = partsOf(heading.parentElement, rule.also);
  const title = titleOf(parts, heading, rule);
  return [entryOf(parts, keys, title, rule, metas.authors) ?? []].flat();
}

function entryOf(
  parts: Entry['parts'],
  keys: Key[],
  title: string,
  rule: PageRule,
  unshown: string[] = [],
): Entry | undefined {
  const places = placesOfFacts(parts, rule);
  const linked = selectIn(places, rule.identifiers).flatMap((link) => keysOfLink(link));
  const mentioned = selectIn(places, rule.mentions).flatMap((element) =>
    keysInText(plainText(element)),
  );
  let [first, ...rest] = inKeyOrder([...keys, ...linked, ...mentioned]);
  if (!first && rule.titled) {
    const shown = readAuthors(parts, rule);
    first = titleKey(title, shown.length > 0 ? shown : unshown);
  }
  if (!first || !title || rule.titles?.test(title) === false) return undefined;
  return { keys: [first, ...rest], title: title.slice(0, LIMITS.title), parts };
}

function keysOfLink(link: Element, rule?: PageRule): Key[] {
  if (rule?.address) return keysOfAddress(rule.address(link) ?? '');
  return link instanceof HTMLAnchorElement ? keysOfAddress(link.href) : [];
}

/** A definition list has no element around a paper's `dt` and `dd`s; other pages have such entries, too. */
function partsOf(container: Element, also: string | undefined): Entry['parts'] {
  const parts: Entry['parts'] = [container];
  const belongs = container.localName === 'dt' ? 'dd' : also;
  if (belongs === undefined) return parts;
  for (const next of siblingsAfter(container)) {
    if (!next.matches(belongs)) break;
    parts.push(next);
  }
  return parts;
}

function* siblingsAfter(element: Element): Generator<Element> {
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) yield next;
}

function titleOf(parts: Entry['parts'], link: Element, rule: PageRule): string {
  if (typeof rule.title === 'function') return singleSpaced(rule.title(link) ?? '');
  const element = rule.title === undefined ? link : selectIn(parts, rule.title)[0];
  return element ? plainText(element, rule.besides) : '';
}
