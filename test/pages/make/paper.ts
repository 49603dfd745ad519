/** A paper that does not exist. */
export interface InventedPaper {
  /** An arXiv id without version. New ones have numbers that arXiv never reached, so that none is a real paper's. */
  id: string;
  version: number;
  /** Formulas as `$…$`; single blanks. */
  title: string;
  authors: string[];
  abstract: string;
  /** `2024-07-31` */
  published: string;
  /** arXiv categories, the primary one first. */
  subjects: [string, ...string[]];
  comments?: string;
  journal?: string;
  doi?: string;
  /** Hugging Face's organisation chip. */
  organisation?: string;
}

/** `31 Jul 2024`, `July 31, 2024`, ...: the parts that the sites' dates are made of. */
export function dateParts(date: string): {
  day: number;
  month: string;
  shortMonth: string;
  year: string;
  weekday: string;
} {
  const time = new Date(`${date}T12:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    time.toLocaleDateString('en-US', { ...options, timeZone: 'UTC' });
  return {
    day: time.getUTCDate(),
    month: part({ month: 'long' }),
    shortMonth: part({ month: 'short' }),
    year: date.slice(0, 4),
    weekday: part({ weekday: 'short' }),
  };
}
