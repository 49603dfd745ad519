import { KINDS } from '@/lib/paper/key';
import { ALL_FIELDS, FIELDS, GRAMMAR } from './fields';
import { clusters, spell } from './words';
import type { Cluster } from './words';

/** A part of a question, to be answered for every paper. */
export type Part =
  /** A word in one of the fields (as bits); `exact`: no other form or typo; `growing`: it may be being typed. */
  | { is: 'word'; word: string; fields: number; exact: boolean; growing: boolean }
  /** All words, one behind the other, in one field; `letters` as `spell` writes them. */
  | { is: 'phrase'; letters: string; fields: number; of: Part[] }
  /** A fact of the paper (`year:2023`) that lies between these two, or is one of them. */
  | { is: 'fact'; from: string; to: string }
  /** Saved at this time or later (ms since 1970). */
  | { is: 'saved'; since: number }
  | { is: 'all' | 'any'; of: Part[] };

/** What a typed text asks for. */
export interface Query {
  /** A paper should have all of these. */
  wanted: Part[];
  /** These count if a paper has them. */
  helpful: Part[];
  /** A paper must have all of these, and none of those. */
  needed: Part[];
  unwanted: Part[];
  /** What looked like a filter, could not be understood, and was searched for as text. */
  notices: string[];
  /** The word that is being typed. */
  growing?: string;
  /** What the filter that is being typed may become; until it has, only the rest is asked for. */
  choices?: string[];
}

/** Filters that look for words in one field. */
const IN: ReadonlyMap<string, number> = new Map([
  ['title', FIELDS.title.bit],
  ['author', FIELDS.authors.bit],
  ['authors', FIELDS.authors.bit],
  ['tag', FIELDS.tags.bit],
  ['tags', FIELDS.tags.bit],
  ['note', FIELDS.note.bit],
  ['abstract', FIELDS.abstract.bit],
]);

const STATES = ['unread', 'reading', 'read', 'starred', 'annotated'];

/** How many days back each goes; `today` began at midnight. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['week', 7],
  ['month', 30],
  ['year', 365],
]);

const NAMES = [...IN.keys(), 'year', 'site', 'is', 'saved'];
const TOKEN = new RegExp(
  String.raw`(?<not>(?<!\S)-)?(?:(?<name>(?<![^\s-])(?:${NAMES.join('|')})):\s*)?(?:"(?<phrase>[^"]*)(?<closed>"?)|(?<text>[^\s"]+)|(?<=:\s*)$)`,
  // With the flag for Unicode a browser would take a millisecond to make it.
  'gi',
);

/**
 * Understands what a person typed, as far as possible: whatever is no filter is looked for as words.
 * @param now ms since 1970, for filters like `saved:week`
 */
export function parse(text: string, now: number): Query {
  const query: Query = { wanted: [], helpful: [], needed: [], unwanted: [], notices: [] };
  const plain = text.replaceAll(/[“”„«»]/g, '"');
  for (const match of plain.matchAll(TOKEN)) {
    const { not, name = '', phrase, closed, text: word = '' } = match.groups ?? {};
    const isLast = match.index + match[0].length === plain.length && !closed;
    const token = {
      name: name.toLowerCase(),
      text: phrase ?? word,
      isPhrase: phrase !== undefined,
    };
    take(query, { ...token, whole: match[0], isLast, isUnwanted: not !== undefined }, now);
  }
  if (query.wanted.length === 0) query.wanted = query.helpful.splice(0);
  return query;
}

interface Token {
  name: string;
  text: string;
  isPhrase: boolean;
  whole: string;
  /** Whether it may be being typed. */
  isLast: boolean;
  isUnwanted: boolean;
}

function take(query: Query, token: Token, now: number): void {
  const { name, text, isPhrase, isLast, isUnwanted, whole } = token;
  const fields = IN.get(name) ?? ALL_FIELDS;
  if (name && !IN.has(name)) {
    const filter = filterFor(name, text.toLowerCase(), now);
    if (filter) {
      (isUnwanted ? query.unwanted : query.needed).push(filter);
      return;
    }
  }
  const choices = isLast ? choicesFor(name, text.toLowerCase()) : undefined;
  if (choices) {
    query.choices = choices;
    return;
  }
  if ((name && !IN.has(name)) || isUnknownFilter(text, isPhrase)) query.notices.push(whole);
  const words = name && !IN.has(name) ? `${name} ${text}` : text;
  const isExact = isPhrase || isUnwanted;
  const found = [...clusters(words)];
  const parts = found.map((cluster, index) => ({
    isHelpful: fields === ALL_FIELDS && isGrammar(cluster),
    part: partFor(cluster, {
      fields,
      exact: isExact,
      growing: isLast && !isUnwanted && index === found.length - 1,
    }),
  }));
  const asked = parts.map(({ part }) => part);
  if (isPhrase && asked.length > 0) {
    const said = parts.filter(({ isHelpful }) => !isHelpful).map(({ part }) => part);
    const of = said.length > 0 ? said : asked;
    const letters = spell(words);
    const quoted: Part = {
      is: 'phrase',
      letters: isLast ? letters.trimEnd() : letters,
      fields,
      of,
    };
    (isUnwanted ? query.unwanted : query.wanted).push(quoted);
  } else if (isUnwanted) {
    if (asked.length > 0) query.unwanted.push({ is: 'all', of: asked });
  } else {
    for (const { part, isHelpful } of parts) (isHelpful ? query.helpful : query.wanted).push(part);
  }
  const last = isLast && !isUnwanted ? found.at(-1)?.words.at(-1)?.word : undefined;
  if (last !== undefined) query.growing = last;
}

/** The filter, or nothing if the value is none. */
function filterFor(name: string, value: string, now: number): Part | undefined {
  if (name === 'site') {
    const site = value.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/\/.*$/, '');
    return site === '' ? undefined : { is: 'fact', from: `site:${site}`, to: `site:${site}\uffff` };
  }
  if (name === 'year') {
    const years = /^(?<from>\d{4})?(?<range>\.\.|-|–)?(?<to>\d{4})?$/.exec(value)?.groups;
    if (!years?.['from'] && !years?.['to']) return undefined;
    const { from = '0000', range, to = range ? '9999' : from } = years;
    const [first, last] = from <= to ? [from, to] : [to, from];
    return { is: 'fact', from: `year:${first}`, to: `year:${last}` };
  }
  if (name === 'saved') {
    const days = DAYS.get(value);
    if (days === undefined) return undefined;
    return { is: 'saved', since: new Date(now).setHours(0, 0, 0, 0) - days * 86_400_000 };
  }
  return STATES.includes(value)
    ? { is: 'fact', from: `is:${value}`, to: `is:${value}` }
    : undefined;
}

/** What the value of a filter that is being typed may become, if it may become one. */
function choicesFor(name: string, value: string): string[] | undefined {
  const values = { is: STATES, saved: [...DAYS.keys()] }[name] ?? [];
  const choices = values.filter((each) => each.startsWith(value));
  const isOpen = name !== '' && (value === '' || (name === 'year' && /^[\d.–-]*$/.test(value)));
  return choices.length > 0 || isOpen ? choices : undefined;
}

/** `venue:acl` looks like a filter; `arxiv:2403.1` and `https://…` do not. */
function isUnknownFilter(text: string, isPhrase: boolean): boolean {
  const [, name = ''] = /^([a-z]+):[^\s/]/i.exec(text) ?? [];
  return !isPhrase && name !== '' && !(KINDS as readonly string[]).includes(name.toLowerCase());
}

function isGrammar({ words, whole }: Cluster): boolean {
  return !whole && words.length === 1 && GRAMMAR.has(words[0].word);
}

function partFor(
  { words, whole, last }: Cluster,
  how: { fields: number; exact: boolean; growing: boolean },
): Part {
  const word = (each: string, growing: boolean, exact = how.exact): Part => ({
    is: 'word',
    word: each,
    fields: how.fields,
    exact,
    growing,
  });
  // A single letter of a phrase without blanks begins some pair of letters, or is the last.
  if (last) return all(words.map((each) => word(each.word, words.length === 1, words.length > 1)));
  const telling = words.filter((each) => words.length === 1 || !GRAMMAR.has(each.word));
  const parts = all(telling.map((each) => word(each.word, how.growing && each === words.at(-1))));
  // `k-NN` asks for `k` and `nn`, or for `knn`.
  return whole ? { is: 'any', of: [parts, word(whole.word, how.growing)] } : parts;
}

function all(of: Part[]): Part {
  const [only] = of;
  return of.length === 1 && only ? only : { is: 'all', of };
}
