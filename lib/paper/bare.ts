/** Longer texts are no identifiers; a limit keeps what a hostile page can make us do small. */
const LONGEST = 300;

const OPENERS = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['>', '<'],
]);

const ENTITIES = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
]);

/**
 * Text that was written for an identifier, without what belongs to the sentence or the markup around it: blanks,
 * quotes, closing punctuation, brackets that the identifier did not open, percent-encoding, entities.
 * @returns '' for what is too long to be an identifier
 */
export function bare(text: string): string {
  if (text.length > LONGEST) return '';
  let rest = decoded(text)
    .replace(/&\w+;/g, (entity) => ENTITIES.get(entity) ?? entity)
    .replace(/^[\s"'“‘«([{<]+/, '');
  while (endsOutside(rest)) rest = rest.slice(0, -1);
  return rest;
}

/** Percent-encoded ASCII decoded; anything else stays, so that unlike `decodeURIComponent` it cannot throw. */
export function decoded(text: string): string {
  return text.replace(/%([2-7][\da-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Whether the last character does not belong to the identifier. Old DOIs do hold brackets, in pairs. */
function endsOutside(text: string): boolean {
  const last = text.at(-1) ?? '';
  const opener = OPENERS.get(last);
  if (opener === undefined) return /[\s.,;:!?/"'”’»…]/.test(last);
  return text.split(last).length > text.split(opener).length;
}
