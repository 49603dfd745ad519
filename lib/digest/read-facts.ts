import { keysOfAddress } from '@/lib/paper/address-keys';
import { LIMITS } from '@/lib/paper/paper';
import type { PaperFacts } from '@/lib/paper/paper';
import type { Find, PageRule } from '@/lib/sources/source';
import { embeddedFacts } from './embedded-facts';
import type { Entry } from './entry';
import { plainText, singleSpaced } from './plain-text';
import { readDate } from './read-date';
import { asAuthors, readAuthors } from './read-authors';
import { placesOfFacts, selectIn } from './select-in';

/** Shorter texts in the abstract's place are something else: "12 authors", a teaser. */
const SHORTEST_ABSTRACT = 60;

/**
 * Reads all that a page says of an entry's paper: from the entry first, then from the page's embedded
 * data, which often has the whole abstract and the authors that a card leaves out.
 */
export function readFacts(entry: Entry, rule: PageRule): PaperFacts {
  const embedded = embeddedFacts(entry.parts[0].ownerDocument, rule)(entry.keys);
  const shown = readAuthors(entry.parts, rule);
  const abstract = longest([singleSpaced(embedded.abstract ?? ''), ...abstracts(entry, rule)]);
  const published = publishedOn(entry, rule, embedded.published);
  return {
    keys: entry.keys,
    title: entry.title,
    authors: shown.length > 0 ? shown : asAuthors(embedded.authors ?? []),
    address: addressOf(entry, rule).slice(0, LIMITS.address),
    ...(abstract.length >= SHORTEST_ABSTRACT && { abstract: abstract.slice(0, LIMITS.abstract) }),
    ...(published && { published }),
  };
}

function abstracts(entry: Entry, rule: PageRule): string[] {
  return textsOf(entry, rule.abstract, rule).filter((text) => text !== entry.title);
}

function publishedOn(entry: Entry, rule: PageRule, embedded?: string): string | undefined {
  const thisYear = new Date().getFullYear();
  const dates = [embedded ?? '', ...textsOf(entry, rule.published, rule)];
  const date = dates.map((text) => readDate(text, thisYear)).find(Boolean);
  return withinMonthOf(entry, date);
}

/**
 * An arXiv identifier begins with the year and month of the paper. A listing's date is that of its
 * announcement: right for a new paper, years too late for a replaced or cross-listed one.
 */
function withinMonthOf(entry: Entry, date: string | undefined): string | undefined {
  const [, yy, mm] = /^arxiv:(?:[a-z-]+\/)?(\d\d)(\d\d)/.exec(entry.keys[0]) ?? [];
  if (!yy || !mm) return date;
  const month = `${Number(yy) > 90 ? '19' : '20'}${yy}-${mm}`;
  if (!date?.includes('-')) return month;
  const late = new Date(`${date.slice(0, 7)}-01`).valueOf() - new Date(`${month}-01`).valueOf();
  return late >= 0 && late <= 31 * 24 * 3600e3 ? date : month;
}

function textsOf(entry: Entry, from: string | Find | undefined, rule: PageRule): string[] {
  if (typeof from === 'function') return [singleSpaced(from(entry.parts[0]) ?? '')];
  return selectIn(placesOfFacts(entry.parts, rule), from).map((element) =>
    plainText(element, rule.besides),
  );
}

/** Where the paper's own page is: this one, or where the entry's link leads. */
function addressOf({ keys, parts, title, address: known }: Entry, rule: PageRule): string {
  const { location } = parts[0].ownerDocument;
  const links = rule.kind === 'paper' ? [] : selectIn(parts, 'a[href]');
  const anchors = links.filter((link) => link instanceof HTMLAnchorElement);
  const own =
    anchors.find(({ href }) => keysOfAddress(href).includes(keys[0])) ??
    // A paper without an identifier is where its title leads.
    anchors.find(
      (link) => link.protocol.startsWith('http') && plainText(link, rule.besides) === title,
    );
  const address = new URL(own?.href ?? known ?? location.href);
  address.hash = '';
  return address.href;
}

function longest(texts: string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}
