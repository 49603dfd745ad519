import { find, markOf, textOf } from '../mark.ts';
import type { Inside, ReadMark } from '../mark.ts';
import { call, click, locate, point } from './bidi.ts';
import type { Bidi, RemoteValue } from './bidi.ts';

/** A part of a mark, with what is needed to point at it. */
interface Part extends Inside {
  remote: RemoteValue;
  children: Part[];
}

/** A node as BiDi gives it. https://w3c.github.io/webdriver-bidi/#type-script-RemoteValue */
interface NodeValue {
  nodeType: number;
  localName?: string;
  nodeValue?: string;
  attributes?: Record<string, string>;
  children?: RemoteValue[];
  shadowRoot?: RemoteValue | null;
}

/** Reads all marks of a tab, in the page's order: BiDi sees into closed roots, the page does not. */
export async function readMarks(bidi: Bidi, context: string): Promise<ReadMark[]> {
  return (await marksOf(bidi, context)).map(({ key, root }) => markOf(key, root));
}

/** Presses a mark's button with the mouse, where it is on the screen, after scrolling to it. */
export async function clickSave(bidi: Bidi, context: string, key: string): Promise<void> {
  const [x, y] = await placeOfButton(bidi, context, key);
  await click(bidi, context, x, y);
}

/** Rests the mouse on a mark's button, after scrolling to it. */
export async function hover(bidi: Bidi, context: string, key: string): Promise<void> {
  const [x, y] = await placeOfButton(bidi, context, key);
  await point(bidi, context, x, y);
}

/** The text of the first part with this class in the closed root of an element of ours; nothing if there is none. */
export async function textInside(
  bidi: Bidi,
  context: string,
  host: string,
  name: string,
): Promise<string | undefined> {
  const hosts = await locate(bidi, context, host);
  const parts = hosts.map((each) =>
    find(partOf((each.value as NodeValue).shadowRoot ?? each), ({ attributes }) =>
      (attributes['class'] ?? '').split(' ').includes(name),
    ),
  );
  const first = parts.find((part) => part !== undefined);
  return first && textOf(first);
}

async function placeOfButton(bidi: Bidi, context: string, key: string): Promise<[number, number]> {
  const mark = (await marksOf(bidi, context)).find((each) => each.key === key);
  const button = mark && find(mark.root, ({ name }) => name === 'button');
  if (!button) throw new Error(`There is no mark with a button for ${key}`);
  return call<[number, number]>(
    bidi,
    context,
    `(button) => {
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return JSON.stringify([x + width / 2, y + height / 2]);
    }`,
    [button.remote],
  );
}

async function marksOf(bidi: Bidi, context: string): Promise<{ key: string; root: Part }[]> {
  return (await locate(bidi, context, 'deja-lu')).map((host) => {
    const { attributes, shadowRoot } = host.value as NodeValue;
    return { key: attributes?.['data-paper'] ?? '', root: partOf(shadowRoot ?? host) };
  });
}

function partOf(remote: RemoteValue): Part {
  const { nodeType, localName, nodeValue, attributes, children } = remote.value as NodeValue;
  return {
    remote,
    name: nodeType === 3 ? '#text' : (localName ?? ''),
    attributes: attributes ?? {},
    text: nodeType === 3 ? (nodeValue ?? '') : '',
    children: (children ?? []).map(partOf),
  };
}
