import { bare } from './bare';

/** Since 2020 `2024.acl-long.1`, before `P18-1001`; a revision or file ending may follow. The paper `.0` is a volume's front matter. */
const ID =
  /^([a-z]\d\d-\d{4}|\d{4}\.[a-z\d_]+-[a-z\d_]+\.[1-9]\d*)(?:v\d+)?(?:\.(?:pdf|bib|xml|endf))?$/;

/** Old front matter: paper 000 of a volume; 00 where the volume has two digits (workshops). */
const FRONT_MATTER = /^(?:w\d\d|c69|d19-[5-9])[-\d]*00$|-\d000$/;

/**
 * Reads an ACL Anthology id of a paper.
 * @returns `2024.acl-long.1` or `P18-1001`; undefined for volumes, front matter and anything else
 */
export function aclId(text: string): string | undefined {
  const id = ID.exec(bare(text).toLowerCase())?.[1];
  if (id === undefined || FRONT_MATTER.test(id)) return undefined;
  return id.includes('.') ? id : id.toUpperCase();
}
