import { bare } from './bare';

/** The archives that gave out identifiers until March 2007 (arXiv's own taxonomy). */
const ARCHIVES = (
  'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs ' +
  'dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics ' +
  'plasm-ph q-alg q-bio quant-ph solv-int supr-con'
).split(' ');

/**
 * Reads an arXiv id, with or without `arXiv:`, version and file ending.
 * @returns the canonical id, `2403.12345` or (until March 2007) `hep-th/9901001`, without version and subject
 *   class; undefined for anything else
 */
export function arxivId(text: string): string | undefined {
  const id = bare(text)
    .toLowerCase()
    .replace(/^arxiv:\s*/, '')
    .replace(/(\.(pdf|ps|gz))+$/, '')
    .replace(/v[1-9]\d*$/, '');
  return newId(id) ?? oldId(id);
}

/** Since April 2007: year, month, and a number of four digits, since 2015 of five. Numbers start at 1. */
function newId(id: string): string | undefined {
  const [, month = '', number = ''] = /^(\d\d(?:0[1-9]|1[0-2]))\.(\d{4,5})$/.exec(id) ?? [];
  const digits = month < '1501' ? 4 : 5;
  return month >= '0704' && number.length === digits && Number(number) > 0 ? id : undefined;
}

/** From July 1991 to March 2007. arXiv itself reads `hepth/9901001` and `hep-th//9901001`, too. */
function oldId(id: string): string | undefined {
  const [, written = '', month = '', number = ''] =
    /^([a-z-]+)(?:\.[a-z-]+)?\/+(\d\d(?:0[1-9]|1[0-2]))(\d{3})$/.exec(id) ?? [];
  const archive = ARCHIVES.find((name) => unhyphenated(name) === unhyphenated(written));
  const inTime = month >= '9107' || month <= '0703';
  return archive && inTime && number !== '000' ? `${archive}/${month}${number}` : undefined;
}

function unhyphenated(archive: string): string {
  return archive.replaceAll('-', '');
}
