import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testPage } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { movedByMarks } from './layout-shift.ts';
import { clickSave, readMarks } from './marks.ts';
import { letTimePass, readPapers, readSightings } from './memory.ts';
import { serveTexts } from './pages.ts';
import { set } from './settings.ts';
import { until } from './until.ts';

const daily = testPage('huggingface/daily-2024');
const list = testPage('arxiv/list-recent');
const abstractPage = testPage('arxiv/abs');
/** A person's own list on the same site: favourites stand under such addresses on many. */
const favourites = 'https://huggingface.co/someone/papers?scilib=1';
const HOST = 'huggingface.co';

let chromium: Chromium;
beforeEach(async () => {
  chromium = await Chromium.open({
    serve: serveTexts({
      [daily.address]: daily.html(),
      [list.address]: list.html(),
      [abstractPage.address]: abstractPage.html(),
      [favourites]: daily.html(),
    }),
  });
});
afterEach(() => chromium.close());

/** Reads what is on the screen of a page, once, and comes back another day. */
async function readBefore(address: string): Promise<Page> {
  const page = await chromium.visit(address);
  await until('sightings', async () => (await readSightings(chromium)).length > 0);
  await letTimePass(chromium, 24 * 60);
  await page.reload();
  return page;
}

/** How opaque each entry is, by its paper, of the elements that the mark's own entry is. */
function opacities(page: Page, entry: string): Promise<Record<string, number>> {
  return page
    .locator('deja-lu')
    .evaluateAll(
      (hosts, selector) =>
        Object.fromEntries(
          hosts.map((host) => [
            host.getAttribute('data-paper'),
            Number(getComputedStyle(host.closest(selector) ?? host).opacity),
          ]),
        ),
      entry,
    );
}

async function expectDimmed(page: Page, entry = 'article'): Promise<string[]> {
  await until('all marks', async () => (await readMarks(page)).length > 0);
  const seen = (await readMarks(page)).filter(({ story }) => story).map(({ key }) => key);
  const dimmed = await until(
    'entries to be dimmed',
    async () =>
      Object.entries(await opacities(page, entry)).flatMap(([key, opacity]) =>
        opacity < 1 ? [key] : [],
      ),
    (keys) => keys.length === seen.length && keys.length > 0,
  );
  expect(dimmed.toSorted()).toEqual(seen.toSorted());
  return dimmed;
}

async function expectNoneDimmed(page: Page, entry = 'article'): Promise<void> {
  await until('no entry to be dimmed', async () =>
    Object.values(await opacities(page, entry)).every((opacity) => opacity === 1),
  );
}

describe('dimming', () => {
  it('takes what was seen back at once, moves nothing, and gives it back at once', async () => {
    const page = await readBefore(daily.address);
    await expectNoneDimmed(page);
    await set(chromium, { dimmedSites: [HOST] });
    const dimmed = await expectDimmed(page);
    expect(dimmed.length).toBeLessThan(daily.count);
    expect(await movedByMarks(page)).toEqual([]);
    await set(chromium, { dimmedSites: [] });
    await expectNoneDimmed(page);
    expect(await page.locator('[data-deja-lu-dim]').count()).toBe(0);
  });

  it('leaves new and saved papers as they are', async () => {
    const page = await readBefore(daily.address);
    await set(chromium, { dimmedSites: [HOST] });
    const [key = ''] = await expectDimmed(page);
    await clickSave(page, key);
    await until('the paper to be saved', async () => (await readPapers(chromium)).size === 1);
    await until('it to come back', async () => (await opacities(page, 'article'))[key] === 1);
  });

  it('lets what is pointed at or focused be read in full', async () => {
    const page = await readBefore(daily.address);
    await set(chromium, { dimmedSites: [HOST] });
    const [key = ''] = await expectDimmed(page);
    const article = page.locator('article').filter({ has: page.locator(`[data-paper="${key}"]`) });
    await article.hover();
    await until('the pointed one', async () => (await opacities(page, 'article'))[key] === 1);
    await page.mouse.move(1, 1);
    await until('it to step back', async () => ((await opacities(page, 'article'))[key] ?? 1) < 1);
    await article.locator('a').first().focus();
    await until('the focused one', async () => (await opacities(page, 'article'))[key] === 1);
  });

  it('dims both parts of a listing, and points at both', async () => {
    const page = await readBefore(list.address);
    await set(chromium, { dimmedSites: ['arxiv.org'] });
    const [key = ''] = await expectDimmed(page, 'dt');
    const both = page.locator('dt:has(deja-lu), dt:has(deja-lu) + dd');
    expect(await page.locator('dt[data-deja-lu-dim] + dd[data-deja-lu-dim]').count()).toBe(
      await page.locator('dt[data-deja-lu-dim]').count(),
    );
    const dt = both.filter({ has: page.locator(`[data-paper="${key}"]`) });
    await dt.hover();
    const opacity = (element: Element | null): number =>
      element ? Number(getComputedStyle(element).opacity) : -1;
    await until('its text', () =>
      dt.evaluate((part) => getComputedStyle(part.nextElementSibling ?? part).opacity === '1'),
    );
    await dt.evaluate((part) => part.nextElementSibling?.scrollIntoView());
    await page.locator(`dt:has([data-paper="${key}"]) + dd`).hover();
    await until('its heading', () => dt.evaluate(opacity).then((found) => found === 1));
  });

  it('keeps text readable, and leaves those alone who asked for more contrast', async () => {
    const page = await readBefore(daily.address);
    await set(chromium, { dimmedSites: [HOST] });
    const dimmed = await expectDimmed(page);
    const found = await opacities(page, 'article');
    for (const key of dimmed) expect(found[key]).toBeGreaterThanOrEqual(0.55);
    await page.emulateMedia({ contrast: 'more' });
    await expectNoneDimmed(page);
    await page.emulateMedia({ contrast: null, forcedColors: 'active' });
    await expectNoneDimmed(page);
  });

  it("never dims a paper's own page, nor a person's own list", async () => {
    await (await readBefore(daily.address)).close();
    await set(chromium, { dimmedSites: [HOST, 'arxiv.org'] });
    const own = await chromium.visit(favourites);
    await until('all marks', async () => (await readMarks(own)).length === daily.count);
    expect((await readMarks(own)).some(({ story }) => story)).toBe(true);
    await expectNoneDimmed(own);
    const paper = await readBefore(abstractPage.address);
    await until('the mark', async () => (await readMarks(paper)).some(({ story }) => story));
    expect(await paper.locator('[data-deja-lu-dim]').count()).toBe(0);
  });

  it('follows elements that the page gives to other papers', async () => {
    const page = await readBefore(daily.address);
    await set(chromium, { dimmedSites: [HOST] });
    const [key = ''] = await expectDimmed(page);
    // A framework may show another paper in an element that it has.
    await page.locator(`article:has([data-paper="${key}"])`).evaluate((article) => {
      for (const link of article.querySelectorAll('a'))
        link.href = link.href.replace(/\d{4}\.\d{4,5}/, '2601.00001');
    });
    await until('the other paper', async () =>
      (await readMarks(page)).some((mark) => mark.key === 'arxiv:2601.00001'),
    );
    expect((await opacities(page, 'article'))['arxiv:2601.00001']).toBe(1);
  });
});
