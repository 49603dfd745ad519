import type { PageRule } from '@/lib/sources/source';
import type { Entry } from './entry';

/** Reads a digest in which its source recognises nothing. */
export interface Reader {
  /** The entries as far as they are known. When others are found later, `look` is called. */
  entries(address: URL): Entry[];
  /** How they are read on, where that is not the source's own rule. */
  rule?: PageRule;
}

/** Makes a reader of the page, which works until `signal` aborts. */
export type MakeReader = (look: () => void, signal: AbortSignal) => Reader;
