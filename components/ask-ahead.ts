import type { Ask } from '@/lib/messages';
import { ask } from './ask';

/** How many of the latest papers come at first: the popup has room for no more. */
export const FIRST = 8;

type Asked = ReturnType<typeof askFirst>;

let asked: Asked | undefined;

/** Asks for what the popup shows first before there is a popup: it is made while the worker looks. */
export function askAhead(): void {
  asked = askFirst();
}

/** The answer to what was asked ahead, once, and only if that is what is asked for now. */
export function takeAskedAhead({ offset, limit }: Ask<'latest'>): Asked | undefined {
  if (offset !== 0 || limit !== FIRST) return undefined;
  const taken = asked;
  asked = undefined;
  return taken;
}

function askFirst() {
  return ask('latest', { offset: 0, limit: FIRST });
}
