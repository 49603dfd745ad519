import { vi } from 'vitest';

/** What happened to a worker that was to die. */
export interface Death {
  /** Whether it came to it. */
  isDead: boolean;
  /** Lets another one live. */
  end: () => void;
}

/**
 * From the n-th transaction on (from 1, of all databases) none begins, and what those write that are not over is undone: as if
 * the worker had been stopped there. What still runs of it is told that the disk is full, which it has to expect.
 */
export function dieAt(n: number): Death {
  const death = { isDead: false, end: () => begin.mockRestore() };
  const going = new Set<IDBTransaction>();
  let begun = 0;
  // oxlint-disable-next-line typescript/unbound-method -- it is called on whatever it is called on here
  const { transaction } = IDBDatabase.prototype;
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...how
  ) {
    // The fake database begins these by itself, as databases are opened.
    if ((how[1] as string) === 'versionchange') return transaction.apply(this, how);
    begun += 1;
    if (begun >= n) {
      if (!death.isDead) for (const each of going) each.abort();
      death.isDead = true;
      throw new DOMException('The worker died', 'QuotaExceededError');
    }
    const begunOne = transaction.apply(this, how);
    if (begunOne.mode === 'readwrite') going.add(begunOne);
    for (const over of ['complete', 'abort'])
      begunOne.addEventListener(over, () => going.delete(begunOne));
    return begunOne;
  });
  return death;
}
