import { until } from '../../browser/until.ts';
import type { Browser } from '../browser.ts';
import { openWith } from '../library/profiles.ts';
import { linksAddress, listAddress } from '../pages.ts';
import { atMost, median, milliseconds } from '../row.ts';
import type { Row } from '../row.ts';
import { longestTask, record } from '../trace.ts';

const TURNS = 5;

/** The longest time that a page with very much on it does not answer because of us. */
export async function longTasks(): Promise<Row[]> {
  const browser = await openWith({ papers: 10_000, sightings: 1_000_000 });
  const [entries, links]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn++) {
    entries.push(await longestOn(browser, listAddress('ours', 1000, turn), 1000));
    links.push(await longestOn(browser, linksAddress(20_000), 0));
  }
  await browser.close();
  return [
    atMost('longest task of ours, 1,000 entries', median(entries), 50, milliseconds),
    atMost('longest task of ours, 20,000 links', median(links), 50, milliseconds),
  ];
}

/** The longest task of ours (ms) on a page, until it has this many marks and has changed once. */
async function longestOn(
  { context, ours }: Browser,
  address: string,
  marks: number,
): Promise<number> {
  const page = await context.newPage();
  const events = await record(page, async () => {
    await page.goto(address);
    await until('all marks', async () => (await page.locator('deja-lu').count()) === marks);
    // Any change makes us look again, at a moment that nothing tells of.
    await page.evaluate(() => document.querySelector('main')?.append('More'));
    await page.waitForTimeout(1000);
  });
  await page.close();
  return longestTask(events, ours);
}
