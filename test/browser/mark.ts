/** A mark as a person, or a screen reader, meets it. */
export interface ReadMark {
  /** `arxiv:2403.12345` */
  key: string;
  /** The button's accessible name: `Save <title>` or `Saved <title>`. */
  name: string;
  pressed: boolean;
  /** All that is written on it: `New`, `Saved`, `Seen 21 Nov · HF Daily Papers`. */
  text: string;
  /** When and where it was met before, if it was. */
  story?: string;
  /** The button on the page, in CSS pixels from the viewport's upper left; nothing if it is not shown. */
  box?: { x: number; y: number; width: number; height: number };
}

/** An element or text inside a mark, as both browsers' protocols can describe it. */
export interface Inside {
  /** In lower case; `#text` for a text. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: Inside[];
}

/** Reads a mark from what is inside its closed root. */
export function markOf(key: string, root: Inside): ReadMark {
  const button = find(root, ({ name }) => name === 'button');
  const told = find(root, (part) => part.name !== '#text' && /^(Seen|Opened)\b/.test(textOf(part)));
  return {
    key,
    name: button?.attributes['aria-label'] ?? (button ? textOf(button) : ''),
    pressed: button?.attributes['aria-pressed'] === 'true',
    text: textOf(root).trim(),
    ...(told && { story: textOf(told).trim() }),
  };
}

/** The first part that fits, from the outside in. */
export function find<Part extends { children: Part[] }>(
  part: Part,
  fits: (part: Part) => boolean,
): Part | undefined {
  for (const child of part.children) {
    const found = fits(child) ? child : find(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** All text inside a part. */
export function textOf({ text, children }: Inside): string {
  return text + children.map(textOf).join('');
}
