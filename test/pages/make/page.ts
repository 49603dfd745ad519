import { titleKey } from '../../../lib/paper/fingerprint.ts';
import type { InventedPaper } from './paper.ts';

/** One entry as a person would read it off the page. A field that is absent is not checked. */
export interface ExpectedEntry {
  key: string;
  /** Formulas as `$…$`, single blanks. */
  title: string;
  /** Empty where the page names no authors. */
  authors: string[];
  published?: string;
  /** The first 60 characters of the abstract. */
  abstract?: string;
  /** The last 40, where the page has all of it: a reader that took the shortened copy or a "Less" link fails. */
  abstractEnd?: string;
}

/** What is committed of a page: `<folder>/<name>.html`, and the rest as `<name>.json` beside it. */
export interface MadePage {
  /** The source's id, or `digests`. */
  folder: string;
  name: string;
  html: string;
  expected: {
    address: string;
    entries: ExpectedEntry[];
    /** What is on the page and must not be marked. */
    notEntries?: string;
    /** For pages that change: the entries after the named tab was chosen or the named function called. */
    later?: Record<string, ExpectedEntry[]>;
  };
}

/** Which facts a page gives besides key and title. */
export type Gives = 'authors' | 'abstract' | 'published';

/** What is to be read of `paper` on a page that gives `gives`. */
export function entryOf(paper: InventedPaper, ...gives: Gives[]): ExpectedEntry {
  return {
    key: `arxiv:${paper.id}`,
    title: paper.title,
    authors: gives.includes('authors') ? paper.authors : [],
    ...(gives.includes('published') && { published: paper.published }),
    ...(gives.includes('abstract') && {
      abstract: paper.abstract.slice(0, 60),
      abstractEnd: paper.abstract.slice(-40),
    }),
  };
}

/** Everything: what a page with an abstract, or Hugging Face's embedded data, gives. */
export const fullEntry = (paper: InventedPaper): ExpectedEntry =>
  entryOf(paper, 'authors', 'abstract', 'published');

/** What is to be read of `paper` on a page that gives no identifier of it, only `gives` besides the title. */
export function titledEntry(paper: InventedPaper, ...gives: Gives[]): ExpectedEntry {
  const entry = entryOf(paper, ...gives);
  return { ...entry, key: titleKey(entry.title, entry.authors) ?? '' };
}
