// oxlint-disable-next-line import/no-unassigned-import -- puts it into the globals
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerLine, sendOverLine } from '@/lib/screen-line';

/** What the browser carries to the worker. */
let deliver: ((event: { data: unknown; ports: MessagePort[] }) => void) | undefined;

beforeEach(() => {
  deliver = undefined;
  vi.stubGlobal('addEventListener', (_: string, listener: typeof deliver) => {
    deliver = listener;
  });
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
  vi.stubGlobal('navigator', {
    serviceWorker: {
      controller: {
        postMessage: (data: unknown, ports: MessagePort[]) => deliver?.({ data, ports }),
      },
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('carries a message there and the answer back', async () => {
  answerLine((message) => Promise.resolve({ heard: message }));
  expect(await sendOverLine('hello')).toEqual({ heard: 'hello' });
});

it('says why there is no answer', async () => {
  answerLine(() => Promise.reject(new Error('no paper')));
  await expect(sendOverLine('hello')).rejects.toThrow('no paper');
});

it('tells when the worker is gone before it answered', async () => {
  deliver = ({ ports }) => ports[0]?.close();
  await expect(sendOverLine('hello')).rejects.toThrow('The worker died over it');
});

it('lets the browser know how long the worker is needed', async () => {
  const answer = Promise.withResolvers<string>();
  answerLine(() => answer.promise);
  const needed = vi.fn<(work: Promise<unknown>) => void>();
  const { port1, port2 } = new MessageChannel();
  deliver?.({ data: 'hello', ports: [port2], waitUntil: needed } as never);
  const isOver = vi.fn<() => void>();
  const over = needed.mock.calls[0]?.[0].then(isOver);
  expect(isOver).not.toHaveBeenCalled();
  answer.resolve('yes');
  await over;
  expect(isOver).toHaveBeenCalledTimes(1);
  port1.close();
});

it('is not there where no worker of ours is', () => {
  vi.stubGlobal('navigator', { serviceWorker: { controller: null } });
  expect(sendOverLine('hello')).toBeUndefined();
  vi.stubGlobal('navigator', {});
  expect(sendOverLine('hello')).toBeUndefined();
});

it('has the databases kept open for the worker', async () => {
  answerLine(() => Promise.resolve('yes'));
  await sendOverLine('hello');
  const names = async () => (await indexedDB.databases()).map(({ name }) => name);
  await vi.waitUntil(async () => (await names()).includes('deja-lu-open'));
  expect(await names()).toEqual(['deja-lu-open']);
});
