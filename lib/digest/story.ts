import type { PaperStory } from '@/lib/paper/paper';
import { complain } from './ask';
import type { MarkedEntry } from './marked-entry';
import { bringTools } from './tools';

/** How long the pointer rests on a mark before its story is told, and how long it may be away (ms). */
const REST = 250;
const GRACE = 200;

interface Telling {
  marked: MarkedEntry;
  isByFocus: boolean;
  /** Takes the card away, once there is one. */
  end?: () => void;
}

/**
 * Tells the story of a mark on which the pointer or the keyboard's focus rests: asked for then, so that a page of
 * a thousand marks costs nothing.
 * @param markOf which mark an element in the page is the host of
 * @param tell all that is remembered of the paper of a mark
 */
export function tellStories(
  markOf: (host: Element) => MarkedEntry | undefined,
  tell: (marked: MarkedEntry) => Promise<PaperStory | undefined>,
  signal: AbortSignal,
): void {
  let told: Telling | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    clearTimeout(timer);
    told?.end?.();
    told = undefined;
  };
  const begin = (marked: MarkedEntry, isByFocus: boolean): void => {
    if (told?.marked === marked) return;
    end();
    const telling = { marked, isByFocus };
    told = telling;
    show(telling).catch((error: unknown) => complain('tell a story', error));
  };
  const show = async (telling: Telling): Promise<void> => {
    const { marked } = telling;
    const story = await tell(marked);
    const { showCard, removeCard, storyLines } = await bringTools();
    // Meanwhile the person, or the page, may have gone on.
    if (told !== telling || !marked.mark.host.isConnected) return;
    const lines = story ? storyLines(story) : [];
    if (lines.length === 0) return;
    const card = showCard(marked.mark, lines);
    told = { ...telling, end: () => removeCard(marked.mark, card) };
  };

  // What happens inside a mark, its card included, the page and we are told of its host.
  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    hear: (event: WindowEventMap[Name]) => void,
  ): void => window.addEventListener(name, hear, { signal, capture: true, passive: true });
  const target = ({ target: element }: Event): MarkedEntry | undefined =>
    element instanceof Element ? markOf(element) : undefined;
  listen('pointerover', (event) => {
    const marked = target(event);
    clearTimeout(timer);
    if (marked && marked !== told?.marked) timer = setTimeout(() => begin(marked, false), REST);
    else if (!marked && told && !told.isByFocus) timer = setTimeout(end, GRACE);
  });
  listen('focusin', (event) => {
    const marked = target(event);
    if (marked?.mark.button.matches(':focus-visible')) begin(marked, true);
    else end();
  });
  listen('focusout', (event) => {
    if (target(event) === told?.marked) end();
  });
  listen('keydown', ({ key }) => {
    if (key === 'Escape') end();
  });
  // The card stays where it is on the screen, the mark does not.
  listen('scroll', end);
  listen('pointerdown', end);
  signal.addEventListener('abort', end);
}
