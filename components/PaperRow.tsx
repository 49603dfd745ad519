import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
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
  // Moving the choice draws every row anew; finding the matches again would be the dearest part of that.
  return useMemo(() => drawRow({ id, listed, chosen, actions }), [id, listed, chosen, actions]);
}

/** Without components inside: at each key a screenful of rows is drawn before the next frame. */
function drawRow({ id, listed, chosen, actions }: Row): JSX.Element {
  const { paper, mark, passage } = listed;
  const { address, keys, note, tags, title } = paper;
  const { getMessage } = browser.i18n;
  const matched = passage();
  const tool = (icon: JSX.Element, name: string, hint: string, press: () => void): JSX.Element => (
    <button
      class="quiet tool"
      type="button"
      aria-label={name}
      title={hint}
      // Only the chosen paper's buttons are on the way of the Tab key, or a long list would be a long way.
      tabIndex={chosen ? 0 : -1}
      onMouseDown={keepFocus}
      onClick={press}
    >
      {icon}
    </button>
  );
  return (
    <div class="paper" role="row" id={id} aria-selected={chosen} data-paper={keys[0]}>
      <div role="gridcell">
        <a
          class="title"
          dir="auto"
          href={address}
          tabIndex={-1}
          onClick={(event) => {
            event.preventDefault();
            actions.open(paper, event.ctrlKey || event.metaKey);
          }}
        >
          {marked(mark(title))}
        </a>
        <div class="line">
          <div class="byline">
            {byline(paper).flatMap((part, index) => [
              index > 0 && ' · ',
              <bdi>{marked(mark(part))}</bdi>,
            ])}
          </div>
          {actions.takeApart &&
            keys.length > 1 &&
            tool(APART, getMessage('takeApartPaper', [title]), getMessage('takeApartHint'), () =>
              actions.takeApart?.(paper),
            )}
          {tool(COPY, getMessage('copyPaper', [title]), getMessage('copyAsBibtex'), () =>
            actions.copy(paper),
          )}
          {tool(BIN, getMessage('removePaper', [title]), getMessage('remove'), () =>
            actions.remove(paper),
          )}
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
                {marked(mark(tag))}
              </span>
            ))}
          </div>
        )}
      </div>
    </div>
  );
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
