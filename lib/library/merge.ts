import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { joinFacts } from './join-facts';
import { fuller, later } from './stamp';

/**
 * One record from two records of the same paper: of each field that a person can change the later version,
 * of the facts the fuller ones; what was taken apart from either stays apart from both. Commutative, associative and idempotent, so libraries can be merged in any
 * order, any number of times, to the same result. The record is named as it was when it was first saved.
 */
export function mergePapers(a: SavedPaper, b: SavedPaper): SavedPaper {
  const apart = unite(a.apart, b.apart);
  return {
    id: isElder(a, b) ? a.id : b.id,
    ...joinFacts(a, b),
    ...(apart.length > 0 && { apart }),
    firstSaved: Math.min(a.firstSaved, b.firstSaved),
    saved: later(a.saved, b.saved),
    tags: later(a.tags, b.tags),
    note: later(a.note, b.note),
    status: later(a.status, b.status),
    starred: later(a.starred, b.starred),
  };
}

/** All keys of both, sorted, each once. */
export function unite(a: readonly Key[] = [], b: readonly Key[] = []): Key[] {
  return [...new Set([...a, ...b])].toSorted();
}

function isElder(a: SavedPaper, b: SavedPaper): boolean {
  return a.firstSaved === b.firstSaved ? !fuller(a.id, b.id) : a.firstSaved < b.firstSaved;
}
