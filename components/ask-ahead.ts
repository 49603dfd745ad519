import type { Ask } from '@/lib/messages';
import { ask } from './ask';

/** How many of the latest papers come at first: the popup has room for no more. */
export const FIRST = 8;

/** How long the rest waits for them at the most (ms): a library that has to be mended first is slow to answer. */
const PATIENCE = 300;

type Asked = ReturnType<typeof askFirst>;

let askedAhead: Asked | undefined;
let isTaken = false;

/** Asks for what the popup shows first before there is a popup: it is made while the worker looks. */
export function askAhead(): void {
  askedAhead = askFirst();
  isTaken = false;
}

/** Resolves when what was asked ahead has been drawn, for what can wait until then; at once where nothing was. */
export async function whenDrawn(): Promise<void> {
  if (askedAhead) await Promise.race([askedAhead.then(nextFrame), wait(PATIENCE)]);
}

/** The answer to what was asked ahead, once, and only if that is what is asked for now. */
export function takeAskedAhead({ offset, limit }: Ask<'latest'>): Asked | undefined {
  if (isTaken || offset !== 0 || limit !== FIRST) return undefined;
  isTaken = true;
  return askedAhead;
}

function askFirst() {
  return ask('latest', { offset: 0, limit: FIRST });
}

async function nextFrame(): Promise<void> {
  await new Promise(requestAnimationFrame);
  // A frame's callbacks run before it is drawn.
  await wait(0);
}

function wait(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
