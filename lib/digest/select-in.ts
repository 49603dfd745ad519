import type { PageRule } from '@/lib/sources/source';
import type { Entry } from './entry';

/** All elements inside the parts of an entry, or parts themselves, that fit a selector; none without one. */
export function selectIn(parts: Entry['parts'], selector: string | undefined): Element[] {
  if (selector === undefined) return [];
  return parts.flatMap((part) => [
    ...(part.matches(selector) ? [part] : []),
    ...part.querySelectorAll(selector),
  ]);
}

/** Where a paper's facts stand: inside its entry; on its own page, which speaks of it throughout, anywhere. */
export function placesOfFacts(parts: Entry['parts'], { kind }: PageRule): Entry['parts'] {
  return kind === 'paper' ? [parts[0].ownerDocument.body] : parts;
}
