import type { PageRule, Source } from './source';

/** How to read the page at this address: the first of its source's rules that fits. */
export function ruleOf(source: Source, address: URL): PageRule | undefined {
  return source.pages.find(({ path }) => path.test(address.pathname + address.search));
}
