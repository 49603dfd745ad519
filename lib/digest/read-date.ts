const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;

/** The forms in which digests write dates, most telling first; groups are named after what they are. */
const FORMS = [
  /\b(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?(?!\d)/,
  new RegExp(`\\b(?<day>\\d{1,2}) (?<name>${MONTH}),? (?<year>\\d{4})\\b`, 'i'),
  new RegExp(`\\b(?<name>${MONTH}) (?<day>\\d{1,2}),? (?<year>\\d{4})\\b`, 'i'),
  new RegExp(`\\b(?<year>\\d{4}) (?<name>${MONTH})(?: (?<day>\\d{1,2}))?\\b`, 'i'),
  new RegExp(`\\b(?<name>${MONTH}) (?<year>\\d{4})\\b`, 'i'),
  new RegExp(`\\b(?<name>${MONTH}) (?<day>\\d{1,2})\\b`, 'i'),
  new RegExp(`\\b(?<day>\\d{1,2}) (?<name>${MONTH})(?![a-z])`, 'i'),
];

/**
 * Reads the first date in a text in one of the forms of digests, in English: `Fri, 28 Nov 2025`,
 * `24 November, 2025`, `Oct 4, 2026`, `2026 Oct 4`, `2024-08-01T00:00Z`, `May 30`.
 * @param thisYear the year that a date without one is in
 * @returns `2025-11-28`, `2025-11` where no day is given, `2025` of a text that is only a year; nothing if there is no date
 */
export function readDate(text: string, thisYear: number): string | undefined {
  if (/^(?:19|20)\d{2}$/.test(text)) return text;
  for (const form of FORMS) {
    const parts = form.exec(text)?.groups;
    if (!parts) continue;
    const { year = String(thisYear), name, day } = parts;
    const month = name
      ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
      : Number(parts['month']);
    if (month < 1 || month > 12 || Number(day ?? 1) > 31 || Number(day ?? 1) < 1) continue;
    return [year, month, ...(day ? [day] : [])]
      .map((number) => String(number).padStart(2, '0'))
      .join('-');
  }
  return undefined;
}
