import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDivs, sharedPages, sourceFolders, testPages } from '../pages/read-pages.ts';
import type { StoredPage, TestPage } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { layoutShifts, movedByMarks } from './layout-shift.ts';
import { clickSave, readMarks } from './marks.ts';
import { forgetAll, readPapers } from './memory.ts';
import { until } from './until.ts';

/** Saving every entry of a longer page would only take longer. */
const FEW = 20;

/** The page that is served at every address now. */
let served = '';
let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.open({ serve: () => served, viewport: { width: 1280, height: 1000 } });
});
afterAll(() => chromium.close());

/** Opens a page and waits for as many marks as it must have, and for all that could still come. */
async function open({ address, count }: StoredPage, html: string): Promise<Page> {
  served = html;
  const page = await chromium.visit(address);
  await until(
    'all marks',
    () => readMarks(page),
    (marks) => marks.length >= count,
  );
  await page.waitForLoadState('load');
  await layoutShifts(page);
  return page;
}

describe.each(sourceFolders())('pages of %s, made by us', (source) => {
  const pages = testPages(source);

  it.each(pages)('has one mark for each entry of $name, and moves nothing', async (stored) => {
    const page = await open(stored, stored.html());
    const marks = await readMarks(page);
    expect(marks.map(({ key, name }) => ({ key, name }))).toEqual(
      stored.entries.map(({ key, title }) => ({ key, name: `Save ${title}` })),
    );
    expect(await layoutShifts(page)).toEqual([]);
    expect(await movedByMarks(page)).toEqual([]);
    await page.close();
  });

  it.each(pages.filter(({ count }) => count > 0 && count < FEW))(
    'keeps what $name says of each paper',
    async (stored) => {
      const page = await open(stored, stored.html());
      for (const expected of distinct(stored)) {
        await clickSave(page, expected.key);
        const paper = await until(`${expected.key} in the library`, async () =>
          [...(await readPapers(chromium)).values()].find(({ keys }) => keys[0] === expected.key),
        );
        const { key: _, abstract = '', abstractEnd = '', ...facts } = expected;
        expect(paper).toMatchObject(facts);
        // Only the ends are given: a text that was cut, or has something added, differs there.
        expect(paper?.abstract ?? '').toSatisfy((text: string) => text.startsWith(abstract));
        expect(paper?.abstract ?? '').toSatisfy((text: string) => text.endsWith(abstractEnd));
      }
      await page.close();
      await forgetAll(chromium);
    },
  );
});

const stored = sourceFolders().flatMap((source) => sharedPages(source));
if (stored.length === 0) {
  console.info('There are no stored pages beside the project: only our own were read.');
}

describe.runIf(stored.length > 0)('stored pages', () => {
  it.each(stored)('have $count entries: $name', async (each) => {
    const page = await open(each, each.html());
    const marks = await readMarks(page);
    expect(marks).toHaveLength(each.count);
    expect(marks.every(({ name }) => /^Save \S/.test(name))).toBe(true);
    await page.close();
  });

  // Hugging Face's class names change every year; elsewhere they are how parts are told apart.
  it.each(stored.filter(({ name }) => name.startsWith('huggingface/')))(
    'have $count entries in other containers and class names: $name',
    async (each) => {
      const page = await open(each, asDivs(each.html()));
      expect(await readMarks(page)).toHaveLength(each.count);
      await page.close();
    },
  );
});

/** A page may list a paper twice; it is saved once. */
function distinct({ entries }: TestPage): TestPage['entries'] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}
