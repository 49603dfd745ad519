import type { BrowserContext } from 'playwright';

/** https://chromedevtools.github.io/devtools-protocol/tot/HeapProfiler/#method-collectGarbage */
const METHODS = ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'];

/** What is used of the last one's answer. https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#method-getHeapUsage */
interface HeapUsage {
  id?: number;
  result: { totalSize: number; backingStorageSize?: number };
}

/**
 * What the worker of an extension holds for its scripts now, its arrays of bytes included, in bytes. Without what it has
 * let go of: that goes up and down by some tens of megabytes, as the browser pleases.
 */
export async function workerMemory(context: BrowserContext, origin: string): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('The context has no browser to ask');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
  );
  if (!worker) throw new Error(`The worker of ${origin} does not run`);
  const { targetId } = worker;
  // Playwright knows no session in a session, so the message and its answer travel as texts.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answered = new Promise<HeapUsage>((resolve) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      // Events come the same way.
      const answer = JSON.parse(message) as HeapUsage;
      if (answer.id === METHODS.length) resolve(answer);
    });
  });
  for (const [index, method] of METHODS.entries()) {
    const message = JSON.stringify({ id: index + 1, method });
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await session.send('Target.sendMessageToTarget', { sessionId, message });
  }
  const { result } = await answered;
  await session.detach();
  return result.totalSize + (result.backingStorageSize ?? 0);
}
