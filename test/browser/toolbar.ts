import type { CDPSession, Page } from 'playwright';
import type { Chromium } from './chromium.ts';
import { until } from './until.ts';

/** The browser's functions, as its own page for extensions has them. */
declare const chrome: {
  developerPrivate: { addHostPermission(extension: string, pattern: string): Promise<void> };
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
};

/**
 * Has the person agree in advance to what the extension will ask for: a headless browser shows its question
 * nowhere, and does not ask again what was agreed to before. The permission itself is not given.
 * @param pattern of the site: `*://example.org/*`
 */
export async function agreeTo(chromium: Chromium, pattern: string): Promise<void> {
  const page = await chromium.visit('chrome://extensions');
  await page.evaluate(([id, site]) => chrome.developerPrivate.addHostPermission(id, site), [
    new URL(chromium.origin).host,
    pattern,
  ] as const);
  await page.close();
}

/** The popup as the toolbar button opens it: no tab, so Playwright does not know it as a page. */
export interface Popup {
  /** Evaluates an expression there. */
  read<Value>(expression: string): Promise<Value>;
  /** Presses an element with the mouse. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** Presses the extension's button on the toolbar while a page is in front. */
export async function pressButton(chromium: Chromium, page: Page): Promise<Popup> {
  await page.bringToFront();
  const session = await browserSession(chromium);
  const tabs = await targets(session);
  const tab = tabs.find(({ type, url }) => type === 'tab' && url === page.url());
  const id = new URL(chromium.origin).host;
  // https://chromedevtools.github.io/devtools-protocol/tot/Extensions/#method-triggerAction
  await session.send('Extensions.triggerAction' as never, { id, targetId: tab?.targetId } as never);
  const popup = await until('the popup', async () =>
    (await targets(session)).find(
      ({ type, url }) => type === 'page' && url === `${chromium.origin}/popup.html`,
    ),
  );
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: popup?.targetId ?? '',
    flatten: false,
  });
  const send = sender(session, sessionId);
  const read = async <Value>(expression: string): Promise<Value> => {
    const { result } = await send<{ result: { value: Value } }>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
  return {
    read,
    async click(selector) {
      const place = `(() => {
        const box = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      })()`;
      const { x, y } = await until(
        selector,
        () => read<{ x: number; y: number }>(place).then((point) => point ?? { x: 0, y: 0 }),
        (point) => point.x > 0,
      );
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
    },
    async close() {
      await session.send('Target.closeTarget', { targetId: popup?.targetId ?? '' });
      await session.detach();
    },
  };
}

interface Target {
  type: string;
  url: string;
  targetId: string;
}

async function targets(session: CDPSession): Promise<Target[]> {
  // Without a filter tabs are left out, which are what holds pages.
  return (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
}

async function browserSession(chromium: Chromium): Promise<CDPSession> {
  const browser = chromium.context.browser();
  if (!browser) throw new Error('This browser cannot be asked as a whole');
  return browser.newBrowserCDPSession();
}

/** Sends commands through a session inside another, which Playwright has no way for. */
function sender(session: CDPSession, sessionId: string) {
  let last = 0;
  return <Result>(method: string, params: object): Promise<Result> => {
    const id = ++last;
    return new Promise((resolve, reject) => {
      const hear = (event: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(event.message) as { id?: number; result: Result; error?: object };
        if (event.sessionId !== sessionId || answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        if (answer.error) reject(new Error(JSON.stringify(answer.error)));
        else resolve(answer.result);
      };
      session.on('Target.receivedMessageFromTarget', hear);
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  };
}
