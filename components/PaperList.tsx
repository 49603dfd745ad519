import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type PaperActions, PaperRow } from './PaperRow';
import type { Listing } from './use-papers';
import './PaperList.css';

/** How far from view the next papers are asked for. */
const AHEAD = '600px';
/** How soon the rest is drawn, however busy the screen is (ms). */
const SOON = 300;
/** The height of the lowest rows, in pixels. */
const LOWEST = 60;

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

  // What the screen has no room for is drawn after what it shows has been painted.
  const [drawnWhole, setDrawnWhole] = useState<string>();
  const drawn = drawnWhole === text ? papers : papers.slice(0, Math.ceil(innerHeight / LOWEST));
  useEffect(() => {
    const rest = requestIdleCallback(() => setDrawnWhole(text), { timeout: SOON });
    return () => cancelIdleCallback(rest);
  }, [text]);

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
          {drawn.map((listed, index) => (
            <PaperRow
              key={listed.paper.id}
              id={rowId(index)}
              listed={listed}
              chosen={index === chosen}
              actions={actions}
            />
          ))}
        </div>
        {papers.length < total && <More more={more} />}
      </div>
    </section>
  );
}

function More({ more }: { more: () => Promise<void> }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void more();
      },
      { rootMargin: AHEAD, scrollMargin: AHEAD },
    );
    if (button.current) watch.observe(button.current);
    return () => watch.disconnect();
  }, [more]);
  return (
    <button ref={button} class="button more" type="button" onClick={() => void more()}>
      {browser.i18n.getMessage('showMore')}
    </button>
  );
}
