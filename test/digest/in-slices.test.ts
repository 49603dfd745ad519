import { expect, it, vi } from 'vitest';
import { atOnce, inSlices, oneAtATime } from '@/lib/digest/in-slices';

function* count(to: number): Generator<undefined, number> {
  for (let number = 0; number < to; number++) yield;
  return to;
}

it('gives what the work gives, in slices or at once', async () => {
  expect(atOnce(count(1000))).toBe(1000);
  expect(await inSlices(count(1000), new AbortController().signal)).toBe(1000);
  expect(await inSlices(count(1000), AbortSignal.abort())).toBeUndefined();
});

it('does one piece of work at a time, and once more for all that asked meanwhile', async () => {
  const going: (() => void)[] = [];
  const work = vi.fn<() => Promise<void>>(() => new Promise((resolve) => going.push(resolve)));
  const ask = oneAtATime(work);
  ask();
  ask();
  ask();
  expect(work).toHaveBeenCalledTimes(1);
  going[0]?.();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
  going[1]?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect(work).toHaveBeenCalledTimes(2);
  ask();
  expect(work).toHaveBeenCalledTimes(3);
});
