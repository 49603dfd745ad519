import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type PaperActions, PaperRow } from './PaperRow';
import type { Listing } from './use-papers';
import './PaperList.css';

/** How far from view the next papers are asked for. */
const AHEAD = '600px';
/** How long nothing else must have come into the list before (ms): whoever is typing wants the first papers, not the next. */
const QUIET = 200;

/** The id of the grid's row at `index`, for `aria-activedescendant`. */
export function rowId(index: number): string {
  return `paper-${index}`;
}

/** Papers under a line that says which and how many; more of them come as the end comes into view. */
export function PaperList(props: {
  id: string;
  listing: Listing;
  /** The index of the chosen paper. */
  chosen: number;
  actions: PaperActions;
  more: () => Promise<void>;
  /** What stands in the place of the heading, which is still there for those who hear the screen. */
  suggestions?: JSX.Element | undefined;
}): JSX.Element {
  const { id, listing, chosen, actions, more, suggestions } = props;
  const { text, papers, total } = listing;
  const grid = useRef<HTMLDivElement>(null);
  const count = total.toLocaleString();

  useEffect(() => {
    grid.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen, text]);

  return (
    <section class="papers">
      <div class="label">
        <h2 class={suggestions && 'unseen'}>
          {browser.i18n.getMessage(text === '' ? 'latest' : 'bestMatches')}
        </h2>
        {suggestions}
        <span role="status">
          {text === ''
            ? browser.i18n.getMessage('countSaved', [count])
            : browser.i18n.getMessage('countFound', [count])}
        </span>
      </div>
      <div class="scroll">
        <div ref={grid} id={id} role="grid" aria-label={browser.i18n.getMessage('papers')}>
          {papers.map((listed, index) => (
            <PaperRow
              // Another text finds other papers: the rows stay, which is much faster than making new ones.
              key={index}
              id={rowId(index)}
              listed={listed}
              chosen={index === chosen}
              actions={actions}
            />
          ))}
        </div>
        {papers.length < total && <More papers={papers} more={more} />}
      </div>
    </section>
  );
}

function More({
  papers,
  more,
}: Pick<Listing, 'papers'> & { more: () => Promise<void> }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        clearTimeout(timer);
        if (entries.some((entry) => entry.isIntersecting))
          timer = setTimeout(() => void more(), QUIET);
      },
      { rootMargin: AHEAD, scrollMargin: AHEAD },
    );
    if (button.current) watch.observe(button.current);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
    // With other papers the end may be as near as before, which the observer would not tell.
  }, [more, papers]);
  return (
    <button ref={button} class="button more" type="button" onClick={() => void more()}>
      {browser.i18n.getMessage('showMore')}
    </button>
  );
}
