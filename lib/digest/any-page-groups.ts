import { inKeyOrder, kindOf } from '@/lib/paper/key';
import type { Key } from '@/lib/paper/key';
import { linkText } from './any-page-mentions';
import type { Mention } from './any-page-mentions';
import { isLabel } from './any-page-title';
import { containersOf } from './container';

/** The innermost element that texts stand in. */
const BLOCKS =
  'p, li, dt, dd, td, th, h1, h2, h3, h4, h5, h6, blockquote, figcaption, pre, article, section, div, main, body';

/** What is in a list is an entry however much it says; a paragraph may only mention a paper. */
const PARAGRAPHS = 'p, blockquote, pre';

/** So much text around its link makes a paragraph running text, and so much more than an entry has, no entry; characters. */
const RUNNING = 60;
const LONGEST = 3000;

/** Between so many mentions the work can be interrupted. */
const STEP = 10;

/** The mentions of one paper at one place. */
export interface Group {
  key: Key;
  place: Element;
  /** The place speaks of nothing else. */
  alone: boolean;
  mentions: [Mention, ...Mention[]];
}

/** "[arXiv] [OpenReview]" behind a title, or behind one another, are one paper's identifiers. */
function together(mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  let run: Mention[] = [];
  const end = (): void => {
    const [first, ...rest] = run.flatMap(({ keys }) => keys);
    if (first)
      joined.push(...run.map((mention) => ({ ...mention, keys: inKeyOrder([first, ...rest]) })));
    run = [];
  };
  for (const mention of mentions) {
    if (!continues(run, mention)) end();
    run.push(mention);
  }
  end();
  return joined;
}

function continues(run: readonly Mention[], mention: Mention): boolean {
  const last = run.at(-1);
  if (!last || blockOf(last.element) !== blockOf(mention.element)) return false;
  const keys = new Set(run.flatMap((each) => each.keys));
  const kinds = new Set([...keys].map(kindOf));
  // Two of a kind are two papers; so are "[1] [2]".
  if (mention.keys.some((key) => kinds.has(kindOf(key)) && !keys.has(key))) return false;
  const between = textBetween(last, mention);
  const label = linkText(mention.element);
  const isOneMore = label ? isLabel(label) && /\p{L}/u.test(label) : isOfPubmed(mention, last);
  return (isOneMore && /^[\s\p{P}\p{S}]*$/u.test(between)) || isInFields(between);
}

/** "doi: 10.… PMID: …; PMCID: …" stand together in citations, and only where they are one paper's. */
function isOfPubmed(...mentions: Mention[]): boolean {
  return mentions.some(({ keys }) => keys.some((key) => /^pmc?id:/.test(key)));
}

/** "DOI:" is one of the fields that a mail has below the identifier, before the abstract. */
function isInFields(between: string): boolean {
  return /^[^\\]*\nTitle:[^\\]*\n\s*$/.test(between);
}

function textBetween(one: Mention, other: Mention): string {
  const range = document.createRange();
  if (one.at instanceof Element) range.setStartAfter(one.at);
  else range.setStart(one.at.text, one.at.to);
  if (other.at instanceof Element) range.setEndBefore(other.at);
  else range.setEnd(other.at.text, other.at.from);
  return range.toString();
}

/** The mentions of a page by paper and place, in the page's order. */
export function* groupsOf(all: readonly Mention[]): Generator<undefined, Group[]> {
  const mentions = together(all);
  const containers = yield* containersOf(
    mentions.map(({ element, keys: [key] }) => [element, key]),
  );
  const spokenOf = new Map<Element, Set<string>>();
  for (const { element, keys } of mentions) {
    for (let block: Element | undefined = blockOf(element); block; block = blockAround(block)) {
      const spoken = spokenOf.get(block) ?? new Set();
      if (spoken.has(keys[0])) break;
      spokenOf.set(block, spoken.add(keys[0]));
    }
  }
  const found = new Map<Element, Map<string, Group>>();
  for (const [index, mention] of mentions.entries()) {
    if (index % STEP === 0) yield;
    const { element, keys } = mention;
    const block = blockOf(element);
    const container = containers.get(element) ?? element;
    const alone = spokenOf.get(block)?.size === 1 && container.contains(block);
    const place = alone && !isRunning(block) && isShort(container) ? container : block;
    const here = found.get(place) ?? new Map<string, Group>();
    found.set(place, here);
    const group = here.get(keys[0]);
    if (group) group.mentions.push(mention);
    else here.set(keys[0], { key: keys[0], place, alone, mentions: [mention] });
  }
  return [...found.values()].flatMap((here) => [...here.values()]);
}

/** Whether a paragraph says more than that there is a paper. */
export function isRunning(block: Element): boolean {
  if (!block.matches(PARAGRAPHS)) return false;
  const links = [...block.querySelectorAll('a')].reduce((sum, a) => sum + a.textContent.length, 0);
  return block.textContent.trim().length - links > RUNNING;
}

function isShort(container: Element): boolean {
  return container.textContent.length <= LONGEST;
}

function blockOf(element: Element): Element {
  return element.closest(BLOCKS) ?? element;
}

function blockAround(block: Element): Element | undefined {
  return block.parentElement?.closest(BLOCKS) ?? undefined;
}
