import type { JSX } from 'preact';
import type { Stretch } from '@/lib/search/highlight';

/** A text in which the matches of a search are marked. */
export function Marked({ stretches }: { stretches: Stretch[] }): JSX.Element {
  return <>{stretches.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}</>;
}
