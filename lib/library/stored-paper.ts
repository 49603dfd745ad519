import { titleFingerprint } from '@/lib/paper/fingerprint';
import type { SavedPaper } from '@/lib/paper/paper';

/** A record as it is stored: with what the indexes need, each property only while it holds. */
export interface StoredPaper extends SavedPaper {
  /** `-saved.at` while the paper is in the library: in ascending order the latest comes first. */
  latest?: number;
  /** `saved.at` while the paper is in the trash, with something in it to restore. */
  removed?: number;
  /** The title's fingerprint, unless it is empty: an empty one equals nothing. */
  fingerprint?: string;
}

/** Adds what the indexes need. */
export function toStored(paper: SavedPaper): StoredPaper {
  const fingerprint = titleFingerprint(paper.title);
  return {
    ...paper,
    ...(paper.saved.value && { latest: -paper.saved.at }),
    ...(!paper.saved.value && paper.title && { removed: paper.saved.at }),
    ...(fingerprint && { fingerprint }),
  };
}

/** Takes away what only the indexes need. */
export function fromStored(stored: StoredPaper): SavedPaper {
  const { latest: _latest, removed: _removed, fingerprint: _fingerprint, ...paper } = stored;
  return paper;
}
