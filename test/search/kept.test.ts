import { expect, it, vi } from 'vitest';
import { Kept } from '@/lib/search/kept';

it('loads what it has not', async () => {
  const load = vi.fn<() => Promise<number>>(async () => 1);
  const kept = new Kept<string, number>(2);
  expect([await kept.get('a', load), await kept.get('a', load)]).toEqual([1, 1]);
  expect(load).toHaveBeenCalledTimes(1);
});

it('forgets what was asked for longest ago', async () => {
  const load = vi.fn<() => Promise<number>>(async () => 1);
  const kept = new Kept<string, number>(2);
  for (const name of ['a', 'b', 'a', 'c', 'a']) void kept.get(name, load);
  expect(load).toHaveBeenCalledTimes(3);
  void kept.get('b', load);
  expect(load).toHaveBeenCalledTimes(4);
});

it('tries again what could not be loaded', async () => {
  const load = vi.fn<() => Promise<number>>();
  load.mockRejectedValueOnce(new Error('closed')).mockResolvedValueOnce(2);
  const kept = new Kept<string, number>(2);
  await expect(kept.get('a', load)).rejects.toThrow('closed');
  expect(await kept.get('a', load)).toBe(2);
});
