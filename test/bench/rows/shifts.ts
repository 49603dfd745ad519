import { Chromium } from '../../browser/chromium.ts';
import { layoutShifts, movedByMarks } from '../../browser/layout-shift.ts';
import { until } from '../../browser/until.ts';
import { listAddress, pageAt } from '../pages.ts';
import { atMost } from '../row.ts';
import type { Row } from '../row.ts';

/** What marks move on a page of a hundred entries. */
export async function shifts(): Promise<Row[]> {
  const chromium = await Chromium.open({ serve: pageAt });
  const page = await chromium.visit(listAddress('ours', 100, 0));
  await until('all marks', async () => (await page.locator('deja-lu').count()) === 100);
  const moved = [...(await layoutShifts(page)), ...(await movedByMarks(page))];
  await chromium.close();
  return [atMost('layout shifts and moved elements', moved.length, 0, String)];
}
