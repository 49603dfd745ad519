import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '@/lib/digest/read-date';

describe('readDate', () => {
  it.each([
    ['Fri, 28 Nov 2025 (showing 50 of 50 entries )', '2025-11-28'],
    ['Showing new listings for Friday, 28 November 2025', '2025-11-28'],
    ['Submitted 24 November, 2025; originally announced November 2025.', '2025-11-24'],
    ['Submitted November 2025', '2025-11'],
    ['[Submitted on 9 Mar 2024 (v1), last revised 4 Jun 2024 (this version, v2)]', '2024-03-09'],
    ['Published on Oct 4, 2026', '2026-10-04'],
    ['2024-08-01T00:00:00.000Z', '2024-08-01'],
    ['2024-08', '2024-08'],
    ['14 Jun 2026', '2026-06-14'],
    ['· May 30', '2026-05-30'],
    ['· Mar 8, 2024', '2024-03-08'],
    ['Sept. 2, 2023', '2023-09-02'],
    ['2025 Mar;400:130651', '2025-03'],
    ['2025 Jan 9.', '2025-01-09'],
    ['21-27 July 2024, Vienna, pp. 1205-1214', '2024-07-27'],
    ['1987', '1987'],
  ])('reads %j', (text, date) => {
    expect(readDate(text, 2026)).toBe(date);
  });

  it.each([
    '',
    '12 authors',
    'pages 1-15',
    'pages 1205-1214',
    'NeurIPS 2023',
    'Marching 40 bands',
    'in 3 days',
    '2024-13-01',
    '99 May',
  ])('finds no date in %j', (text) => {
    expect(readDate(text, 2026)).toBeUndefined();
  });

  it('reads every day in each form that digests use', () => {
    const days = fc.date({
      min: new Date('1991-01-01T00:00Z'),
      max: new Date('2060-12-31T00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const written = (form: Intl.DateTimeFormatOptions, language: string): string =>
          new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...form }).format(day);
        expect(readDate(iso, 2000)).toBe(iso);
        expect(readDate(written({ dateStyle: 'long' }, 'en-GB'), 2000)).toBe(iso);
        expect(readDate(written({ dateStyle: 'medium' }, 'en-US'), 2000)).toBe(iso);
        const sameYear = written({ month: 'short', day: 'numeric' }, 'en-US');
        expect(readDate(sameYear, day.getUTCFullYear())).toBe(iso);
      }),
    );
  });
});
