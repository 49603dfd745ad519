import { browser } from 'wxt/browser';
import { strongest } from '@/lib/paper/paper';
import type { Meeting, PaperState } from '@/lib/paper/paper';

/** What is under way or has gone wrong with a click on a mark. */
export type Doing = 'saving' | 'removing' | 'saveFailed' | 'removeFailed' | 'outdated';

/** All that a mark shows. */
export interface Face {
  look: 'new' | 'seen' | 'opened' | 'saved' | 'failed';
  /** The words on the mark. */
  label: string;
  /** When and where the paper was met before, in full: `Seen 11 Mar · HF Daily Papers`; nothing if it was not. */
  story?: string;
  /** The button's accessible name. */
  name: string;
  pressed: boolean;
  busy: boolean;
}

/** What a mark shows of a paper. */
export function faceOf(state: PaperState, title: string, doing?: Doing): Face {
  const look = strongest(state);
  const story = storyOf(state);
  const face: Face = {
    look,
    label: look === 'new' ? browser.i18n.getMessage('markNew') : (story?.when ?? ''),
    name: browser.i18n.getMessage('markSave', [title]),
    pressed: look === 'saved',
    busy: doing === 'saving' || doing === 'removing',
    ...(story && { story: `${story.when} · ${story.where}` }),
  };
  if (look === 'saved') {
    face.label = browser.i18n.getMessage('markSaved');
    face.name = browser.i18n.getMessage('markUndo', [title]);
  }
  return { ...face, ...(doing && underWay(doing, title)) };
}

function underWay(doing: Doing, title: string): Partial<Face> {
  switch (doing) {
    // The eye sees the colour of "saved" at once; the word comes when it is true.
    case 'saving':
      return { look: 'saved', label: browser.i18n.getMessage('markSaving') };
    case 'removing':
      return { look: 'seen', label: browser.i18n.getMessage('markRemoving') };
    case 'saveFailed':
      return {
        look: 'failed',
        label: browser.i18n.getMessage('markFailed'),
        name: browser.i18n.getMessage('markSaveAgain', [title]),
      };
    case 'outdated':
      return { look: 'failed', label: browser.i18n.getMessage('markOutdated') };
    case 'removeFailed':
      return { look: 'failed', label: browser.i18n.getMessage('markNotRemoved') };
  }
}

function storyOf(state: PaperState): { when: string; where: string } | undefined {
  const tell = (name: 'markOpened' | 'markSeen', meeting: Meeting) => ({
    when: browser.i18n.getMessage(name, [meeting.day ?? '']),
    where: meeting.place,
  });
  if (state.opened) return tell('markOpened', state.opened);
  return state.seen && tell('markSeen', state.seen);
}
