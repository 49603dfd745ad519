import { defineContentScript } from 'wxt/utils/define-content-script';
import { Digest } from '@/lib/digest/digest';
import { SOURCES, sourceOf } from '@/lib/sources';

/** The page side: runs on the sites of all sources, in a world of its own that the page cannot reach. */
export default defineContentScript({
  matches: SOURCES.flatMap(({ matches }) => matches),
  runAt: 'document_end',
  async main(context) {
    const source = sourceOf(new URL(location.href));
    if (source) await new Digest(source, context.signal).start();
  },
});
