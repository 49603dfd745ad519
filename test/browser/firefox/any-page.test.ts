import { afterAll, beforeAll, expect, it } from 'vitest';
import { testPage } from '../../pages/read-pages.ts';
import { serveTexts } from '../pages.ts';
import { until } from '../until.ts';
import { Firefox } from './firefox.ts';
import { readMarks } from './marks.ts';

const mail = testPage('any-page/arxiv-mail');
const SITE = `*://${new URL(mail.address).hostname}/*`;

let firefox: Firefox;
beforeAll(async () => {
  firefox = await Firefox.open(serveTexts({ [mail.address]: mail.html() }));
});
afterAll(() => firefox.close());

it('marks the papers of a site while the person permits it', async () => {
  const page = await firefox.visit(mail.address);
  const tab = await firefox.contextAt(mail.address);
  const names = async (): Promise<string[]> =>
    (await readMarks(firefox.bidi, tab)).map(({ name }) => name).toSorted();
  expect(await names()).toEqual([]);
  await firefox.permit('add', SITE);
  const expected = mail.entries.map(({ title }) => `Save ${title}`).toSorted();
  await until('the marks', names, (found) => JSON.stringify(found) === JSON.stringify(expected));
  await page.reload();
  await until('the marks', names, (found) => JSON.stringify(found) === JSON.stringify(expected));
  await firefox.permit('remove', SITE);
  await until('no marks', names, ({ length }) => length === 0);
});
