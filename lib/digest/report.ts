import type { PageReport } from '@/lib/messages';
import { strongest } from '@/lib/paper/paper';
import type { MarkedEntry } from './marked-entry';
import { outlineOf } from './outline';

/**
 * What a page says of itself to the popup.
 * @param isUnrecognised whether its source recognised none of these entries
 */
export function reportOf(
  marked: readonly MarkedEntry[],
  page: Pick<PageReport, 'place' | 'kind'> & { lastHere: number | undefined },
  isUnrecognised: boolean,
): PageReport {
  const { place, kind, lastHere } = page;
  const counts = { new: 0, seen: 0, opened: 0, saved: 0 };
  for (const { state } of marked) counts[strongest(state)]++;
  const parts = marked.map(({ entry }) => entry.parts[0]);
  return {
    place,
    address: location.href,
    kind,
    counts,
    ...(lastHere !== undefined && { lastHere }),
    ...(isUnrecognised && parts.length > 0 && { unrecognised: outlineOf(parts) }),
  };
}
