import type { PageRule } from '@/lib/sources/source';
import { atOnce } from './in-slices';
import type { MakeReader } from './reader';
import { recognise } from './recognise';

/** How long a page has time to show what its source recognises, in milliseconds. */
const PATIENCE = 1500;

/** Fewer papers are not listed, but mentioned; and more links than any list has are not gone through. */
const FEWEST = 3;
const MOST_LINKS = 5000;

/** Any link to a paper that says enough to be its title: three words, or four signs of a script that writes none apart. */
const RULE: PageRule = {
  kind: 'digest',
  path: /^/,
  link: 'a[href]:not(nav *, footer *, [contenteditable] *)',
  titles: /\p{L}\P{L}+\p{L}+\P{L}+\p{L}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{4}/u,
  spots: [],
};

/** Reads a digest of a site that has changed, so that its source recognises nothing there any more, like any page. */
export const readChangedSite: MakeReader = (look, signal) => {
  let since: number | undefined;
  let path = '';
  return {
    rule: RULE,
    entries(address) {
      const now = performance.now();
      if (path !== address.pathname) since = undefined;
      path = address.pathname;
      if (since === undefined) {
        since = now;
        const timer = setTimeout(look, PATIENCE);
        signal.addEventListener('abort', () => clearTimeout(timer));
      }
      if (now < since + PATIENCE || document.links.length > MOST_LINKS) return [];
      const entries = atOnce(recognise(document, RULE, address));
      return entries.length < FEWEST ? [] : entries;
    },
  };
};
