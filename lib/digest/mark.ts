import type { Face } from './face';
import css from './mark.css?inline';

/** What Déjà Lu adds to an entry: a host element in the page, its inside closed to the page. */
export interface Mark {
  /** The element `deja-lu`, to be put into an entry. */
  host: HTMLElement;
  /** What is inside it. */
  root: ShadowRoot;
  /** The pill with the button, and the button. */
  pill: HTMLElement;
  button: HTMLElement;
  show(face: Face): void;
  /** Whether the page around it is dark. */
  darken(dark: boolean): void;
}

export const HOST = 'deja-lu';

const BOOKMARK = 'M4 2.2h8v11.3l-4-2.9-4 2.9z';
const AGAIN = 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3';

/** The pill and its template are made once: a page may have a thousand marks. */
let shared: { sheet: CSSStyleSheet; pill: HTMLElement } | undefined;

/**
 * Makes a mark that shows nothing yet.
 * @param key the entry's key, which the host carries in `data-paper`
 * @param onPress called when a person presses the button; a script's click is none
 * @param host the host, if it was made already: one that has no mark yet
 */
export function createMark(
  key: string,
  onPress: () => void,
  host = document.createElement(HOST),
): Mark {
  shared ??= { sheet: sheetOf(css), pill: makePill() };
  host.dataset['paper'] = key;
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [shared.sheet];
  const pill = shared.pill.cloneNode(true) as HTMLElement;
  root.append(pill);
  const [button, label, story] = pill.children as unknown as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];

  const press = (event: Event): void => {
    event.preventDefault();
    if (event.isTrusted) onPress();
  };
  button.addEventListener('click', press);
  for (const kind of KEPT_INSIDE) root.addEventListener(kind, keepInside);

  let dark = false;
  let look = '';
  const dress = (): void => {
    pill.className = `mark ${look}${dark ? ' dark' : ''}`;
  };
  return {
    host,
    root,
    pill,
    button,
    show(face) {
      ({ look } = face);
      dress();
      button.ariaLabel = face.name;
      button.ariaPressed = String(face.pressed);
      button.ariaBusy = String(face.busy);
      // "Seen 11 Mar" on the mark is the beginning of "Seen 11 Mar · HF Daily Papers": one text, not two.
      const isStory = face.story?.startsWith(face.label) ?? false;
      label.textContent = isStory ? '' : face.label;
      if (isStory) label.append(face.label, hidden((face.story ?? '').slice(face.label.length)));
      story.textContent = isStory ? '' : (face.story ?? '');
    },
    darken(isDark) {
      dark = isDark;
      dress();
    },
  };
}

/** The page's own reactions to clicks and keys (links, cards, shortcuts) are not meant when a mark is used. */
const KEPT_INSIDE = [
  'click',
  'auxclick',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
];

function keepInside(event: Event): void {
  event.stopPropagation();
  // A click beside the button would follow the link or press the card that the mark lies on.
  if (event.type === 'click') event.preventDefault();
}

function hidden(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'story';
  element.textContent = text;
  return element;
}

/** A style sheet, for the roots of marks or for the page. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

function makePill(): HTMLElement {
  const mark = document.createElement('span');
  const button = document.createElement('button');
  button.type = 'button';
  button.append(icon('bookmark', BOOKMARK), icon('again', AGAIN));
  const label = document.createElement('span');
  label.className = 'label';
  mark.append(button, label, hidden(''));
  return mark;
}

function icon(name: string, path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', name);
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
