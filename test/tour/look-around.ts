import type { Page } from 'playwright';
import type { Chromium } from '../browser/chromium.ts';
import { press } from '../browser/commands.ts';
import { pointAt, readMarks, readShown } from '../browser/marks.ts';
import { set } from '../browser/settings.ts';
import { until } from '../browser/until.ts';

/** Takes a picture of what a page shows, under a name. */
type Picture = (page: Page, name: string) => Promise<void>;

/** Dims what was seen on a digest, has a mark tell its story, goes to the next new paper, and opens the popup. */
export async function lookAround(
  chromium: Chromium,
  page: Page,
  name: string,
  picture: Picture,
): Promise<void> {
  const inBoth = async (shown: Page, what: string): Promise<void> => {
    await picture(shown, `${name}-${what}`);
    await shown.emulateMedia({ colorScheme: 'dark' });
    await picture(shown, `${name}-${what}-dark`);
    await shown.emulateMedia({ colorScheme: 'light' });
  };
  await page.bringToFront();
  await set(chromium, { dimmedSites: [new URL(page.url()).host] });
  await until('seen papers to be dimmed', () =>
    page.locator('[data-deja-lu-dim]').first().isVisible(),
  );
  await page
    .locator('[data-deja-lu-dim]')
    .first()
    .evaluate((entry) => entry.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await inBoth(page, 'dimmed');
  const seen = (await readMarks(page)).find(({ story, box }) => story && box && box.y > 0);
  if (seen) {
    await pointAt(page, seen.key);
    await until('the story', async () => (await readShown(page)).card.length > 0);
    await inBoth(page, 'story');
  }
  await press(chromium, page, 'next-new');
  await until('the next new paper', async () => (await readShown(page)).frame !== undefined);
  await inBoth(page, 'next-new');
  const popup = await chromium.openPopup();
  await popup
    .getByText(/\d+ papers/)
    .first()
    .waitFor();
  await inBoth(popup, 'popup');
  await popup.close();
}
