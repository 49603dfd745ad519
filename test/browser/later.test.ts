import { afterAll, beforeAll, it } from 'vitest';
import { sourceFolders, testPages } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { readMarks } from './marks.ts';
import { until } from './until.ts';

/** Hugging Face's pages change in ways that take more telling: re-rendering.test.ts. */
const pages = sourceFolders()
  .filter((folder) => folder !== 'huggingface')
  .flatMap(testPages)
  .flatMap((page) =>
    Object.entries(page.later ?? {}).map(([name, entries]) => ({ page, name, changed: entries })),
  );

let served = '';
let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.open({ serve: () => served });
});
afterAll(() => chromium.close());

it.each(pages)(
  '$page.name has the right marks after $name()',
  async ({ page: stored, name, changed }) => {
    served = stored.html();
    const page = await chromium.visit(stored.address);
    for (const { entries, change } of [
      { entries: stored.entries, change: undefined },
      { entries: changed, change: name },
    ]) {
      if (change) await page.evaluate(`window.${change}()`);
      const expected = entries.map(({ key, title }) => ({ key, name: `Save ${title}` }));
      await until(
        'the right marks',
        async () => (await readMarks(page)).map(({ key, name: label }) => ({ key, name: label })),
        (found) => JSON.stringify(found) === JSON.stringify(expected),
      );
    }
    await page.close();
  },
);
