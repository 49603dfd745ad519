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

/**
 * The identifiers that running text names outright: `arXiv:2403.12345v2`, `doi: 10.1145/…`, `PMID: 123`, or an
 * address of a paper.
 * @returns them in key order, each once; [] if there are none
 */
export function keysInText(text: string): Key[] {
  const named = NAMED.flatMap(([kind, form]) =>
    [...text.matchAll(form)].flatMap(([, written = '']) => keysOf(kind, written)),
  );
  const linked = [...text.matchAll(ADDRESS)].flatMap(([, scheme = 'https://', rest = '']) =>
    keysOfAddress(scheme + rest),
  );
  return inKeyOrder([...named, ...linked]);
}
