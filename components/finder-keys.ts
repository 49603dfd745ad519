/** What a key in the search box does besides writing: a number chooses the paper so many rows on. */
export type FinderAction =
  | number
  | 'open'
  | 'openBehind'
  | 'copy'
  | 'remove'
  | 'undo'
  | 'clear'
  | 'complete'
  | 'help';

type Actions = Readonly<Record<string, FinderAction>>;

const PLAIN: Actions = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5, Enter: 'open' };
/** Keys that write or move the caret where there is text to move in. */
const IN_EMPTY_BOX: Actions = { Home: -Infinity, End: Infinity, '?': 'help' };
const WITH_CONTROL: Actions = { Enter: 'openBehind', c: 'copy', z: 'undo' };

/** The action for a key pressed in the search box `box`; none where the key is the box's own. */
export function finderAction(
  event: KeyboardEvent,
  box: HTMLInputElement,
): FinderAction | undefined {
  // Enter and the arrows belong to the input method while it composes a word.
  if (event.isComposing || event.altKey) return undefined;
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey) {
    const selected = box.selectionStart !== box.selectionEnd;
    return shiftKey || (key === 'c' && selected) ? undefined : WITH_CONTROL[key];
  }
  // As in the address bars of browsers, which forget a suggestion so.
  if (shiftKey && key === 'Delete') return 'remove';
  if (box.value === '' && key in IN_EMPTY_BOX) return IN_EMPTY_BOX[key];
  if (key === 'Escape' && box.value !== '') return 'clear';
  // As a shell takes what it suggests.
  const isAtEnd = box.value !== '' && box.selectionStart === box.value.length;
  if (key === 'ArrowRight' && isAtEnd && !shiftKey) return 'complete';
  return shiftKey ? undefined : PLAIN[key];
}
