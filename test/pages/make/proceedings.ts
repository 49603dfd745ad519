import { complete } from './invent.ts';
import type { InventedPaper } from './paper.ts';

/**
 * Papers with these titles, all of one month. Unlike `invent` this draws on nothing that other sites take, so the
 * pages of a site stay the same whichever sites there are besides.
 * @param month `2023-06`
 * @param number the first one's, above all that arXiv gave out
 */
export const papersOf = (month: string, number: number, titles: string[]): InventedPaper[] =>
  titles.map((title, index) =>
    complete({
      id: `${month.slice(2).replace('-', '')}.${number + index}`,
      title,
      published: `${month}-15`,
    }),
  );

/** `Hallgrímsdóttir, Þórdís`: how citation metas and BibTeX write a name. */
export const familyFirst = (name: string): string => name.replace(/^(.*) (\S+)$/, '$2, $1');
