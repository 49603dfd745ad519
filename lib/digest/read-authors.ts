import { LIMITS } from '@/lib/paper/paper';
import type { PageRule } from '@/lib/sources/source';
import type { Entry } from './entry';
import { plainText, singleSpaced } from './plain-text';
import { placesOfFacts, selectIn } from './select-in';

/** What stands between authors where one text names them all; a comma only where it is not "Lovelace, Ada". */
const BETWEEN = /\s*(?:[;|·•]|,?\s+and\s+|,?\s*&\s+|,)\s*/;

/** What stands in lists of authors and is none. */
const NOBODY = /^(?:…|\.\.\.|et al\.?|and others|\(?\+?\d+ (?:more|other|additional)\b.*)$/i;

/** The authors that an entry shows, in order; empty where it names none. */
export function readAuthors(parts: Entry['parts'], rule: PageRule): string[] {
  const { authors, besides } = rule;
  const texts =
    typeof authors === 'function'
      ? [singleSpaced(authors(parts[0]) ?? '')]
      : selectIn(placesOfFacts(parts, rule), authors).map((element) => plainText(element, besides));
  const [only = ''] = texts;
  return asAuthors(texts.length === 1 ? divided(only) : texts);
}

/** Names as they are kept: without footnote marks and what names nobody, within limits. */
export function asAuthors(names: readonly string[]): string[] {
  return names
    .map((name) => singleSpaced(name).replace(/[,;…*†‡]+$/, ''))
    .filter((name) => name && !NOBODY.test(name))
    .map((name) => name.slice(0, LIMITS.author))
    .slice(0, LIMITS.authors);
}

function divided(line: string): string[] {
  // "Lovelace, Ada; Babbage, Charles": where semicolons divide, commas do not.
  return line.includes(';') ? line.split(';') : line.split(BETWEEN);
}
