import type { CDPSession, Page } from 'playwright';
import { find, markOf, textOf } from './mark.ts';
import type { Inside, ReadMark } from './mark.ts';

/** What is used of a node. https://chromedevtools.github.io/devtools-protocol/tot/DOM/#type-Node */
interface ProtocolNode {
  nodeId: number;
  nodeType: number;
  localName: string;
  nodeValue: string;
  /** Names and values in turn. */
  attributes?: string[] | undefined;
  children?: ProtocolNode[] | undefined;
  shadowRoots?: ProtocolNode[] | undefined;
}

/** A part of a mark, with what is needed to point at it. */
interface Part extends Inside {
  id: number;
  children: Part[];
}

/**
 * Reads all marks of a page, in the page's order. Their roots are closed to the page; the browser's
 * debugging protocol still sees them, and tells nothing to the page.
 */
export function readMarks(page: Page): Promise<ReadMark[]> {
  return withSession(page, async (session) => {
    const marks = await marksOf(session);
    return Promise.all(
      marks.map(async ({ key, root, button }) => {
        const box = button && (await boxOf(session, button.id));
        return { ...markOf(key, root), ...(box && { box }) };
      }),
    );
  });
}

/** Puts the mouse on a mark's button: where it is on the screen, after scrolling to it. */
export async function pointAt(page: Page, key: string): Promise<void> {
  const [x, y] = await placeOf(page, key);
  await page.mouse.move(x, y);
}

/** Presses a mark's button with the mouse, as a person does: where it is on the screen, after scrolling to it. */
export async function clickSave(page: Page, key: string): Promise<void> {
  const [x, y] = await placeOf(page, key);
  await page.mouse.click(x, y);
}

function placeOf(page: Page, key: string): Promise<[x: number, y: number]> {
  return withSession(page, async (session) => {
    const nodeId = await buttonOf(session, key);
    await session.send('DOM.scrollIntoViewIfNeeded', { nodeId });
    const box = await boxOf(session, nodeId);
    if (!box) throw new Error(`The button of ${key} is not shown`);
    return [box.x + box.width / 2, box.y + box.height / 2];
  });
}

/** Presses a mark's button with the keyboard. */
export function pressSave(page: Page, key: string): Promise<void> {
  return withSession(page, async (session) => {
    await session.send('DOM.focus', { nodeId: await buttonOf(session, key) });
    await page.keyboard.press('Enter');
  });
}

/** What a person is shown beside marks and over the page: all that is in the closed roots of ours. */
export interface Shown {
  /** The lines of the card that tells a mark's story: `First seen`, `11 Mar 2025, 09:14 · arXiv`, … */
  card: string[];
  /** What is drawn around the entry that was gone to, in CSS pixels from the viewport's upper left. */
  frame?: { key: string } & NonNullable<ReadMark['box']>;
  /** What was said last, as a screen reader hears it. */
  spoken: string;
}

/** Reads what is shown and said besides the marks themselves. */
export function readShown(page: Page): Promise<Shown> {
  return withSession(page, async (session) => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const marks = hosts(root).map((host) => ({
      key: attributesOf(host)['data-paper'] ?? '',
      inside: partOf(host.shadowRoots?.[0] ?? host),
    }));
    const card = marks.map(({ inside }) => find(inside, isOf('card'))).find(Boolean);
    const [framed] = marks.flatMap(({ key, inside }) => {
      const frame = find(inside, isOf('frame'));
      return frame ? [{ key, id: frame.id }] : [];
    });
    const box = framed && (await boxOf(session, framed.id));
    const note = hosts(root, 'deja-lu-note')[0];
    const spoken = note && find(partOf(note.shadowRoots?.[0] ?? note), isOf('story'));
    return {
      card: (card?.children ?? []).map(textOf),
      ...(framed && box && { frame: { key: framed.key, ...box } }),
      spoken: spoken ? textOf(spoken) : '',
    };
  });
}

function isOf(name: string): (part: Part) => boolean {
  return ({ attributes }) => (attributes['class'] ?? '').split(' ').includes(name);
}

async function buttonOf(session: CDPSession, key: string): Promise<number> {
  const mark = (await marksOf(session)).find((each) => each.key === key);
  if (!mark?.button) throw new Error(`There is no mark with a button for ${key}`);
  return mark.button.id;
}

async function marksOf(
  session: CDPSession,
): Promise<{ key: string; root: Part; button: Part | undefined }[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return hosts(root).map((host) => {
    const inside = partOf(host.shadowRoots?.[0] ?? host);
    return {
      key: attributesOf(host)['data-paper'] ?? '',
      root: inside,
      button: find(inside, ({ name }) => name === 'button'),
    };
  });
}

function hosts(node: ProtocolNode, name = 'deja-lu'): ProtocolNode[] {
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((each) =>
    hosts(each, name),
  );
  return node.localName === name ? [node, ...below] : below;
}

function partOf(node: ProtocolNode): Part {
  return {
    id: node.nodeId,
    name: node.nodeType === 3 ? '#text' : node.localName,
    attributes: attributesOf(node),
    text: node.nodeType === 3 ? node.nodeValue : '',
    children: (node.children ?? []).map(partOf),
  };
}

function attributesOf({ attributes = [] }: ProtocolNode): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((name, index) =>
      index % 2 === 0 ? [[name, attributes[index + 1] ?? '']] : [],
    ),
  );
}

async function boxOf(session: CDPSession, nodeId: number): Promise<ReadMark['box']> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch (error) {
    // The protocol's ways to say that a node has no box, or has gone meanwhile.
    if (/Could not (compute box model|find node)/.test(String(error))) return undefined;
    throw error;
  }
}

async function withSession<Value>(
  page: Page,
  work: (session: CDPSession) => Promise<Value>,
): Promise<Value> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}
