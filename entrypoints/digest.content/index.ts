import { defineContentScript } from 'wxt/utils/define-content-script';
import { readChangedSite } from '@/lib/digest/changed-site';
import { Digest } from '@/lib/digest/digest';
import type { Source } from '@/lib/sources/source';

/**
 * The page side: runs on the sites of all sources, in a world of its own that the page cannot reach. The
 * site's source is there already: its script runs before this one (source-scripts.ts).
 */
export default defineContentScript({
  registration: 'runtime',
  async main(context) {
    const { dejaLuSource = {} } = globalThis as { dejaLuSource?: Record<string, Source> };
    const [source] = Object.values(dejaLuSource);
    if (source) await new Digest(source, context.signal, readChangedSite).start();
  },
});
