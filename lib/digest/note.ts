import { sheetOf } from './mark';
import markCss from './mark.css?inline';
import css from './note.css?inline';

/** How long it is shown, in milliseconds. */
const SHOWN = 4000;

interface Note {
  host: HTMLElement;
  /** For the eye: lies over everything, for a while. */
  shown: HTMLElement;
  what: HTMLElement;
  which: HTMLElement;
  /** For screen readers, which only speak of what changes in a place that they know. */
  spoken: HTMLElement;
}

let made: Note | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says something over the page, for a moment. The page cannot read it.
 * @param title of the paper that it is about, if it is about one
 * @param dark whether the page is dark: then the note is light
 */
export function say(text: string, title: string, dark: boolean): void {
  const note = (made ??= makeNote());
  // A page that renders itself anew takes it along.
  if (!note.host.isConnected) document.documentElement.append(note.host);
  note.shown.className = dark ? 'note dark' : 'note';
  note.what.textContent = text;
  note.which.textContent = title;
  note.spoken.textContent = title ? `${text}: ${title}` : text;
  // Anew, so that it comes to lie over what the page has put into the top layer meanwhile.
  note.shown.hidePopover();
  note.shown.showPopover();
  clearTimeout(timer);
  timer = setTimeout(() => note.shown.hidePopover(), SHOWN);
}

function makeNote(): Note {
  const host = document.createElement('deja-lu-note');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(markCss), sheetOf(css)];
  const shown = document.createElement('div');
  shown.popover = 'manual';
  shown.ariaHidden = 'true';
  const what = document.createElement('strong');
  const which = document.createElement('span');
  which.dir = 'auto';
  shown.append(what, which);
  const spoken = document.createElement('div');
  spoken.className = 'story';
  spoken.role = 'status';
  root.append(shown, spoken);
  document.documentElement.append(host);
  return { host, shown, what, which, spoken };
}
