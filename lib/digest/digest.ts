import type { PageReport } from '@/lib/messages';
import { answerScreens, onChanged, onSighted, tellScreens } from '@/lib/messaging';
import { keysOfAddress } from '@/lib/paper/address-keys';
import type { Key } from '@/lib/paper/key';
import { strongest } from '@/lib/paper/paper';
import type { PaperState, PaperStory } from '@/lib/paper/paper';
import { visitedAddress } from '@/lib/paper/visited-address';
import { ruleOf } from '@/lib/sources/source';
import type { PageRule, Source } from '@/lib/sources/source';
import { ask, complain, Outdated } from './ask';
import { isSame } from './entry';
import type { Entry } from './entry';
import { Hand } from './hand';
import { whenHydrated } from './hydration';
import { inSlices, nextTask, oneAtATime } from './in-slices';
import type { MarkedEntry } from './marked-entry';
import { AT_ONCE, Marks } from './marks';
import { isOwnLibrary } from './own-library';
import { readIdentities } from './read-identities';
import type { MakeReader, Reader } from './reader';
import { recognise } from './recognise';
import { reportOf } from './report';
import { tellStories } from './story';
import { Visit } from './visit';
import { watchPage } from './watch-page';

/** Entries are hardly ever less high (CSS pixels): so many fit on a screen. */
const LOWEST = 60;

/** How long the last address's entries may stay when the page navigates in place, in milliseconds. */
const LINGER = 1000;

/**
 * Follows one page for as long as it lives: recognises its entries, asks the worker what is known of
 * their papers, has them marked, and keeps that right while the page changes, navigates, and is read.
 */
export class Digest {
  private visit: Visit | undefined;
  private rule: PageRule | undefined;
  private readonly marks: Marks;
  private readonly hand = new Hand(() => this.marks.all);
  /** Entries that the worker was asked about and that have no mark yet, by their first elements. */
  private readonly asked = new Map<Element, Entry>();
  /** The keys of the page's own paper that the worker was told of. */
  private opened = new Set<Key>();
  /** What the toolbar shows: at first nothing. */
  private count = 0;
  private leavingSince: number | undefined;
  private readonly reader: Reader;
  /** The person wants nothing of us here, for now. */
  private paused = false;
  /** To be called when what the page says of itself may have changed. */
  private readonly tellReport: () => void;
  /** How often all was asked anew: what was asked before may be answered by what is no more so. */
  private turn = 0;
  private readonly outdated = new AbortController();
  private readonly signal: AbortSignal;
  /** Looks at the page, now or as soon as that can be. */
  private readonly look = oneAtATime(async () => {
    if (this.paused) return;
    const address = new URL(location.href);
    const rule = ruleOf(this.source, address);
    const entries = rule && (await inSlices(recognise(document, rule, address), this.signal));
    if (!this.paused && !this.signal.aborted) this.see(address, rule, entries ?? []);
  });

  /** @param makeReader for digests in which the source recognises nothing */
  constructor(
    private readonly source: Source,
    signal: AbortSignal,
    makeReader: MakeReader,
  ) {
    this.signal = AbortSignal.any([signal, this.outdated.signal]);
    this.reader = makeReader(() => this.look(), this.signal);
    this.marks = new Marks(
      {
        onChange: () => this.tellCount(),
        onSighted: ({ keys }) => this.visit?.sighted(keys),
        onPlaced: () => this.hand.follow(),
      },
      this.signal,
    );
    tellStories(
      (host) => this.marks.ofHost(host),
      (marked) => this.tellStory(marked),
      this.signal,
    );
    onChanged((changed) => {
      if (changed === 'anything') this.askAnew();
      else void this.refresh(changed);
    }, this.signal);
    onSighted(({ visit, keys }) => {
      if (this.visit?.isOther(visit)) void this.refresh(keys);
    }, this.signal);
    answerScreens(
      {
        report: () => this.report(),
        goToNew: (way) => this.hand.goToNew(way),
        saveCurrent: () => this.hand.saveCurrent(),
      },
      this.signal,
    );
    this.tellReport = tellScreens(() => this.report(), this.signal);
  }

  /** Begins, once the page's own scripts have taken over what is theirs. */
  async start(): Promise<void> {
    const rule = ruleOf(this.source, new URL(location.href));
    await whenHydrated(document, rule?.islands, this.signal);
    watchPage(() => this.look(), this.signal);
    document.addEventListener('visibilitychange', () => this.look(), { signal: this.signal });
    window.addEventListener('pageshow', (event) => this.comeBack(event), { signal: this.signal });
  }

  /** A page that comes back from the browser's cache has missed what happened since, and its tab has lost its count. */
  private comeBack({ persisted }: PageTransitionEvent): void {
    if (!persisted) return;
    this.count = 0;
    this.askAnew();
  }

  /** Whether the page is to be marked may have changed, and all that its marks say. */
  private askAnew(): void {
    this.paused = false;
    this.turn += 1;
    this.asked.clear();
    void this.refresh();
    this.look();
  }

  /** Takes all marks and the count away, until the worker says that it may have changed. */
  private pause(): void {
    this.paused = true;
    this.asked.clear();
    this.opened.clear();
    this.marks.follow(new Map());
    this.tellCount();
  }

  /** Compares what the page shows now with what is marked, and makes that right. */
  private see(address: URL, rule: PageRule | undefined, recognised: Entry[]): void {
    const isUnrecognised = recognised.length === 0 && rule?.kind === 'digest';
    const entries = isUnrecognised ? this.reader.entries(address) : recognised;
    if (this.visit?.address !== visitedAddress(address.href)) {
      if (this.isLeaving(entries)) return;
      this.arrive(address, rule);
    }
    this.rule = (isUnrecognised && this.reader.rule) || rule;
    if (rule?.kind === 'paper') this.openPaper(entries[0]?.keys ?? keysOfAddress(address.href));
    const shown = new Map(entries.map((entry) => [entry.parts[0], entry]));
    this.marks.follow(shown);
    for (const [part, entry] of this.asked) {
      if (!isSame(entry, shown.get(part))) this.asked.delete(part);
    }
    const fresh = entries.filter(
      ({ parts: [part] }) => !this.marks.get(part) && !this.asked.has(part),
    );
    if (fresh.length > 0) void this.meet(fresh);
    else this.tellCount();
  }

  /** Whether the page has a new address but still shows the last one's entries: the new ones are on their way. */
  private isLeaving(entries: Entry[]): boolean {
    const shown = this.marks.all;
    const isStillThere =
      shown.length > 0 &&
      entries.length === shown.length &&
      entries.every((entry) => isSame(entry, this.marks.get(entry.parts[0])?.entry));
    this.leavingSince ??= performance.now();
    const isLeaving = isStillThere && performance.now() - this.leavingSince < LINGER;
    if (isLeaving) setTimeout(() => this.look(), LINGER);
    else this.leavingSince = undefined;
    return isLeaving;
  }

  private arrive(address: URL, rule: PageRule | undefined): void {
    this.rule = rule;
    this.visit =
      rule && new Visit(visitedAddress(address.href), this.source.shortName, this.signal);
    this.opened = new Set();
    this.asked.clear();
    // An entry that is still shown may be new there and seen here.
    void this.refresh();
  }

  /** The page is a paper's own: that it is looked at makes the paper opened, for later visits. */
  private openPaper(keys: readonly Key[]): void {
    const { visit, opened } = this;
    const fresh = keys.filter((key) => !opened.has(key));
    if (!visit || fresh.length === 0 || document.visibilityState === 'hidden') return;
    for (const key of fresh) opened.add(key);
    void this.recall([]).then(() => visit.opened(fresh));
  }

  /** Asks about entries that are not marked yet, and marks them: first those that can be seen, with nothing beside it. */
  private async meet(entries: Entry[]): Promise<void> {
    for (const entry of entries) this.asked.set(entry.parts[0], entry);
    const first = entries.slice(0, Math.ceil(window.innerHeight / LOWEST));
    const answer = this.recall(first);
    await nextTask();
    this.marks.prepare();
    this.markAll(first, await answer);
    let asking: typeof answer | undefined;
    let batch: Entry[] = [];
    for (let from = first.length; from < entries.length || asking; from += AT_ONCE) {
      // Reading what is asked about takes time as well.
      await nextTask();
      const following = entries.slice(from, from + AT_ONCE);
      // While some are waited for and marked, the worker looks the next ones up.
      const next = following.length > 0 ? this.recall(following) : undefined;
      const states = await asking;
      await nextTask();
      this.markAll(batch, states);
      [asking, batch] = [next, following];
    }
    this.tellCount();
  }

  private markAll(entries: Entry[], states: PaperState[] = []): void {
    const known = entries.flatMap((entry, index): [Entry, PaperState][] => {
      const state = states[index];
      // While the worker was asked, the page may have gone on.
      return state && this.asked.get(entry.parts[0]) === entry ? [[entry, state]] : [];
    });
    for (const [entry] of known) this.asked.delete(entry.parts[0]);
    if (this.rule) this.marks.add(known, this.rule);
  }

  /** Asks anew about marked entries: all, or those with one of these keys. */
  private async refresh(keys?: Key[]): Promise<void> {
    const about = this.marks.all.filter(
      ({ entry }) => !keys || entry.keys.some((key) => keys.includes(key)),
    );
    if (about.length === 0) return;
    const states = await this.recall(about.map(({ entry }) => entry));
    about.forEach((marked, index) => {
      const state = states?.[index];
      if (state) marked.learn(state);
    });
    this.tellCount();
  }

  /** What is known of entries' papers; nothing if the page has navigated meanwhile, or the worker cannot say. */
  private async recall(entries: Entry[]): Promise<PaperState[] | undefined> {
    const { visit, rule, turn } = this;
    try {
      const states = rule && (await visit?.recall(readIdentities(entries, rule)));
      if (turn !== this.turn) return undefined;
      if (visit && !states) this.pause();
      if (visit !== this.visit) return undefined;
      // Never on a paper's own page, nor where the person has asked for what is listed.
      const mayDim = this.rule?.kind === 'digest' && !isOwnLibrary(new URL(location.href));
      this.marks
        .dim(mayDim && visit?.dims === true)
        .catch((error: unknown) => complain('dim what was seen', error));
      return states;
    } catch (error) {
      if (error instanceof Outdated) {
        console.info('Déjà Lu was updated: reload this page for its marks.');
        this.outdated.abort();
      } else {
        console.error('Déjà Lu cannot mark this page:', error);
      }
      return undefined;
    }
  }

  private async tellStory({ entry, rule }: MarkedEntry): Promise<PaperStory | undefined> {
    const [paper] = readIdentities([entry], rule);
    return paper && this.visit?.tellStory(paper);
  }

  /** What the page's entries are, for the popup. */
  private report(): PageReport {
    const { marks, reader, rule, source, visit } = this;
    const page = {
      place: source.name,
      kind: rule?.kind ?? ('other' as const),
      lastHere: visit?.lastHere,
    };
    return reportOf(marks.all, page, rule !== undefined && rule === reader.rule);
  }

  /** Takes all marks and the count away, for good. */
  end(): void {
    this.pause();
    this.outdated.abort();
  }

  /** Tells the toolbar how many entries are new, when that changes. */
  private tellCount(): void {
    this.tellReport();
    const news = this.marks.all.filter(({ state }) => strongest(state) === 'new');
    const count = this.rule?.kind === 'digest' ? news.length : 0;
    if (count === this.count) return;
    this.count = count;
    ask('countNew', { count }).catch((error: unknown) => complain('show its count', error));
  }
}
