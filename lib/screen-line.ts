import { holdDatabases } from './hold-databases';

/**
 * A shorter way for messages between screens and the worker, where the browser has it: what an extension sends itself
 * goes through the browser's own process and as text, twice; to a service worker, its pages can speak themselves.
 * Firefox has no service workers in extensions (https://bugzilla.mozilla.org/show_bug.cgi?id=1573659).
 */

/** What comes back: what was answered, or why there is no answer. */
type Reply = { answer: unknown } | { error: string };

/**
 * Sends a message to the worker, which the browser starts if it sleeps. Screens only: in other pages, the worker that
 * is found here is theirs.
 * @returns nothing if there is no such way
 */
export function sendOverLine(message: unknown): Promise<unknown> | undefined {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return undefined;
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      port1.close();
      if ('error' in data) reject(new Error(data.error));
      else resolve(data.answer);
    });
    port1.addEventListener('close', () => reject(new Error('The worker died over it')));
    port1.start();
    worker.postMessage(message, [port2]);
    holdDatabases();
  });
}

/** Answers what comes over the line. To be called synchronously when the worker starts. */
export function answerLine(handle: (message: unknown) => Promise<unknown>): void {
  addEventListener('message', (event) => {
    const [port] = event.ports;
    if (!port) return;
    const reply = (data: Reply): void => port.postMessage(data);
    const done = handle(event.data).then(
      (answer) => reply({ answer }),
      (error: unknown) => reply({ error: String(error) }),
    );
    // So long the browser lets the worker live.
    (event as Partial<ExtendableEvent>).waitUntil?.(done);
  });
}

/** https://w3c.github.io/ServiceWorker/#extendableevent-interface */
interface ExtendableEvent {
  waitUntil(work: Promise<unknown>): void;
}
