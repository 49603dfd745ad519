import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { asDivs } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { press } from './commands.ts';
import { letTimePass } from './memory.ts';
import { readMarks, readShown } from './marks.ts';
import { hasDigests, OWN_DIGESTS, readWalk, SHARED_DIGESTS } from './pages.ts';
import type { Serve, Stop } from './pages.ts';
import { until } from './until.ts';
import { readScreens, visitsSoFar } from './read-screens.ts';

const walks = [OWN_DIGESTS, SHARED_DIGESTS].filter(hasDigests);
if (walks.length < 2) {
  console.info('There are no real digests beside the project: only our own are walked through.');
}

const forms = [
  { form: 'as given', change: (html: string) => html, isLed: true },
  { form: 'in other containers and class names', change: asDivs, isLed: false },
];

describe.each(walks.map((folder) => ({ folder, name: folder.pathname.split('/').at(-4) })))(
  'a walk through the digests of $name',
  ({ folder }) => {
    it.each(forms)(
      'says of each entry whether it was already seen, $form',
      async ({ change, isLed }) => {
        const walk = readWalk(folder);
        const serve: Serve = (address) => {
          const html = walk.serve(address);
          return html && change(html);
        };
        // A tall screen: a person needs a second for each, however much it holds.
        const chromium = await Chromium.open({ serve, viewport: { width: 1280, height: 4000 } });
        const papers = new Set<string>();
        for (const stop of walk.stops) {
          const earlier = await visitsSoFar(chromium);
          const page = await chromium.visit(stop.url);
          await expectCounts(page, stop);
          await expectInPopup(chromium, page, stop);
          if (isLed) await expectLed(chromium, page);
          await readScreens(chromium, page, earlier);
          await page.reload();
          await expectCounts(page, stop);
          for (const { key } of await readMarks(page)) papers.add(key);
          await page.close();
        }
        expect(papers.size).toBe(walk.papers);
        const [first] = walk.stops;
        if (first) await expectBackLater(chromium, first);
        await chromium.close();
      },
    );
  },
);

async function expectCounts(page: Page, stop: Stop): Promise<void> {
  const marks = await until(
    `the marks of ${stop.page}`,
    () => readMarks(page),
    ({ length }) => length === stop.entries,
  );
  expect(new Set(marks.map(({ key }) => key)).size).toBe(stop.entries);
  expect(marks.filter(({ story }) => story?.startsWith('Seen'))).toHaveLength(
    stop.alreadySeenWhenWalkedInOrder,
  );
  expect(marks.filter(({ text }) => text === 'New')).toHaveLength(
    stop.entries - stop.alreadySeenWhenWalkedInOrder,
  );
}

/** Goes to the next new entry until there is none: that visits exactly the new ones, in the page's order. */
async function expectLed(chromium: Chromium, page: Page): Promise<void> {
  const news = (await readMarks(page)).flatMap(({ key, text }) => (text === 'New' ? [key] : []));
  const visited: string[] = [];
  for (let place = 1; place <= news.length; place++) {
    await press(chromium, page, 'next-new');
    const { frame } = await until(
      `new entry ${place}`,
      () => readShown(page),
      ({ spoken }) => spoken.startsWith(`New ${place} of ${news.length}: `),
    );
    visited.push(frame?.key ?? '');
  }
  expect(visited).toEqual(news);
  await press(chromium, page, 'next-new');
  await until(
    'the end',
    async () => (await readShown(page)).spoken === 'No new papers further down',
  );
}

/** What the popup's head says when it is opened over a page. */
async function headOver(chromium: Chromium, page: Page, isRight: (head: string) => boolean) {
  await page.bringToFront();
  const popup = await chromium.openPopup();
  await until(
    'the counts in the popup',
    // It may take two lines.
    async () => (await popup.locator('.here .line').innerText()).replace(/\s+/g, ' '),
    isRight,
  );
  await popup.close();
}

/** The popup counts what is new and seen on the page in front. */
async function expectInPopup(chromium: Chromium, page: Page, stop: Stop): Promise<void> {
  const { entries, alreadySeenWhenWalkedInOrder: seen } = stop;
  const counts = `${entries} papers: ${entries - seen} new, ${seen} seen, 0 saved`;
  await headOver(chromium, page, (head) => head === counts);
}

/** Days later all of a digest is seen, and the popup tells when that was. */
async function expectBackLater(chromium: Chromium, { url, entries }: Stop): Promise<void> {
  await letTimePass(chromium, 3 * 24 * 60);
  const page = await chromium.visit(url);
  const counts = `${entries} papers: 0 new, ${entries} seen, 0 saved; last here `;
  await headOver(chromium, page, (head) => head.startsWith(counts) && /\d$/.test(head));
}
