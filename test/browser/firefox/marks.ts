import { find, markOf } from '../mark.ts';
import type { Inside, ReadMark } from '../mark.ts';
import { call, click, locate } from './bidi.ts';
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
  const mark = (await marksOf(bidi, context)).find((each) => each.key === key);
  const button = mark && find(mark.root, ({ name }) => name === 'button');
  if (!button) throw new Error(`There is no mark with a button for ${key}`);
  const [x, y] = await call<[number, number]>(
    bidi,
    context,
    `(button) => {
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return JSON.stringify([x + width / 2, y + height / 2]);
    }`,
    [button.remote],
  );
  await click(bidi, context, x, y);
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
