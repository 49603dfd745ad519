import type { Page } from 'playwright';
import { saved } from './library/fill-library.ts';

const AT_A_TIME = 2000;
/** How long an answer may take (ms): a worker that has no more memory gives none. */
const LIMIT = 3 * 60_000;

/** The browser's functions, as an extension's own pages have them. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * Has the peer's worker index the papers of a library in one MiniSearch index and keep that.
 * @param peer a page of that extension
 * @throws if the browser cannot hold so much in one piece
 */
export async function buildPeerIndex(peer: Page, papers: number): Promise<void> {
  for (let from = 0; from < papers; from += AT_A_TIME) {
    const batch = Array.from({ length: Math.min(AT_A_TIME, papers - from) }, (_, index) => {
      const { id, title, authors, abstract } = saved(from + index, papers);
      return { id, title, authors: authors.join('\n'), abstract };
    });
    await askPeer(peer, 'add', batch);
  }
  await askPeer(peer, 'keep', undefined);
}

/** How long the peer takes to find a text (ms). */
export function timeToPeerSearch(peer: Page, text: string): Promise<number> {
  return askPeer(peer, 'search', text);
}

/**
 * Asks the peer's worker for anything that it can do.
 * @returns how long it took, in ms
 * @throws what went wrong in it, or if it gives no answer
 */
export function askPeer(peer: Page, name: string, ask: unknown): Promise<number> {
  // One text: the browser's protocol takes its time with each value of a large object.
  const message = JSON.stringify({ name, ask });
  return peer.evaluate(
    async ([text, limit]) => {
      const parsed: unknown = JSON.parse(text);
      const began = performance.now();
      const late = new Promise<{ failure: string }>((resolve) => {
        setTimeout(() => resolve({ failure: 'no answer' }), limit);
      });
      const answer = await Promise.race([chrome.runtime.sendMessage(parsed), late]);
      const { failure } = (answer ?? {}) as { failure?: string };
      if (failure !== undefined) throw new Error(`The peer: ${failure}`);
      return performance.now() - began;
    },
    [message, LIMIT] as const,
  );
}
