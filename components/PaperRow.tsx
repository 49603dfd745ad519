import { Fragment, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SavedPaper } from '@/lib/paper/paper';
import { byline } from './byline';
import { Icon, type IconName } from './Icon';
import type { Listed } from './listed';
import { Marked } from './Marked';
import './PaperRow.css';

/** What can be done with a paper in a list. `behind`: in a tab in the background. */
export interface PaperActions {
  open: (paper: SavedPaper, behind: boolean) => void;
  copy: (paper: SavedPaper) => void;
  remove: (paper: SavedPaper) => void;
  /** Only where there is room to ask which identifiers are another paper's. */
  takeApart?: (paper: SavedPaper) => void;
}

/** One paper in a list: a row of the grid that the search box steers. */
export function PaperRow(props: {
  id: string;
  listed: Listed;
  chosen: boolean;
  actions: PaperActions;
}): JSX.Element {
  const { id, listed, chosen, actions } = props;
  const { paper } = listed;
  const { keys, title } = paper;
  // Moving the choice draws every row anew; finding the matches again would be the dearest part of that.
  const heading = useMemo(
    () => <Heading listed={listed} onOpen={actions.open} />,
    [listed, actions],
  );
  const who = useMemo(() => <Byline listed={listed} />, [listed]);
  const details = useMemo(() => <Details listed={listed} />, [listed]);
  return (
    <div class="paper" role="row" id={id} aria-selected={chosen} data-paper={keys[0]}>
      <div role="gridcell">
        {heading}
        <div class="line">
          {who}
          {actions.takeApart && keys.length > 1 && (
            <Tool
              icon="apart"
              name={browser.i18n.getMessage('takeApartPaper', [title])}
              hint={browser.i18n.getMessage('takeApartHint')}
              reachable={chosen}
              press={() => actions.takeApart?.(paper)}
            />
          )}
          <Tool
            icon="copy"
            name={browser.i18n.getMessage('copyPaper', [title])}
            hint={browser.i18n.getMessage('copyAsBibtex')}
            reachable={chosen}
            press={() => actions.copy(paper)}
          />
          <Tool
            icon="bin"
            name={browser.i18n.getMessage('removePaper', [title])}
            hint={browser.i18n.getMessage('remove')}
            reachable={chosen}
            press={() => actions.remove(paper)}
          />
        </div>
        {details}
      </div>
    </div>
  );
}

function Heading(props: { listed: Listed; onOpen: PaperActions['open'] }): JSX.Element {
  const { paper, mark } = props.listed;
  return (
    <a
      class="title"
      dir="auto"
      href={paper.address}
      tabIndex={-1}
      onClick={(event) => {
        event.preventDefault();
        props.onOpen(paper, event.ctrlKey || event.metaKey);
      }}
    >
      <Marked stretches={mark(paper.title)} />
    </a>
  );
}

function Byline({ listed: { paper, mark } }: { listed: Listed }): JSX.Element {
  return (
    <div class="byline">
      {byline(paper).map((part, index) => (
        <Fragment key={part}>
          {index > 0 && ' · '}
          <bdi>
            <Marked stretches={mark(part)} />
          </bdi>
        </Fragment>
      ))}
    </div>
  );
}

function Details({ listed: { paper, mark, passage } }: { listed: Listed }): JSX.Element {
  const matched = passage();
  return (
    <>
      {matched && (
        <div class="passage" dir="auto">
          <Marked stretches={matched} />
        </div>
      )}
      {paper.note.value && (
        <div class="note" dir="auto">
          <Marked stretches={mark(paper.note.value)} />
        </div>
      )}
      {paper.tags.value.length > 0 && (
        <div class="tags">
          {paper.tags.value.map((tag) => (
            <span class="tag" dir="auto" key={tag}>
              <Marked stretches={mark(tag)} />
            </span>
          ))}
        </div>
      )}
    </>
  );
}

function Tool(props: {
  icon: IconName;
  name: string;
  hint: string;
  reachable: boolean;
  press: () => void;
}): JSX.Element {
  return (
    <button
      class="quiet tool"
      type="button"
      aria-label={props.name}
      title={props.hint}
      // Only the chosen paper's buttons are on the way of the Tab key, or a long list would be a long way.
      tabIndex={props.reachable ? 0 : -1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.press}
    >
      <Icon name={props.icon} />
    </button>
  );
}
