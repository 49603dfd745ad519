import { browser } from 'wxt/browser';
import { strongest } from '@/lib/paper/paper';
import { bringIntoView } from './bring-into-view';
import { isOnDark } from './darkness';
import { drawFrame, removeFrame } from './frame';
import type { MarkedEntry } from './marked-entry';
import { say } from './note';

/** Leads through the new entries of a page, one after the other, and knows which one the person is at. */
export class Guide {
  private current: MarkedEntry | undefined;

  /** @param marked gives the marked entries of the page as it is now */
  constructor(private readonly marked: () => MarkedEntry[]) {}

  /** Goes to the next new entry from where the person is, or to the one before; says which it is, or that there is none. */
  go(direction: 'next' | 'previous'): void {
    const news = inPageOrder(this.marked()).filter(
      ({ state, entry }) => strongest(state) === 'new' && entry.parts[0].checkVisibility(),
    );
    const found = direction === 'next' ? this.firstBehind(news) : this.lastBefore(news);
    if (!found) {
      this.sayEnd(news, direction);
      return;
    }
    this.leave();
    this.current = found;
    bringIntoView(found.entry);
    drawFrame(found.mark, found.entry);
    const place = news.indexOf(found) + 1;
    const { getMessage } = browser.i18n;
    sayOf(found, getMessage('guideNew', [String(place), String(news.length)]));
  }

  /** Saves the paper that was gone to, or the only one of the page; one that is saved stays so. */
  async save(): Promise<void> {
    const marked = this.marked();
    const here = this.currentOf(marked) ?? (marked.length === 1 ? marked[0] : undefined);
    const { getMessage } = browser.i18n;
    if (!here) {
      say(getMessage('guideNoneCurrent'), '', isOnDark(document.body));
      return;
    }
    const wasKept = here.isKept;
    if (!wasKept) await here.press();
    const saved = wasKept ? 'guideAlreadySaved' : 'markSaved';
    sayOf(here, getMessage(here.isKept ? saved : 'markFailed'));
  }

  /** The page has moved its entries: the frame follows. */
  follow(): void {
    const here = this.currentOf(this.marked());
    if (here) drawFrame(here.mark, here.entry);
    else this.leave();
  }

  private leave(): void {
    if (this.current) removeFrame(this.current.mark);
    this.current = undefined;
  }

  private currentOf(marked: MarkedEntry[]): MarkedEntry | undefined {
    return this.current && marked.includes(this.current) ? this.current : undefined;
  }

  /** Where the person is: at the entry that was gone to, or, once that has been scrolled away, at what is on the screen. */
  private hereOf(marked: MarkedEntry[]): Element | undefined {
    const here = this.currentOf(marked)?.entry.parts[0];
    const box = here?.getBoundingClientRect();
    return box && box.bottom > 0 && box.top < window.innerHeight ? here : undefined;
  }

  private firstBehind(news: MarkedEntry[]): MarkedEntry | undefined {
    const here = this.hereOf(this.marked());
    return news.find(({ entry: { parts } }) =>
      here ? isBefore(here, parts[0]) : parts[0].getBoundingClientRect().top >= 0,
    );
  }

  private lastBefore(news: MarkedEntry[]): MarkedEntry | undefined {
    const here = this.hereOf(this.marked());
    return news.findLast(({ entry: { parts } }) =>
      here ? isBefore(parts[0], here) : parts[0].getBoundingClientRect().top < 0,
    );
  }

  private sayEnd(news: MarkedEntry[], direction: 'next' | 'previous'): void {
    const name = direction === 'next' ? 'guideNoneBelow' : 'guideNoneAbove';
    const text = browser.i18n.getMessage(news.length > 0 ? name : 'guideNone');
    say(text, '', isOnDark(document.body));
  }
}

function sayOf({ entry }: MarkedEntry, text: string): void {
  say(text, entry.title, isOnDark(document.body));
}

function inPageOrder(marked: MarkedEntry[]): MarkedEntry[] {
  return marked.toSorted((one, other) =>
    isBefore(one.entry.parts[0], other.entry.parts[0]) ? -1 : 1,
  );
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
