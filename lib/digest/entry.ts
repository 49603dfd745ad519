import type { Key } from '@/lib/paper/key';

/** One paper's listing in a digest, or a paper page's own paper: which elements it is, and of which paper it speaks. */
export interface Entry {
  /** Canonical, in the order of kinds; the first names the mark. */
  keys: [Key, ...Key[]];
  title: string;
  /** The elements that are the entry, in page order: one, or a `dt` with its `dd`s. The mark goes into the first. */
  parts: [Element, ...Element[]];
  /** Where the mark goes into the page, if the first element is the mark itself. */
  home?: Element;
  /** Where the mark stands, if not where the rule's spots say; in CSS pixels from the viewport's upper left. */
  spot?: (rightToLeft: boolean) => Point | undefined;
  /** Where the paper's own page is, if nothing in the entry leads there. */
  address?: string;
}

/** A place on the screen, in CSS pixels from the viewport's upper left. */
export interface Point {
  x: number;
  y: number;
}

/** Whether there are two entries, and they are of one paper. */
export function isSame(one: Entry | undefined, other: Entry | undefined): boolean {
  return one !== undefined && one.keys[0] === other?.keys[0];
}
