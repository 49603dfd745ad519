import { bare } from './bare';

/** Printable ASCII but quotes, braces and what cannot stand in an address; letters of other scripts end a DOI in a sentence. */
const DOI = /^(?:doi:?\s*)?(10\.\d{4,9}(?:\.\d+)*\/[^\s"?{}\\^`|\u0080-\uffff]+)$/;

/** bioRxiv and medRxiv write the version behind the DOI, `10.1101/2020.01.01.123456v2.full`; no version has a DOI of its own. */
const PREPRINT_VERSION = /^(10\.(?:1101|64898)\/\d[\d.]*)v\d.*/;

/**
 * Reads a DOI, with or without `doi:`.
 * @returns the DOI in lower case, as DOIs do not tell cases apart; undefined for anything else
 */
export function doi(text: string): string | undefined {
  const written = bare(
    bare(text)
      .toLowerCase()
      .replace(/(\.pdf)+$/, ''),
  );
  return DOI.exec(written)?.[1]?.replace(PREPRINT_VERSION, '$1');
}
