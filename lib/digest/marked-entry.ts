import { faceOf } from './face';
import type { Entry } from './entry';
import { createMark, HOST } from './mark';
import type { Mark } from './mark';
import { readFacts } from './read-facts';
import { press } from './saving';
import type { Saving } from './saving';
import type { PaperState } from '@/lib/paper/paper';
import type { PageRule } from '@/lib/sources/source';

/** What an entry with a mark tells of itself. */
export interface MarkedEntryHandlers {
  /** A click has changed what the mark says. */
  onChange(): void;
  /** What is shown of it has changed, or the elements that it is. */
  onShow(marked: MarkedEntry): void;
}

/** An entry with its mark, and what is known of its paper. */
export class MarkedEntry {
  readonly mark: Mark;
  private readonly saving: Saving;

  constructor(
    public entry: Entry,
    readonly rule: PageRule,
    state: PaperState,
    private readonly handlers: MarkedEntryHandlers,
  ) {
    this.saving = { state };
    this.mark = createMark(entry.keys[0], () => void this.press(), freshHost(entry.parts[0]));
    this.show();
  }

  get state(): PaperState {
    return this.saving.state;
  }

  /** Whether the paper is saved, or will be once what is under way is done. */
  get isKept(): boolean {
    return this.saving.wanted ?? this.saving.state.saved !== undefined;
  }

  /** Shows what the library knows by now, unless a click is under way, which knows better. */
  learn(state: PaperState): void {
    if (this.saving.wanted !== undefined) return;
    this.saving.state = state;
    delete this.saving.doing;
    this.show();
  }

  /** The page shows the same paper with another title or other elements. */
  follow(entry: Entry): void {
    const isOther =
      entry.title !== this.entry.title ||
      entry.parts.some((part, index) => part !== this.entry.parts[index]);
    this.entry = entry;
    if (isOther) this.show();
  }

  /** Saves the paper, or takes it back; resolves when that is done, or has failed, which the mark shows. */
  async press(): Promise<void> {
    await press(
      this.saving,
      () => readFacts(this.entry, this.rule),
      () => {
        this.show();
        // The person sees it first.
        setTimeout(() => this.handlers.onChange());
      },
    );
  }

  private show(): void {
    const { state, doing } = this.saving;
    this.mark.show(faceOf(state, this.entry.title, doing));
    this.handlers.onShow(this);
  }
}

/** An entry that is its mark's host itself; one that had a mark before cannot have another. */
function freshHost(part: Element): HTMLElement | undefined {
  const isFresh = part instanceof HTMLElement && part.localName === HOST && !part.dataset['paper'];
  return isFresh ? part : undefined;
}
