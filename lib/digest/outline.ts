import { HOST } from './mark';

/** The longest outline, in UTF-16 units: enough for a list's structure, and no more than the address of a mail can hold. */
const LONGEST = 1200;

/** Of so many children the structure is told. */
const WIDEST = 5;

/**
 * The structure around a page's entries, for somebody who is to teach Déjà Lu the page: names of elements,
 * their classes, and where in the site links lead. No texts, no numbers.
 */
export function outlineOf([first]: readonly Element[]): string {
  let outline = first ? branch(first, '  ') : '';
  for (let up = first?.parentElement; up && up !== document.body; up = up.parentElement) {
    outline = `${nameOf(up)}\n${outline}`;
  }
  return outline.slice(0, LONGEST);
}

function branch(element: Element, indent: string): string {
  const children = [...element.children].filter(({ localName }) => localName !== HOST);
  return [
    indent + nameOf(element),
    ...children.slice(0, WIDEST).map((child) => branch(child, `${indent}  `)),
  ].join('\n');
}

function nameOf(element: Element): string {
  const href = element instanceof HTMLAnchorElement ? element.pathname : '';
  return (
    [element.localName, ...element.classList].join('.') +
    href.replace(/\/([^/]*).*/, ' /$1/…').replace(/\d/g, '0')
  );
}
