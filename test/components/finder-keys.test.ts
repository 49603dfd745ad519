// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { finderAction } from '@/components/finder-keys';

const control = { ctrlKey: true };
const shift = { shiftKey: true };

it.each([
  ['ArrowDown', {}, 'text', 1],
  ['ArrowUp', {}, 'text', -1],
  ['PageDown', {}, 'text', 5],
  ['ArrowDown', shift, 'text', undefined],
  ['Home', {}, '', -Infinity],
  ['End', {}, '', Infinity],
  ['Home', {}, 'text', undefined],
  ['Enter', {}, 'text', 'open'],
  ['Enter', control, 'text', 'openBehind'],
  ['Enter', { metaKey: true }, 'text', 'openBehind'],
  ['Enter', { isComposing: true }, 'text', undefined],
  ['ArrowDown', { isComposing: true }, 'text', undefined],
  ['Escape', {}, 'text', 'clear'],
  ['Escape', {}, '', undefined],
  ['ArrowRight', {}, 'text', 'complete'],
  ['ArrowRight', {}, '', undefined],
  ['ArrowRight', shift, 'text', undefined],
  ['?', shift, '', 'help'],
  ['?', shift, 'text', undefined],
  ['Delete', shift, 'text', 'remove'],
  ['Delete', {}, 'text', undefined],
  ['c', control, 'text', 'copy'],
  ['c', {}, '', undefined],
  ['z', control, 'text', 'undo'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'text', undefined],
  ['c', { ctrlKey: true, altKey: true }, 'text', undefined],
])('%s with %o in a box with "%s" is %s', (key, held, text, action) => {
  const box = document.createElement('input');
  box.value = text;
  box.setSelectionRange(text.length, text.length);
  expect(finderAction(new KeyboardEvent('keydown', { key, ...held }), box)).toBe(action);
});

it('leaves copying to the box where text is selected', () => {
  const box = document.createElement('input');
  box.value = 'text';
  box.setSelectionRange(0, 4);
  expect(finderAction(new KeyboardEvent('keydown', { key: 'c', ...control }), box)).toBeUndefined();
});
