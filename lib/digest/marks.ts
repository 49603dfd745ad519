import type { PaperState } from '@/lib/paper/paper';
import type { PageRule } from '@/lib/sources/source';
import { isOnDark, onThemeChange } from './darkness';
import type { Dimmer } from './dim';
import type { Entry } from './entry';
import { faceOf } from './face';
import { createMark, HOST } from './mark';
import { MarkedEntry } from './marked-entry';
import { homeOf, place } from './place';
import { watchSightings } from './sightings';
import type { SightingWatch } from './sightings';
import { bringTools } from './tools';

/** How many entries are marked in one go: a task that the person does not feel. */
export const AT_ONCE = 50;

/** What happens to the marks of a page. */
export interface MarksHandlers {
  /** A click has changed what a mark says. */
  onChange(): void;
  onSighted(entry: Entry): void;
  /** Marks have come, gone, or moved to other places. */
  onPlaced(): void;
}

/** The marks of one page: they are put into their entries, follow them when the page changes, and go with them. */
export class Marks {
  /** By the first element of the entry: there is never more than one mark to an element. */
  private readonly byPart = new Map<Element, MarkedEntry>();
  private readonly byHost = new WeakMap<Element, MarkedEntry>();
  private readonly sightings: SightingWatch;
  /** Not there before it is needed. */
  private dimmer: Dimmer | undefined;
  private isDimming = false;
  private readonly sizes = new ResizeObserver((changes) => this.resized(changes));
  /** How large entries were when their marks were placed. */
  private readonly sizeOf = new WeakMap<Element, string>();

  constructor(
    private readonly handlers: MarksHandlers,
    signal: AbortSignal,
  ) {
    this.sightings = watchSightings((entry) => handlers.onSighted(entry), signal);
    signal.addEventListener('abort', () => this.sizes.disconnect());
    onThemeChange(() => {
      this.darken(this.all);
      this.dimmer?.forgetColours();
      this.dimAll();
      this.handlers.onPlaced();
    }, signal);
    // What has no box of its own has no size to observe.
    window.addEventListener('resize', () => this.place(this.all.filter(hasSpot)), { signal });
    // Letters of another width move the ends of lines, where marks are.
    void document.fonts.ready.then(() => this.place([...this.byPart.values()]));
  }

  get all(): MarkedEntry[] {
    return [...this.byPart.values()];
  }

  get(part: Element): MarkedEntry | undefined {
    return this.byPart.get(part);
  }

  /** The marked entry whose mark has this host. */
  ofHost(host: Element): MarkedEntry | undefined {
    return this.byHost.get(host);
  }

  /**
   * Dims what was seen before, or brings it back.
   * @throws as `bringTools` does
   */
  async dim(isOn: boolean): Promise<void> {
    if (isOn === this.isDimming) return;
    this.isDimming = isOn;
    if (isOn) this.dimmer ??= new (await bringTools()).Dimmer();
    this.dimAll();
  }

  private dimAll(): void {
    for (const { entry, state } of this.all) this.dimmer?.show(entry, state, this.isDimming);
  }

  /** Does what marks need of the browser whatever they say: for the time in which the worker is asked. */
  prepare(): void {
    // The browser reads texts and style sheets when it is first asked for them. It lays the page out by itself.
    createMark('', () => undefined).show(faceOf({}, ''));
  }

  /** Marks entries, each with what is known of its paper. */
  add(entries: readonly [Entry, PaperState][], rule: PageRule): void {
    const added = entries.map(([entry, state]) => {
      const [part] = entry.parts;
      const marked = new MarkedEntry(entry, rule, state, {
        onChange: () => this.handlers.onChange(),
        onShow: (shown) => this.dimmer?.show(shown.entry, shown.state, this.isDimming),
      });
      this.byPart.set(part, marked);
      this.byHost.set(marked.mark.host, marked);
      this.sizes.observe(part);
      if (rule.kind === 'digest') this.sightings.watch(entry);
      return marked;
    });
    this.place(added);
  }

  /** Makes the marks right for the entries that the page shows now, given by their first elements. */
  follow(shown: ReadonlyMap<Element, Entry>): void {
    const moved: MarkedEntry[] = [];
    for (const [part, marked] of this.byPart) {
      const entry = shown.get(part);
      if (entry?.keys[0] !== marked.entry.keys[0]) this.drop(part, marked);
      else if (this.renew(marked, entry)) moved.push(marked);
    }
    // Copies of entries that the page made carry copies of marks, which are empty.
    const ours = new Set(this.all.map(({ mark }) => mark.host));
    for (const host of document.querySelectorAll<HTMLElement>(HOST)) {
      if (!ours.has(host)) host.remove();
    }
    this.place(moved);
  }

  private drop(part: Element, { entry, mark }: MarkedEntry): void {
    mark.host.remove();
    this.dimmer?.show(entry, {}, false);
    this.byPart.delete(part);
    this.sightings.forget(entry);
    this.sizes.unobserve(part);
  }

  /** A page may take a mark out, exchange parts of its entry, or change the title. Says if the mark is to be placed anew. */
  private renew(marked: MarkedEntry, entry: Entry): boolean {
    const before = marked.entry;
    if (entry.parts.some((part, index) => part !== before.parts[index])) {
      this.sightings.forget(before);
      this.dimmer?.show(before, {}, false);
      if (marked.rule.kind === 'digest') this.sightings.watch(entry);
    }
    marked.follow(entry);
    return entry.title !== before.title || !marked.mark.host.isConnected;
  }

  private place(all: readonly MarkedEntry[]): void {
    const marked = all.slice(0, AT_ONCE);
    const [first] = marked;
    if (!first) return;
    this.darken(marked);
    // Marks take no room: before they are placed, the page need not be laid out once more for this.
    for (const { entry } of marked) this.sizeOf.set(entry.parts[0], size(entry.parts[0]));
    place(
      marked.map(({ mark: { host }, entry }) => ({ host, entry })),
      first.rule.spots,
    );
    this.handlers.onPlaced();
    const rest = all.slice(AT_ONCE);
    if (rest.length > 0) setTimeout(() => this.place(rest.filter((each) => this.isShown(each))));
  }

  private isShown(marked: MarkedEntry): boolean {
    return this.byPart.get(marked.entry.parts[0]) === marked;
  }

  private darken(marked: readonly MarkedEntry[]): void {
    const [first] = marked;
    if (!first) return;
    const dark = isOnDark(homeOf(first.entry));
    for (const { mark } of marked) mark.darken(dark);
  }

  private resized(changes: ResizeObserverEntry[]): void {
    const moved = changes.flatMap(({ target }) => {
      // The first report comes without any change.
      const isSame = this.sizeOf.get(target) === size(target);
      return isSame ? [] : (this.byPart.get(target) ?? []);
    });
    this.place(moved);
  }
}

function size(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  return `${width} ${height}`;
}

function hasSpot({ entry }: MarkedEntry): boolean {
  return entry.spot !== undefined;
}
