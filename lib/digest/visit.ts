import type { Key } from '@/lib/paper/key';
import { LIMITS } from '@/lib/paper/paper';
import type { PaperIdentity, PaperState, PaperStory } from '@/lib/paper/paper';
import { ask, complain } from './ask';

/** How long sightings are gathered before they are written, in milliseconds. */
const GATHER = 500;

/** How often it is told at the most that the page is still being read, in milliseconds. */
const STILL_READING = 60_000;

/** One reading of a digest's address: asks what is known of its papers, and tells which were sighted. */
export class Visit {
  /** When the address was last read in an earlier visit (ms since 1970), as far as is known. */
  lastHere: number | undefined;
  /** Whether what was seen before is to be dimmed here, as far as is known. */
  dims = false;
  private id: number | undefined;
  private gathered: Key[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastTold = performance.now();

  constructor(
    readonly address: string,
    private readonly place: string,
    signal: AbortSignal,
  ) {
    // The last moment at which a page is told that it may be gone for good:
    // https://developer.chrome.com/docs/web-platform/page-lifecycle-api
    const flush = (): void => this.flush();
    document.addEventListener('visibilitychange', flush, { signal });
    window.addEventListener('pagehide', flush, { signal });
    for (const event of ['scroll', 'keydown', 'pointerdown']) {
      document.addEventListener(event, () => this.stillRead(), {
        signal,
        capture: true,
        passive: true,
      });
    }
  }

  /**
   * What the library knows of papers, in the same order.
   * @returns nothing if the person has paused Déjà Lu here: then nothing is noted either
   * @throws if the library cannot say; the message names the problem
   */
  async recall(papers: PaperIdentity[]): Promise<PaperState[] | undefined> {
    const outcome = await ask('recall', {
      address: this.address,
      place: this.place.slice(0, LIMITS.place),
      papers,
      ...(this.id !== undefined && { visit: this.id }),
    });
    if (!outcome.ok) throw new Error(`the library is ${outcome.problem}`);
    const { visit, states, dimmed = false, lastHere } = outcome.value ?? {};
    this.id = visit;
    this.dims = dimmed;
    this.lastHere = lastHere;
    return states;
  }

  /** Whether this is another one than the visit with this number. */
  isOther(visit: number): boolean {
    return visit !== this.id;
  }

  /** All that the library remembers of a paper from other visits; nothing if it cannot say. */
  async tellStory(paper: PaperIdentity): Promise<PaperStory | undefined> {
    if (this.id === undefined) return undefined;
    const outcome = await ask('tellStory', { visit: this.id, paper });
    return outcome.ok ? outcome.value : undefined;
  }

  /** The paper with these keys was in view. Written a moment later together with others. */
  sighted(keys: readonly Key[]): void {
    this.gathered.push(...keys);
    this.timer ??= setTimeout(() => this.flush(), GATHER);
  }

  /** The page is the own one of the paper with these keys. */
  opened(keys: readonly Key[]): void {
    void this.write(keys, true);
  }

  /** A visit goes on for as long as there is activity, though all of it may be sighted. */
  private stillRead(): void {
    if (performance.now() - this.lastTold < STILL_READING) return;
    this.lastTold = performance.now();
    void this.write([], false);
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.gathered.length > 0) void this.write(this.gathered.splice(0), false);
  }

  private async write(keys: readonly Key[], opened: boolean): Promise<void> {
    if (this.id === undefined) return;
    try {
      await ask('sight', { visit: this.id, keys: [...keys], opened });
    } catch (error) {
      // Nothing that the person asked for is lost: the papers will count as new once more.
      complain('note what was read', error);
    }
  }
}
