import { defineContentScript } from 'wxt/utils/define-content-script';
import { Dimmer } from '@/lib/digest/dim';
import { Guide } from '@/lib/digest/guide';
import { removeCard, showCard } from '@/lib/digest/story-card';
import { storyLines } from '@/lib/digest/story-lines';
import type { Tools } from '@/lib/digest/tools';

/** What a page needs only once a person asks for it; the worker puts it there then (lib/digest/tools.ts). */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const tools: Tools = { Dimmer, Guide, showCard, removeCard, storyLines };
    Object.assign(globalThis, { dejaLuTools: tools });
  },
});
