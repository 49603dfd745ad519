import { keysOfAddress } from './address-keys';
import { keysOf } from './identifier';
import { inKeyOrder } from './key';
import type { IdentifierKind, Key } from './key';

/** What is written behind the name of its kind; a number that stands alone is a price, a version, a section. */
const NAMED: [kind: IdentifierKind, form: RegExp][] = [
  [
    'arxiv',
    /\barxiv(?:\s+e?-?(?:pre)?print)?[\s:：]{0,4}((?:[a-z-]+(?:\.[a-z-]+)?\/\d{7}|\d{4}\.\d{4,5})(?!\d))/gi,
  ],
  ['doi', /\bdoi[\s:：]{0,4}(10\.\d{4,9}[./][!#-[\]_a-z~]+)/gi],
  ['pmid', /\bpmid[\s:：]{0,4}(\d+)/gi],
  ['pmcid', /\bpmcid[\s:：]{0,4}(pmc\d+)/gi],
];

const ADDRESS = /(https?:\/\/)?((?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\/[!#-;=?-[\]_a-z~]+)/gi;

/** Where a text names a paper. */
export interface Naming {
  /** In key order. */
  keys: [Key, ...Key[]];
  /** Where in the text what names it begins, and where it has ended. */
  from: number;
  to: number;
}

/**
 * The identifiers that running text names outright: `arXiv:2403.12345v2`, `doi: 10.1145/…`, `PMID: 123`, or an
 * address of a paper.
 * @returns them in key order, each once; [] if there are none
 */
export function keysInText(text: string): Key[] {
  return inKeyOrder(namingsIn(text).flatMap(({ keys }) => keys));
}

/** The same with the places where the text names them, each by itself; first those by kind, then addresses. */
export function namingsIn(text: string): Naming[] {
  const named = NAMED.flatMap(([kind, form]) =>
    [...text.matchAll(form)].flatMap((match) => naming(match, keysOf(kind, match[1] ?? ''))),
  );
  const linked = [...text.matchAll(ADDRESS)].flatMap((match) => {
    const [, scheme = 'https://', rest = ''] = match;
    return naming(match, keysOfAddress(scheme + rest));
  });
  return [...named, ...linked];
}

function naming({ 0: written, index }: RegExpExecArray, [first, ...rest]: Key[]): Naming[] {
  return first ? [{ keys: [first, ...rest], from: index, to: index + written.length }] : [];
}
