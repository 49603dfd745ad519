import type { Key } from '@/lib/paper/key';

/** One paper's listing in a digest, or a paper page's own paper: which elements it is, and of which paper it speaks. */
export interface Entry {
  /** Canonical, in the order of kinds; the first names the mark. */
  keys: [Key, ...Key[]];
  title: string;
  /** The elements that are the entry, in page order: one, or a `dt` with its `dd`s. The mark goes into the first. */
  parts: [Element, ...Element[]];
}
