import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from './chromium.ts';
import { clickSave, readMarks } from './marks.ts';
import { OWN_DIGESTS, readWalk } from './pages.ts';
import { until } from './until.ts';

const walk = readWalk(OWN_DIGESTS);
const [digest] = walk.stops as [(typeof walk.stops)[0]];

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.open({ serve: walk.serve });
  const page = await chromium.visit(digest.url);
  const [mark] = await until(
    'the marks',
    () => readMarks(page),
    ({ length }) => length === digest.entries,
  );
  await clickSave(page, mark?.key ?? '');
  await until('the save', async () => (await readMarks(page)).some(({ pressed }) => pressed));
});
afterAll(() => chromium.close());

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(['popup.html', 'library.html'])('%s is accessible', async (file) => {
    const page = await chromium.visit(`${chromium.origin}/${file}`);
    await page.emulateMedia({ colorScheme });
    await page.locator('[data-paper]').first().waitFor();
    // Legacy mode looks at this page alone; the other opens a blank page, which an extension cannot steer.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual(
      [],
    );
    await page.close();
  });
});
