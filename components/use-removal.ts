import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Problem } from '@/lib/messages';
import type { SavedPaper } from '@/lib/paper/paper';
import { ask } from './ask';
import type { Notify } from './notice';
import { problemNotice } from './problem-text';
import type { Papers } from './use-papers';

/** A function that removes a paper from library and list at once, and offers to take that back. */
export function useRemoval(
  { hide, unhide }: Papers,
  notify: Notify,
  box: RefObject<HTMLInputElement | null>,
): (paper: SavedPaper) => Promise<void> {
  return useCallback(
    async (paper) => {
      const key = paper.keys[0];
      const say = (problem: Problem): void => {
        notify({ text: problemNotice(problem), warn: true });
      };
      const undo = async (): Promise<void> => {
        // The button that was pressed goes away with the notice.
        box.current?.focus();
        notify();
        const restored = await ask('restore', { key });
        if (restored.ok) unhide(paper.id);
        else say(restored.problem);
      };
      box.current?.focus();
      hide(paper.id);
      notify({
        text: browser.i18n.getMessage('removed', [paper.title]),
        undo: () => void undo(),
      });
      const removed = await ask('remove', { key });
      if (removed.ok) return;
      unhide(paper.id);
      say(removed.problem);
    },
    [hide, unhide, notify, box],
  );
}
