/** How long work may go on before the page gets its turn, in milliseconds: unnoticed even between two frames. */
const SLICE = 8;

/**
 * Does long work in pieces that the person does not feel.
 * @param work yields wherever it can be interrupted, every fraction of a millisecond
 * @returns what the work returns; nothing if `signal` aborted first
 */
export async function inSlices<Result>(
  work: Generator<undefined, Result>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  for (let end = performance.now() + SLICE; !signal.aborted;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + SLICE;
  }
  return undefined;
}

/** Does the same work in one go. */
export function atOnce<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Makes of work that takes a while one that may be asked for at any moment: it is done one at a time, and once more
 * if it was asked for meanwhile.
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  let isWanted = false;
  let isAtWork = false;
  const goOn = async (): Promise<void> => {
    isAtWork = true;
    try {
      while (isWanted) {
        isWanted = false;
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        await work();
      }
    } finally {
      isAtWork = false;
    }
  };
  return () => {
    isWanted = true;
    if (!isAtWork) void goOn();
  };
}

/** Lets the browser paint, and answer the person, first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
