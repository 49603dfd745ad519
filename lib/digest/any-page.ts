import type { PageRule } from '@/lib/sources/source';
import { entriesOf } from './any-page-entries';
import { mailedFacts } from './any-page-mail';
import { mentionsOn } from './any-page-mentions';
import { mentionsInText } from './any-page-texts';
import type { Entry } from './entry';
import { inSlices, oneAtATime } from './in-slices';
import type { Reader } from './reader';

/**
 * How any page is read. Its entries say themselves where their marks go. What of the page is a framework's is
 * not known, so all of it is left alone until it rests.
 */
export const ANY_PAGE: PageRule = {
  kind: 'digest',
  path: /^/,
  spots: [],
  islands: 'body',
  embedded: mailedFacts,
};

/**
 * Reads a page by what its links and texts say of papers, without knowing the site. Reading takes as long
 * as it takes, in pieces that nobody feels; meanwhile the entries are those of the reading before.
 */
export class AnyPage implements Reader {
  private read: Entry[] = [];
  private readonly readOn = oneAtATime(async () => {
    const entries = await inSlices(this.reading(), this.signal);
    if (!entries || isSame(entries, this.read)) return;
    this.read = entries;
    this.onRead();
  });

  /** @param onRead called when a reading has brought other entries than the one before */
  constructor(
    private readonly onRead: () => void,
    private readonly signal: AbortSignal,
  ) {}

  /** The entries as far as they are known; begins to read them anew. */
  entries(): Entry[] {
    this.readOn();
    return this.read;
  }

  private *reading(): Generator<undefined, Entry[]> {
    return yield* entriesOf(yield* mentionsOn(document, mentionsInText));
  }
}

function isSame(some: readonly Entry[], others: readonly Entry[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ keys, title, parts }, index) =>
        keys[0] === others[index]?.keys[0] &&
        title === others[index].title &&
        parts[0] === others[index].parts[0],
    )
  );
}
