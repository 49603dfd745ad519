import type { Meeting, PaperState } from '@/lib/paper/paper';

/** Writes in a state on which days its paper was met. */
export type WriteDays = (state: PaperState, now: number) => PaperState;

/**
 * Makes what writes days as marks show them: `11 Mar` in a language and the time zone here; a year in place of the day
 * where it is not this one. For the worker: in the process of every new page, making the first form takes as long as
 * all the rest until its marks are there.
 */
export function dayWriter(language: string): WriteDays {
  const thisYear = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  const otherYear = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric' });
  return ({ opened, seen, ...state }, now) => {
    const year = new Date(now).getFullYear();
    const withDay = (meeting: Meeting): Meeting => {
      const form = new Date(meeting.at).getFullYear() === year ? thisYear : otherYear;
      return { ...meeting, day: form.format(meeting.at) };
    };
    return {
      ...state,
      ...(opened && { opened: withDay(opened) }),
      ...(seen && { seen: withDay(seen) }),
    };
  };
}
