import type { SavedPaper } from '@/lib/paper/paper';

/** A searched text of a paper. */
export interface Field {
  /** One bit of a posting's weight. */
  bit: number;
  text: (paper: SavedPaper) => string;
  /** How much a match here counts: one in a title more than any in an abstract. */
  boost: number;
  /** How many words it usually has; in longer texts a word says less. */
  usual: number;
  /** Whether it names or files the paper, so that even a word's first letters are looked for here. */
  isNaming: boolean;
  /** Whether its words of grammar are indexed: in running text they are in nearly every paper. */
  isTerse: boolean;
}

export type FieldName = 'title' | 'authors' | 'tags' | 'identifiers' | 'note' | 'abstract';

/** Every searched text. */
export const FIELDS: Readonly<Record<FieldName, Field>> = {
  title: field(0, 8, 10, { isNaming: true, isTerse: true }, ({ title }) => title),
  authors: field(1, 4, 12, { isNaming: true, isTerse: true }, ({ authors }) => authors.join('\n')),
  tags: field(2, 4, 4, { isNaming: true, isTerse: true }, ({ tags }) => tags.value.join('\n')),
  // And the year, which people remember a paper by.
  identifiers: field(3, 4, 4, { isNaming: false, isTerse: true }, ({ keys, published = '' }) =>
    [...keys, published.slice(0, 4)].join('\n'),
  ),
  note: field(4, 2, 40, { isNaming: false, isTerse: false }, ({ note }) => note.value),
  abstract: field(5, 1, 170, { isNaming: false, isTerse: false }, ({ abstract = '' }) => abstract),
};

function field(
  place: number,
  boost: number,
  usual: number,
  kind: Pick<Field, 'isNaming' | 'isTerse'>,
  text: Field['text'],
): Field {
  return { bit: 1 << place, boost, usual, ...kind, text };
}

/** The bits of all fields. */
export const ALL_FIELDS = Object.values(FIELDS).reduce((bits, { bit }) => bits | bit, 0);

/** The bits of the fields that name or file a paper. */
export const NAMING = Object.values(FIELDS).reduce(
  (bits, { bit, isNaming }) => (isNaming ? bits | bit : bits),
  0,
);

/** Words of grammar: they count where they match, but no paper must have them. */
export const GRAMMAR: ReadonlySet<string> = new Set(
  'a an and are as at be by for from in is it its of on or that the this to we with'.split(' '),
);
