import { browser } from 'wxt/browser';
import { idOf, kindOf } from '@/lib/paper/key';
import type { Key, Kind } from '@/lib/paper/key';
import type { PaperFacts } from '@/lib/paper/paper';

/** How many authors are named before the rest is "et al.". */
const NAMED = 3;

/** How people write the kinds of identifier that they know by sight. */
const KIND_NAMES: Partial<Record<Kind, string>> = {
  arxiv: 'arXiv:',
  doi: 'doi:',
  acl: 'ACL ',
  openreview: 'OpenReview ',
  pmid: 'PMID ',
  pmcid: '',
};

const GENERATION = /,? (?:Jr|Sr|II|III|IV)\.?$/;
/** Scripts in which names are written surname first. */
const SURNAME_FIRST = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Who, when and which: "Liu, Zhang, Yang et al.", "2022", "arXiv:2202.13393", as far as they are known. */
export function byline(paper: PaperFacts): string[] {
  const year = paper.published?.slice(0, 4) ?? '';
  return [names(paper.authors), year, shortIdentifier(paper.keys[0])].filter((part) => part !== '');
}

/** What an author is called for short: "van der Maaten", from "Laurens van der Maaten" or "van der Maaten, Laurens". */
export function shortName(author: string): string {
  const [name = '', ...given] = author.replace(GENERATION, '').trim().split(',');
  // Whose surname comes first is not said, so such names stay whole.
  if (given.length > 0 || SURNAME_FIRST.test(name)) return name;
  const words = name.split(/\s+/);
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  return words.slice(particle > 0 ? particle : -1).join(' ');
}

function names(authors: string[]): string {
  const named = authors.slice(0, NAMED).map(shortName).join(', ');
  return authors.length > NAMED ? browser.i18n.getMessage('authorsEtAl', [named]) : named;
}

/** An identifier as people write it, `arXiv:2202.13393`, whether they know its kind by sight or not. */
export function identifierText(key: Key): string {
  if (kindOf(key) === 'title') return browser.i18n.getMessage('titleAlone');
  return shortIdentifier(key) || key;
}

function shortIdentifier(key: Key): string {
  const name = KIND_NAMES[kindOf(key)];
  return name === undefined ? '' : name + idOf(key);
}
