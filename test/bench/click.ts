import type { CDPSession, Page } from 'playwright';

/** How long a person aims, when the tab has come to the front and scrolled, and then holds the button down (ms). */
const AIM = 250;
const HOLD = 80;

/** What is used of a node. https://chromedevtools.github.io/devtools-protocol/tot/DOM/#type-Node */
interface ProtocolNode {
  backendNodeId: number;
  localName: string;
  children?: ProtocolNode[] | undefined;
  shadowRoots?: ProtocolNode[] | undefined;
}

/**
 * Clicks on the mark of a paper.
 * @param id the paper's arXiv id
 * @returns ms from the click to the mark saying that the paper is saved, on the page's own clock
 */
export async function timeToSaved(page: Page, host: 'ours' | 'bare', id: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const objectId = await buttonOf(session, host, id);
  const { result: box } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: listen.toString(),
    returnByValue: true,
  });
  const { x, y } = box.value as { x: number; y: number };
  await page.mouse.move(x, y);
  await page.waitForTimeout(AIM);
  await page.mouse.down();
  await page.waitForTimeout(HOLD);
  await page.mouse.up();
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: function (this: Watched) {
      return this.whenSaved;
    }.toString(),
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return Number(result.value);
}

/** A button that is watched: the time from its click to its being pressed. */
interface Watched extends HTMLElement {
  whenSaved?: Promise<number>;
}

/** Sent as text to the page: watches a button and gives its middle. */
function listen(this: Watched): { x: number; y: number } {
  this.scrollIntoView({ block: 'center', behavior: 'instant' });
  this.whenSaved = new Promise((resolve) => {
    let clicked = Number.NaN;
    this.addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true });
    const observer = new MutationObserver(() => {
      if (this.getAttribute('aria-pressed') !== 'true') return;
      observer.disconnect();
      resolve(performance.now() - clicked);
    });
    observer.observe(this, { attributes: true });
  });
  const { left, top, width, height } = this.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The remote object of a mark's button; the root that ours is in is closed to the page, but not to the protocol. */
async function buttonOf(session: CDPSession, host: 'ours' | 'bare', id: string): Promise<string> {
  const selector =
    host === 'ours' ? `deja-lu[data-paper="arxiv:${id}"]` : `[id="${id}"] + .bare-mark`;
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  const { objectId } = result;
  if (objectId === undefined) throw new Error(`There is no mark for ${id}`);
  if (host === 'bare') return objectId;
  const { node } = await session.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
  const button = find(node, 'button');
  if (!button) throw new Error(`The mark for ${id} has no button`);
  const { backendNodeId } = button;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  return object.objectId ?? '';
}

function find(node: ProtocolNode, name: string): ProtocolNode | undefined {
  if (node.localName === name) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}
