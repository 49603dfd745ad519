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
  pages: [PageRule, ...PageRule[]];
}

/** How to read one kind of page. All selectors but `link` and `islands` are looked up inside an entry; on a paper's own page anywhere, but for the spots. */
export interface PageRule {
  /** `digest` lists papers; `paper` is one paper's own page, and a visit to it counts as opened. */
  kind: 'digest' | 'paper';
  /** Tested against the address's path and query. */
  path: RegExp;
  /**
   * What names a paper. In a digest: one element in each entry, usually the link whose address gives the
   * identifier. On a paper's own page: the heading; none where a mark has no place.
   */
  link?: string;
  /** Where the identifying address is, if it is not `link`'s own. */
  address?: Find;
  /** Entries may have no identifier: then the paper is known by its title and authors. */
  titled?: true;
  /** What follows the entry's element (on a paper's own page the heading's parent) and belongs to it; the `dd`s of a `dt` always do. */
  also?: string;
  /** Where the title is, if it is not the text of `link`. Or how to find it, from `link`. */
  title?: string | Find;
  /** What a title must contain, where anything may be at its place: an entry without it is none. */
  titles?: RegExp;
  /** Each author's element, or the one element that names them all, divided by commas or the like. */
  authors?: string | Find;
  /** Where the abstract is: of all that fits the longest, since pages repeat and shorten it. Or how to find it. */
  abstract?: string | Find;
  /** Where the date is, in whatever text and form. Or how to find it. */
  published?: string | Find;
  /** Links whose addresses give further identifiers of the same paper. */
  identifiers?: string;
  /** Texts that name identifiers of the paper: `doi: 10.…`, `arXiv preprint arXiv:…`. */
  mentions?: string;
  /** What stands inside these texts and is none of them: labels, "more" links. */
  besides?: string;
  /** Where the mark may go: the first that is there and has room. */
  spots: Spot[];
  /** The elements that a framework takes over after the page came; until then nothing is put into them. */
  islands?: string;
  /** What the page's embedded data adds to what it shows. */
  embedded?: (page: Document) => EmbeddedFacts[];
}

/** Finds a text from the entry's first element (or an address from `link`), where a selector cannot say where it stands. */
export type Find = (entry: Element) => string | undefined;

/** Over the upper start corner of a picture, or behind the last line of a text. */
export type Spot = { over: string } | { after: string };

/** What embedded data says of a paper: of the types promised here, but of any length. */
export interface EmbeddedFacts {
  /** Of the paper's own page: it says which paper this is. */
  address?: string;
  title?: string | undefined;
  authors?: string[] | undefined;
  abstract?: string | undefined;
  published?: string | undefined;
}

/** How to read the page at this address: the first of its source's rules that fits. */
export function ruleOf(source: Source, address: URL): PageRule | undefined {
  return source.pages.find(({ path }) => path.test(address.pathname + address.search));
}
