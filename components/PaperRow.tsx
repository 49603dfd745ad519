import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SavedPaper } from '@/lib/paper/paper';
import type { Stretch } from '@/lib/search/highlight';
import { byline } from './byline';
import { Icon } from './Icon';
import type { Listed } from './listed';
import './PaperRow.css';

/** What can be done with a paper in a list. `behind`: in a tab in the background. */
export interface PaperActions {
  open: (paper: SavedPaper, behind: boolean) => void;
  copy: (paper: SavedPaper) => void;
  remove: (paper: SavedPaper) => void;
  /** Only where there is room to ask which identifiers are another paper's. */
  takeApart?: (paper: SavedPaper) => void;
}

interface Row {
  id: string;
  listed: Listed;
  chosen: boolean;
  actions: PaperActions;
}

/** One paper in a list: a row of the grid that the search box steers. */
export function PaperRow({ id, listed, chosen, actions }: Row): JSX.Element {
  const paper = useRef(listed.paper);
  paper.current = listed.paper;
  const mayBeSeveral = listed.paper.keys.length > 1;
  // Another text finds another paper for the row: its buttons stay as they are, and are for that one then.
  const tools = useMemo(
    () => drawTools(id, chosen, actions, mayBeSeveral, paper),
    [id, chosen, actions, mayBeSeveral],
  );
  // Moving the choice draws every row anew; finding the matches again would be the dearest part of that.
  return useMemo(
    () => drawRow({ id, listed, chosen, actions }, tools),
    [id, listed, chosen, actions, tools],
  );
}

/** Without components inside: at each key a screenful of rows is drawn before the next frame. */
function drawRow({ id, listed, chosen, actions }: Row, tools: ComponentChildren): JSX.Element {
  const { paper, markName, mark, passage } = listed;
  const { address, keys, note, tags, title } = paper;
  const matched = passage();
  const [first = '', ...others] = byline(paper);
  return (
    <div class="paper" role="row" id={id} aria-selected={chosen} data-paper={keys[0]}>
      <div role="gridcell">
        <a
          id={`${id}-title`}
          class="title"
          dir="auto"
          href={address}
          tabIndex={-1}
          onClick={(event) => {
            event.preventDefault();
            actions.open(paper, event.ctrlKey || event.metaKey);
          }}
        >
          {marked(markName(title))}
        </a>
        <div class="line">
          <bdi>{marked(markName(first))}</bdi>
          <span>{others.map((part) => [' · ', <bdi>{marked(mark(part))}</bdi>])}</span>
          {tools}
        </div>
        {matched && (
          <div class="passage" dir="auto">
            {marked(matched)}
          </div>
        )}
        {note.value && (
          <div class="note" dir="auto">
            {marked(mark(note.value))}
          </div>
        )}
        {tags.value.length > 0 && (
          <div class="tags">
            {tags.value.map((tag) => (
              <span class="tag" dir="auto" key={tag}>
                {marked(markName(tag))}
              </span>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

/** The buttons of a row. Their names end with its title, as it is then: "Remove: Attention Is All You Need". */
function drawTools(
  row: string,
  chosen: boolean,
  { takeApart, copy, remove }: PaperActions,
  mayBeSeveral: boolean,
  paper: { current: SavedPaper },
): ComponentChildren {
  const { getMessage } = browser.i18n;
  const tool = (
    icon: JSX.Element,
    name: 'takeApartPaper' | 'copyPaper' | 'removePaper',
    hint: 'takeApartHint' | 'copyAsBibtex' | 'remove',
    act: (paper: SavedPaper) => void,
  ): JSX.Element => (
    <button
      id={`${row}-${hint}`}
      class="quiet tool"
      type="button"
      aria-label={getMessage(name)}
      aria-labelledby={`${row}-${hint} ${row}-title`}
      title={getMessage(hint)}
      // Only the chosen paper's buttons are on the way of the Tab key, or a long list would be a long way.
      tabIndex={chosen ? 0 : -1}
      onMouseDown={keepFocus}
      onClick={() => act(paper.current)}
    >
      {icon}
    </button>
  );
  return [
    takeApart && mayBeSeveral && tool(APART, 'takeApartPaper', 'takeApartHint', takeApart),
    tool(COPY, 'copyPaper', 'copyAsBibtex', copy),
    tool(BIN, 'removePaper', 'remove', remove),
  ];
}

/** A text in which the matches of a search are marked. */
function marked(stretches: readonly Stretch[]): ComponentChildren {
  return stretches.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text));
}

function keepFocus(event: Event): void {
  event.preventDefault();
}

/** One drawing for all rows. */
const APART = <Icon name="apart" />;
const COPY = <Icon name="copy" />;
const BIN = <Icon name="bin" />;
