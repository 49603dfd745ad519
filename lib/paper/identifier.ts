import { aclId } from './acl-id';
import { arxivId } from './arxiv-id';
import { doi } from './doi';
import { kindOf } from './key';
import type { IdentifierKind, Key } from './key';
import { alphaxivSlug, dblpKey, openreviewId, pmcid, pmid, s2Id, serialNumber } from './other-ids';

/** How each kind of identifier is read. */
const GRAMMARS: Record<IdentifierKind, (text: string) => string | undefined> = {
  arxiv: arxivId,
  doi,
  acl: aclId,
  openreview: openreviewId,
  pmid,
  pmcid,
  s2: s2Id,
  corpusid: serialNumber,
  ieee: serialNumber,
  dblp: dblpKey,
  alphaxiv: alphaxivSlug,
};

/**
 * Identifiers that hold another one: an arXiv id or ACL id that can be read out of them names the same paper.
 * The arXiv ones say nothing else, so they give way to the id; an ACL DOI is a DOI as well.
 */
const HOLDING: { kind: IdentifierKind; form: RegExp; held: IdentifierKind; id: string }[] = [
  { kind: 'doi', form: /^10\.48550\/arxiv\.(.+)/, held: 'arxiv', id: '$1' },
  { kind: 'doi', form: /^10\.(?:18653|3115)\/v1\/(.+)/, held: 'acl', id: '$1' },
  { kind: 'dblp', form: /^journals\/corr\/abs-(\d{4})-(\d+)$/, held: 'arxiv', id: '$1.$2' },
];

/**
 * Reads an identifier of a known kind in any of its written forms.
 * @returns its key, then the keys of what it says besides, in key order; [] if it is none of this kind
 */
export function keysOf(kind: IdentifierKind, text: string): Key[] {
  const id = GRAMMARS[kind](text);
  if (id === undefined) return [];
  const held = HOLDING.filter((one) => one.kind === kind && one.form.test(id)).flatMap((one) =>
    keysOf(one.held, id.replace(one.form, one.id)),
  );
  return held.some((key) => kindOf(key) === 'arxiv') ? held : [`${kind}:${id}`, ...held];
}
