/** How long a condition may take before it counts as never coming (ms). */
const LIMIT = 15_000;

/** How long to wait between two looks (ms). */
const PAUSE = 50;

/**
 * Looks again and again until what is read is as it should be.
 * @param what is waited for, for the error's text
 * @param limit in milliseconds
 * @returns the value that was as it should be
 * @throws with the last value that was read, when the time is over
 */
export async function until<Value>(
  what: string,
  read: () => Promise<Value>,
  isDone: (value: Value) => boolean = Boolean,
  limit = LIMIT,
): Promise<Value> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await read();
    if (isDone(value)) return value;
    if (Date.now() > end) {
      const last = JSON.stringify(value)?.slice(0, 2000);
      throw new Error(`Waited ${limit / 1000} s for ${what}; last seen: ${last}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
