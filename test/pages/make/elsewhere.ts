import { escape } from './html.ts';
import { complete } from './invent.ts';
import type { ExpectedEntry } from './page.ts';
import type { InventedPaper } from './paper.ts';

/** Papers with these titles, for sites that number papers in their own way. */
export const papersOf = (
  published: string,
  number: number,
  titles: readonly string[],
): InventedPaper[] =>
  titles.map((title, index) =>
    complete({
      id: `${published.slice(2, 7).replace('-', '')}.${number + index}`,
      title,
      published,
    }),
  );

/** What is to be read of a paper under the key that the site gives it, and how it writes the rest. */
export const keyed = (
  key: string,
  { title, authors }: Pick<InventedPaper, 'title' | 'authors'>,
  more: Partial<ExpectedEntry> = {},
): ExpectedEntry => ({ key, title, authors, ...more });

/** The ends of an abstract that the page has all of. */
export const wholeAbstract = ({
  abstract,
}: InventedPaper): Pick<ExpectedEntry, 'abstract' | 'abstractEnd'> => ({
  abstract: abstract.slice(0, 60),
  abstractEnd: abstract.slice(-40),
});

/** The `citation_…` elements of a page's head. */
export const citationMetas = (metas: [name: string, content: string][]): string =>
  metas
    .map(([name, content]) => `<meta name="citation_${name}" content="${escape(content)}">\n`)
    .join('');

/** A script that changes the page two frames after it has loaded, as an application does; `later` are the contents that it has. */
export const afterLoad = (later: string[], change: string): string =>
  `${later.map((html) => `<template class="later">${html}</template>\n`).join('')}<script>
addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => {
  const later = [...document.querySelectorAll('template.later')].map(({ innerHTML }) => innerHTML);
  ${change}
})));
</script>`;
