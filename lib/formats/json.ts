import * as v from 'valibot';
import { KINDS } from '@/lib/paper/key';
import type { Key } from '@/lib/paper/key';
import { LIMITS } from '@/lib/paper/paper';
import type { SavedPaper } from '@/lib/paper/paper';

/** The file format's name and its newest version, as they stand at the beginning of every file. */
const FORMAT = 'deja-lu';
const VERSION = 1;

/** What is wrong with a file. */
export type Fault =
  | { what: 'not JSON' }
  | { what: 'not a library' }
  /** It was written by a newer Déjà Lu. */
  | { what: 'newer'; version: number }
  /** `where` is a path: `papers.3.title`. */
  | { what: 'invalid'; where: string; why: string };

export type Reading = { ok: true; papers: SavedPaper[] } | { ok: false; fault: Fault };

/**
 * Writes a library file: everything that the records hold, removed papers' too, one record a line.
 * @param now when it is written (ms since 1970)
 */
export function writeJson(papers: readonly SavedPaper[], now: number): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, exported: new Date(now) });
  const lines = papers.map((paper) => JSON.stringify(paper)).join(',\n');
  return `${head.slice(0, -1)},"papers":[\n${lines}\n]}\n`;
}

/** Reads a library file, trusting nothing in it. */
export function readJson(text: string): Reading {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, fault: { what: 'not JSON' } };
  }
  if (!v.is(head, file)) return { ok: false, fault: { what: 'not a library' } };
  if (file.version > VERSION) {
    return { ok: false, fault: { what: 'newer', version: file.version } };
  }
  const { success, output, issues } = v.safeParse(library, file, { abortEarly: true });
  if (success) return { ok: true, papers: output.papers };
  const where = v.getDotPath(issues[0]) ?? '';
  return { ok: false, fault: { what: 'invalid', where, why: issues[0].message } };
}

const head = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const key = v.pipe(
  v.string(),
  v.maxLength(LIMITS.key),
  v.custom<Key>(
    (value) => typeof value === 'string' && KINDS.some((kind) => value.startsWith(`${kind}:`)),
    'Not a key',
  ),
);

const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const list = <Item extends v.GenericSchema>(item: Item, length: number) =>
  v.pipe(v.array(item), v.maxLength(length));
const stamped = <Value extends v.GenericSchema>(value: Value) => v.object({ value, at: time });

const paper = v.pipe(
  v.object({
    id: key,
    keys: v.pipe(v.tupleWithRest([key], key), v.maxLength(LIMITS.keys)),
    title: text(LIMITS.title),
    authors: list(text(LIMITS.author), LIMITS.authors),
    abstract: v.exactOptional(text(LIMITS.abstract)),
    published: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/u))),
    address: v.pipe(text(LIMITS.address), v.regex(/^(?:https?:\/\/.|$)/u, 'Not a web address')),
    apart: v.exactOptional(v.pipe(list(key, LIMITS.keys), v.minLength(1))),
    firstSaved: time,
    saved: stamped(v.boolean()),
    tags: stamped(list(text(LIMITS.tag), LIMITS.tags)),
    note: stamped(text(LIMITS.note)),
    status: stamped(v.picklist(['unread', 'reading', 'read'])),
    starred: stamped(v.boolean()),
  }),
  v.check(({ id, keys }) => keys.includes(id), 'The id is not among the keys'),
  v.check(
    ({ keys, apart = [] }) => !apart.some((each) => keys.includes(each)),
    'A key is apart from itself',
  ),
  // A tombstone has neither.
  v.check(
    ({ saved, title, address }) => !saved.value || Boolean(title && address),
    'No title or no address',
  ),
);

const library = v.object({ papers: v.array(paper) });
