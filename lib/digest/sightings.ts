import type { Entry } from './entry';

/** How long an entry has to be in view to count as sighted, in milliseconds. */
const LONG_ENOUGH = 1000;

/** Every fiftieth of an element's height tells, so that half a screen of a tall entry is noticed. */
const STEPS = Array.from({ length: 51 }, (_, step) => step / 50);

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
 * second without a break, in a visible tab; until `signal` aborts.
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
      for (const { target, intersectionRect, boundingClientRect, rootBounds } of changes) {
        const watched = byPart.get(target);
        if (!watched) continue;
        watched.heights.set(target, {
          inView: intersectionRect.height,
          whole: boundingClientRect.height,
        });
        consider(watched, rootBounds?.height ?? window.innerHeight);
      }
      schedule();
    },
    { threshold: STEPS },
  );

  function consider(watched: Watched, screen: number): void {
    const now = performance.now();
    if (document.visibilityState === 'visible' && enoughInView(watched, screen)) {
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
    timer = setTimeout(report, Math.max(0, first + LONG_ENOUGH - performance.now()));
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

  // In a hidden tab nothing is seen; back in it, each second counts from its beginning.
  const startAnew = (): void => {
    for (const watched of byPart.values()) consider(watched, window.innerHeight);
    schedule();
  };
  document.addEventListener('visibilitychange', startAnew, { signal });
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

function enoughInView({ heights }: Watched, screen: number): boolean {
  let inView = 0;
  let whole = 0;
  for (const part of heights.values()) {
    inView += part.inView;
    whole += part.whole;
  }
  return inView > 0 && (inView >= whole / 2 || inView >= screen / 2);
}
