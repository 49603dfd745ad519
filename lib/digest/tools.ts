import { ask } from './ask';
import type { Dimmer } from './dim';
import type { Guide } from './guide';
import type { removeCard, showCard } from './story-card';
import type { storyLines } from './story-lines';

/** The part of the page side that is loaded when a person first asks for it, or has set it: other pages do without. */
export interface Tools {
  Dimmer: typeof Dimmer;
  Guide: typeof Guide;
  showCard: typeof showCard;
  removeCard: typeof removeCard;
  storyLines: typeof storyLines;
}

/** Where the tools' script leaves them, in the world that all scripts of ours in a page share. */
const world = globalThis as { dejaLuTools?: Tools };

/**
 * The tools; the first time the worker puts them into the page.
 * @throws Outdated as `ask` does, or if they cannot be put there
 */
export async function bringTools(): Promise<Tools> {
  if (!world.dejaLuTools) await ask('bringTools', null);
  if (!world.dejaLuTools) throw new Error('the page did not take what was put into it');
  return world.dejaLuTools;
}
