import type { Page } from 'playwright';
import type { Chromium } from './chromium.ts';
import { readSightings } from './memory.ts';
import { until } from './until.ts';

/** The visits in which something has been sighted so far. */
export async function visitsSoFar(chromium: Chromium): Promise<Set<number>> {
  return new Set((await readSightings(chromium)).map(([, visit]) => visit));
}

/**
 * Reads a digest from its beginning to its end as a person does, screen by screen; each is left when all
 * that is on it has been noted, which takes the second that an entry must be in view.
 * @param earlier the visits before this one, from before the page was opened: it is noted from then on
 * @returns the number of screens
 */
export async function readScreens(
  chromium: Chromium,
  page: Page,
  earlier: ReadonlySet<number>,
): Promise<number> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  for (let screens = 1; ; screens++) {
    const shown = await keysInView(page);
    await until(
      'what is in view to be noted',
      async () => {
        const sightings = (await readSightings(chromium)).filter(
          ([, visit]) => !earlier.has(visit),
        );
        const noted = new Set(sightings.map(([key]) => key));
        const missing = shown.filter((key) => !noted.has(key));
        return missing.length === 0 || missing;
      },
      (missing) => missing === true,
    );
    const isEnd = await page.evaluate(() => {
      const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
      // A little of the last screen stays in view, so that no entry is only ever cut off.
      scrollBy({ top: clientHeight * 0.8, behavior: 'instant' });
      return scrollTop + clientHeight >= scrollHeight - 1;
    });
    if (isEnd) return screens;
  }
}

/** The papers whose entries have their larger part on the screen. */
function keysInView(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('deja-lu')].flatMap((mark) => {
      const entry = mark.closest('article, li') ?? mark.parentElement;
      const { top, bottom, height } = (entry ?? mark).getBoundingClientRect();
      const inView = Math.min(bottom, innerHeight) - Math.max(top, 0);
      return inView > height * 0.6 ? [mark.dataset['paper'] ?? ''] : [];
    }),
  );
}
