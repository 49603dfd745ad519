import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDivs, sharedPages, testPages } from '../pages/read-pages.ts';
import type { StoredPage, TestPage } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { layoutShift, movedByMarks } from './layout-shift.ts';
import { clickSave, readMarks } from './marks.ts';
import { until } from './until.ts';
import { forgetAll, readPapers } from './memory.ts';

/** The page that is served at every address now. */
let served = '';
let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.open({ serve: () => served, viewport: { width: 1280, height: 1000 } });
});
afterAll(() => chromium.close());

/** Opens a page and waits for as many marks as it must have. */
async function open({ address, count }: StoredPage, html: string) {
  served = html;
  const page = await chromium.visit(address);
  await until(
    'all marks',
    () => readMarks(page),
    (marks) => marks.length >= count,
  );
  // All that could still come has had its turn: the page's own scripts, and a look at what they did.
  await page.waitForLoadState('load');
  await layoutShift(page);
  return page;
}

for (const source of ['huggingface', 'arxiv'] as const) {
  describe(`pages of ${source}, made by us`, () => {
    for (const stored of testPages(source)) {
      it(`recognises each entry of ${stored.name}`, async () => {
        const page = await open(stored, stored.html());
        await page.evaluate(() => (globalThis as { hydrate?: () => void }).hydrate?.());
        const marks = await readMarks(page);
        expect(marks.map(({ key, name }) => ({ key, name }))).toEqual(
          stored.entries.map(({ key, title }) => ({ key, name: `Save ${title}` })),
        );
        expect(await movedByMarks(page)).toEqual([]);
        expect(await layoutShift(page)).toBe(0);
        await page.close();
      });
    }

    for (const stored of testPages(source).filter(({ count }) => count > 0 && count < 20)) {
      it(`reads what ${stored.name} says of each paper`, async () => {
        const page = await open(stored, stored.html());
        for (const expected of distinct(stored)) {
          await clickSave(page, expected.key);
          const paper = await until(`${expected.key} in the library`, async () =>
            (await readPapers(chromium)).get(expected.key),
          );
          expect({ title: paper?.title, authors: paper?.authors }).toEqual({
            title: expected.title,
            authors: expected.authors,
          });
          if (expected.published) expect(paper?.published).toBe(expected.published);
          if (expected.abstract) expect(paper?.abstract).toMatch(startOf(expected.abstract));
          if (expected.abstractEnd)
            expect(paper?.abstract?.endsWith(expected.abstractEnd)).toBe(true);
        }
        await page.close();
        await forgetAll(chromium);
      });
    }
  });

  describe(`stored pages of ${source}`, () => {
    const pages = sharedPages(source);
    if (pages.length === 0) {
      it('are not on this machine', () => expect(pages).toEqual([]));
      console.info(
        `There are no stored pages of ${source} beside the project: only our own were read.`,
      );
    }
    for (const stored of pages) {
      for (const [form, html] of [
        ['as it is', stored.html],
        ['with other containers and class names', () => asDivs(stored.html())],
      ] as const) {
        // arXiv's own class names are how its fields are told apart; Hugging Face's change every year.
        if (source === 'arxiv' && form !== 'as it is') continue;
        it(`counts ${stored.count} in ${stored.name}, ${form}`, async () => {
          const page = await open(stored, html());
          const marks = await readMarks(page);
          expect(marks).toHaveLength(stored.count);
          expect(marks.filter(({ key }) => !/^arxiv:[\d.]+$/.test(key))).toEqual([]);
          await page.close();
        });
      }
    }
  });
}

/** A page may list a paper twice; it is saved once. */
function distinct({ entries }: TestPage): TestPage['entries'] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}

function startOf(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
