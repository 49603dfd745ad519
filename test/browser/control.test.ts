import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AxeBuilder } from '@axe-core/playwright';
import { testPage } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { clickSave, readMarks } from './marks.ts';
import { letTimePass, readBadge, readPapers, readSightings } from './memory.ts';
import { serveTexts } from './pages.ts';
import { forgetPage, readStored, ringAlarm, set } from './settings.ts';
import { until } from './until.ts';

const daily = testPage('huggingface/daily-2024');
const [first] = daily.entries as [(typeof daily.entries)[0]];
const own = `https://arxiv.org/abs/${first.key.replace('arxiv:', '')}`;
const HOST = 'huggingface.co';
const DAY = 24 * 60;

let chromium: Chromium;
beforeEach(async () => {
  const serve = serveTexts({
    [daily.address]: daily.html(),
    [own]: testPage('arxiv/abs').html(),
  });
  chromium = await Chromium.open({ serve });
});
afterEach(() => chromium.close());

async function expectMarks(page: Page, count: number): Promise<void> {
  await until(
    `${count} marks`,
    () => page.locator('deja-lu').count(),
    (found) => found === count,
  );
}

/** What the first paper's mark tells of earlier meetings; it is there before it is read. */
async function storyOf(page: Page): Promise<string | undefined> {
  const marks = await until(
    'the marks',
    () => readMarks(page),
    ({ length }) => length > 0,
  );
  return marks.find(({ key }) => key === first.key)?.story;
}

/** The visits in which something was sighted. */
async function sightedIn(): Promise<Set<number>> {
  return new Set((await readSightings(chromium)).map(([, visit]) => visit));
}

async function expectVisits(count: number): Promise<void> {
  await until(
    `sightings in ${count} visits`,
    async () => [...(await sightedIn())],
    ({ length }) => length === count,
  );
}

/** Opens the digest and looks at what is on the screen. */
async function readDaily(): Promise<Page> {
  const page = await chromium.visit(daily.address);
  await page.bringToFront();
  await expectVisits(1);
  return page;
}

async function openSettings(): Promise<Page> {
  const screen = await chromium.context.newPage();
  await screen.goto(`${chromium.origin}/library.html#settings`);
  return screen;
}

describe('pause', () => {
  it('takes marks and count from an open page at once, and brings them back', async () => {
    const page = await chromium.visit(daily.address);
    await expectMarks(page, daily.count);
    await set(chromium, { pausedSites: [HOST] });
    await expectMarks(page, 0);
    await until(
      'no count',
      () => readBadge(chromium, page),
      (text) => text === '',
    );
    await set(chromium, { pausedSites: ['arxiv.org'] });
    await expectMarks(page, daily.count);
    await until('the count', () => readBadge(chromium, page), Boolean);
    await set(chromium, { pausedEverywhere: true });
    await expectMarks(page, 0);
  });

  it('records nothing, on that site', async () => {
    await set(chromium, { pausedSites: [HOST] });
    const page = await chromium.visit(daily.address);
    await page.bringToFront();
    // Another site is read meanwhile, and noted: there was time enough to note this one.
    const other = await chromium.visit(own);
    await expectMarks(other, 1);
    await expectVisits(1);
    await expectMarks(page, 0);
    expect((await readSightings(chromium)).map(([key]) => key)).toContain(first.key);
    await page.bringToFront();
    await set(chromium, { pausedSites: [] });
    await expectMarks(page, daily.count);
    await expectVisits(2);
  });

  it('notes that a page was opened only once it is over', async () => {
    await set(chromium, { pausedEverywhere: true });
    const page = await chromium.visit(own);
    await set(chromium, { pausedEverywhere: false });
    await expectMarks(page, 1);
    await page.bringToFront();
    await expectVisits(1);
  });
});

describe('the settings', () => {
  it('pause and resume, as a person does it, and are fit for everybody', async () => {
    const page = await chromium.visit(daily.address);
    await expectMarks(page, daily.count);
    const screen = await openSettings();
    await screen.getByRole('switch').check();
    await expectMarks(page, 0);
    expect(await readStored(chromium)).toMatchObject({ pausedEverywhere: true, version: 1 });
    await screen.getByRole('switch').uncheck();
    await expectMarks(page, daily.count);
    const { violations } = await new AxeBuilder({ page: screen }).analyze();
    expect(violations).toEqual([]);
  });

  it("lead to the browser's page for shortcuts", async () => {
    const screen = await openSettings();
    const opened = chromium.context.waitForEvent('page');
    await screen.getByRole('button', { name: 'Change them in the browser' }).click();
    await until(
      'the address',
      async () => (await opened).url(),
      (url) => url === 'chrome://extensions/shortcuts',
    );
  });
});

describe('forgetting', () => {
  it('a site makes its papers new again, and leaves what is saved', async () => {
    const page = await readDaily();
    await clickSave(page, first.key);
    await until('the paper to be saved', async () => (await readPapers(chromium)).has(first.key));
    const papers = await readPapers(chromium);
    await letTimePass(chromium, 31);
    await page.reload();
    await until(
      'the story',
      () => storyOf(page),
      (story) => story?.startsWith('Seen ') ?? false,
    );
    const visits = await sightedIn();
    const screen = await openSettings();
    const field = screen.getByRole('region', { name: 'Forget what you were shown' });
    await field.getByRole('textbox').fill(HOST);
    await field.getByRole('textbox').press('Enter');
    await screen.getByText(/^Sightings that go: [1-9]/).waitFor();
    const { violations } = await new AxeBuilder({ page: screen }).analyze();
    expect(violations).toEqual([]);
    await screen.getByRole('button', { name: 'Forget', exact: true }).click();
    await screen.getByText(/^Sightings forgotten: [1-9]/).waitFor();
    // The open page hears of it.
    await until('a mark without a story', () => storyOf(page).then((story) => story === undefined));
    expect(visits.intersection(await sightedIn()).size).toBe(0);
    expect(await readPapers(chromium)).toEqual(papers);
  });

  it('this page makes it new again elsewhere, and leaves other pages', async () => {
    const page = await readDaily();
    await page.close();
    const [visit] = await sightedIn();
    await chromium.visit(own);
    await expectVisits(2);
    const answer = await forgetPage(chromium, daily.address);
    expect(answer).toMatchObject({ ok: true });
    await expectVisits(1);
    expect(await sightedIn()).not.toContain(visit);
  });
});

describe('retention', () => {
  it('forgets what is older than it may be, when the alarm rings', async () => {
    await readDaily();
    await letTimePass(chromium, 20 * DAY);
    await chromium.visit(own);
    await expectVisits(2);
    await letTimePass(chromium, 20 * DAY);
    const [older] = await sightedIn();
    await set(chromium, { keepSightings: 30 });
    await ringAlarm(chromium);
    await expectVisits(1);
    expect(await sightedIn()).not.toContain(older);
  });
});
