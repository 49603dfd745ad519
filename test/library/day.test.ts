import { describe, expect, it } from 'vitest';
import { dayWriter } from '@/lib/library/day';

describe('dayWriter', () => {
  const now = new Date(2026, 9, 9).valueOf();
  const meeting = (...when: [number, number, number]) => ({
    at: new Date(...when).valueOf(),
    place: 'arXiv',
  });

  it('writes the day in this year, and the year of others', () => {
    const state = { saved: 7, opened: meeting(2026, 2, 11), seen: meeting(2025, 2, 11) };
    expect(dayWriter('en-GB')(state, now)).toEqual({
      saved: 7,
      opened: { ...state.opened, day: '11 Mar' },
      seen: { ...state.seen, day: 'Mar 2025' },
    });
  });

  it('writes in the language that it is given, and nothing where nothing was met', () => {
    const write = dayWriter('de');
    expect(write({ seen: meeting(2026, 2, 11) }, now).seen?.day).toBe('11. März');
    expect(write({}, now)).toEqual({});
  });
});
