import type { Entry } from './entry';

/** All elements inside the parts of an entry, or parts themselves, that fit a selector; none without one. */
export function selectIn(parts: Entry['parts'], selector: string | undefined): Element[] {
  if (selector === undefined) return [];
  return parts.flatMap((part) => [
    ...(part.matches(selector) ? [part] : []),
    ...part.querySelectorAll(selector),
  ]);
}
