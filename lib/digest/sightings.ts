import { watchAttention } from './attention';
import type { Entry } from './entry';
import { scrollerOf } from './scroller';

/** How long an entry has to be in view to count as sighted, in milliseconds. */
const LONG_ENOUGH = 1000;

/**
 * At which parts of its height in view an element is looked at: half of it may be needed together with another part,
 * and half a screen of an entry as tall as a thousand screens is noticed within a twentieth.
 */
const STEPS = [
  ...Array.from({ length: 26 }, (_, step) => 0.5 + step / 50),
  ...Array.from({ length: 150 }, (_, step) => 0.5 * 0.95 ** (step + 1)),
  0,
];

interface Watched {
  entry: Entry;
  /** For each part the height that is in view, and its whole height, in CSS pixels. */
  heights: Map<Element, { inView: number; whole: number }>;
  /** Since when enough of it has been in view; a time of `performance.now()`. */
  since?: number;
}

/** Notices which entries are really shown. */
export interface SightingWatch {
  watch(entry: Entry): void;
  forget(entry: Entry): void;
}

/**
 * Calls `onSighted` once for every watched entry of which half, or half a screen, was in view for one
 * second without a break, while the person could be reading; until `signal` aborts.
 */
export function watchSightings(
  onSighted: (entry: Entry) => void,
  signal: AbortSignal,
): SightingWatch {
  const byPart = new Map<Element, Watched>();
  const due = new Set<Watched>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, intersectionRect, boundingClientRect } of changes) {
        const watched = byPart.get(target);
        if (!watched) continue;
        watched.heights.set(target, {
          inView: intersectionRect.height,
          whole: boundingClientRect.height,
        });
        consider(watched);
      }
      schedule();
    },
    { threshold: STEPS },
  );

  // While nobody looks nothing is seen; afterwards each second counts from its beginning.
  const isLookedAt = watchAttention(() => {
    for (const watched of byPart.values()) consider(watched);
    schedule();
  }, signal);

  function consider(watched: Watched): void {
    const now = performance.now();
    if (isLookedAt() && enoughInView(watched)) {
      watched.since ??= now;
      due.add(watched);
    } else {
      delete watched.since;
      due.delete(watched);
    }
  }

  function schedule(): void {
    clearTimeout(timer);
    const first = Math.min(...[...due].map(({ since }) => since ?? Infinity));
    if (first === Infinity) return;
    timer = setTimeout(
      // What has left the screen meanwhile is told of with the next frame at the latest.
      () => requestAnimationFrame(() => setTimeout(report)),
      Math.max(0, first + LONG_ENOUGH - performance.now()),
    );
  }

  function report(): void {
    const now = performance.now();
    for (const watched of due) {
      if ((watched.since ?? now) + LONG_ENOUGH > now) continue;
      forget(watched.entry);
      onSighted(watched.entry);
    }
    schedule();
  }

  function forget({ parts }: Entry): void {
    for (const part of parts) {
      const watched = byPart.get(part);
      observer.unobserve(part);
      byPart.delete(part);
      if (watched) due.delete(watched);
    }
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    watch(entry) {
      const watched: Watched = { entry, heights: new Map() };
      for (const part of entry.parts) {
        byPart.set(part, watched);
        observer.observe(part);
      }
    },
    forget,
  };
}

function enoughInView({ entry, heights }: Watched): boolean {
  let inView = 0;
  let whole = 0;
  for (const part of heights.values()) {
    inView += part.inView;
    whole += part.whole;
  }
  if (inView === 0 || inView >= whole / 2) return inView > 0;
  // A list that scrolls by itself is the screen of its entries.
  const screen = Math.min(window.innerHeight, scrollerOf(entry.parts[0]).clientHeight);
  return inView >= screen / 2;
}
