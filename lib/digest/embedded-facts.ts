import { keysOfAddress } from '@/lib/paper/address-keys';
import type { Key } from '@/lib/paper/key';
import type { EmbeddedFacts, PageRule } from '@/lib/sources/source';
import { readCitationMetas } from './citation-metas';

/**
 * Looks papers up in the page's data, or on a paper's own page in its head. The data is read once, when it is
 * first needed; the page may change it, so none of this is to be kept.
 */
export function embeddedFacts(
  page: Document,
  rule: PageRule,
): (keys: readonly Key[]) => EmbeddedFacts {
  let byKey: Map<Key, EmbeddedFacts> | undefined;
  return (keys) => {
    byKey ??= new Map(
      rule
        .embedded?.(page)
        .flatMap((facts) => keysOfAddress(facts.address ?? '').map((key) => [key, facts])),
    );
    const key = keys.find((each) => byKey?.has(each));
    return (key && byKey.get(key)) ?? (rule.kind === 'paper' ? readCitationMetas(page) : {});
  };
}
