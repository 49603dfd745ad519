/** What Déjà Lu knows about one site. A source is data; README.md beside this file is the contract in prose. */
export interface Source {
  /** Also the name of its file and of its test pages: `huggingface`. */
  id: string;
  /** The site's name for people, on screens: `Hugging Face Daily Papers`. */
  name: string;
  /** The same where there is little room, on a mark: `HF Daily Papers`. */
  shortName: string;
  /** Where the content script runs: match patterns, as narrow as the site allows. */
  matches: [string, ...string[]];
  /** The site's kinds of page; the first whose `path` fits is used. */
  pages: PageRule[];
}

/** How to read one kind of page. All selectors but `link` are looked up inside the entry. */
export interface PageRule {
  /** `digest` lists papers; `paper` is one paper's own page, and a visit to it counts as opened. */
  kind: 'digest' | 'paper';
  /** Tested against the address's path. */
  path: RegExp;
  /**
   * What names the paper: in a digest a link in each entry, whose address gives the identifier; on a
   * paper's own page its heading, while the page's own address gives the identifier.
   */
  link: string;
  title?: string;
  authors?: string;
  abstract?: string;
  /** A date, as the site writes it. */
  published?: string;
  /** Links whose addresses give further identifiers of the same paper. */
  identifiers?: string;
  /** Where the mark may go: the first that is there and has room. */
  spots: Spot[];
  /** Which elements a framework will still take over: until then nothing is put into them. */
  islands?: string;
  /** What the page's embedded data adds, by key. */
  embedded?: (page: Document) => ReadonlyMap<string, EmbeddedFacts>;
}

/** Over the start corner of a picture, or behind the last line of a text. */
export type Spot = { over: string } | { after: string };

/** What embedded data may add to what the page shows; unchecked lengths, the reader cuts. */
export interface EmbeddedFacts {
  title?: string;
  authors?: string[];
  abstract?: string;
  published?: string;
}
