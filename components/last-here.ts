import { browser } from 'wxt/browser';

/** "last here 14 March": when a page was last read, as short as it is clear to somebody who reads it `now` (ms since 1970). */
export function lastHereText(at: number, now: number): string {
  const { getMessage, getUILanguage } = browser.i18n;
  const write = (form: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(getUILanguage(), form).format(at);
  const [then, today] = [new Date(at), new Date(now)];
  const days = daysBetween(then, today);
  if (days === 0) return getMessage('hereLastToday', [write({ timeStyle: 'short' })]);
  if (days === 1) return getMessage('hereLastYesterday');
  const isThisYear = then.getFullYear() === today.getFullYear();
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  return getMessage('hereLast', [write({ day: 'numeric', month: 'long', ...year })]);
}

/** In days of the calendar, which are not all equally long. */
function daysBetween(one: Date, other: Date): number {
  const [from, to] = [one, other].map((date) =>
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()),
  ) as [number, number];
  return (to - from) / 86_400_000;
}
