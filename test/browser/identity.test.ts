import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PaperFacts } from '../../lib/paper/paper.ts';
import { testPage } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { readPapers } from './memory.ts';
import { readMarks } from './marks.ts';
import { serveTexts } from './pages.ts';
import { until } from './until.ts';

/** The browser's function, as the extension's own pages have it. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const daily = testPage('huggingface/daily-2024');
const abstractPage = testPage('arxiv/abs');
const [first, second] = daily.entries as [(typeof daily.entries)[0], (typeof daily.entries)[0]];

/** The first paper's page on arXiv, made of another's: it names a DOI besides. */
const abstractAddress = `https://arxiv.org/abs/${idOf(first.key)}`;
const abstractHtml = abstractPage
  .html()
  .replaceAll(idOf(abstractPage.entries[0]!.key), idOf(first.key));
const JOURNAL = 'doi:10.99999/jir.2025.12';
const PROCEEDINGS = 'acl:2024.acl-long.1';

let chromium: Chromium;
beforeAll(async () => {
  const serve = serveTexts({
    [daily.address]: daily.html(),
    [abstractAddress]: abstractHtml,
  });
  chromium = await Chromium.open({ serve });
});
afterAll(() => chromium.close());

function idOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** Saves a paper as a page would on which it has an ACL id. */
async function saveFromProceedings(title: string, authors: readonly string[]): Promise<void> {
  const facts: PaperFacts = {
    keys: [PROCEEDINGS],
    title,
    authors: [...authors],
    address: 'https://aclanthology.org/2024.acl-long.1/',
  };
  const desk = await chromium.desk();
  await desk.evaluate((ask) => chrome.runtime.sendMessage({ name: 'save', ask }), { facts });
}

async function keysOfRecords(): Promise<string[][]> {
  return [...(await readPapers(chromium)).values()].map(({ keys }) => keys);
}

async function markOf(page: Page, key: string): Promise<{ pressed: boolean }> {
  const mark = await until(`the mark of ${key}`, async () =>
    (await readMarks(page)).find((each) => each.key === key),
  );
  return mark ?? { pressed: false };
}

it('knows a saved paper by title and author, gathers its identifiers, and takes them apart', async () => {
  await saveFromProceedings(first.title, first.authors ?? []);

  const digest = await chromium.visit(daily.address);
  expect((await markOf(digest, first.key)).pressed).toBe(true);
  expect((await markOf(digest, second.key)).pressed).toBe(false);
  await until('the identifier to be gathered', keysOfRecords, ([keys]) => keys?.length === 2);

  const own = await chromium.visit(abstractAddress);
  expect((await markOf(own, first.key)).pressed).toBe(true);
  await until('the DOI to be gathered', keysOfRecords, ([keys]) => keys?.length === 3);
  expect(await keysOfRecords()).toEqual([[first.key, JOURNAL, PROCEEDINGS]]);

  const library = await chromium.visit(`${chromium.origin}/library.html`);
  const rows = library.locator('[data-paper]');
  const shown = (): Promise<(string | null)[]> =>
    rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-paper')));
  expect(await until('the paper', shown, ({ length }) => length > 0)).toEqual([first.key]);
  await rows.first().hover();
  await library.getByRole('button', { name: 'Take apart' }).click();
  const links = library.getByRole('dialog').getByRole('link');
  await links.first().waitFor();
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    abstractAddress,
    'https://doi.org/10.99999/jir.2025.12',
    'https://aclanthology.org/2024.acl-long.1',
  ]);
  const confirm = library.getByRole('dialog').getByRole('button', { name: 'Take apart' });
  expect(await confirm.isDisabled()).toBe(true);
  await library.getByRole('checkbox', { name: 'ACL 2024.acl-long.1' }).check();
  await confirm.click();
  const two = await until('two papers', shown, ({ length }) => length === 2);
  expect(new Set(two)).toEqual(new Set([PROCEEDINGS, first.key]));

  // Met again, they stay two; and either is saved.
  await digest.reload();
  expect((await markOf(digest, first.key)).pressed).toBe(true);
  expect(await keysOfRecords()).toEqual([[PROCEEDINGS], [first.key, JOURNAL]]);
});
