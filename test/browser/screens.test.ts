import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testPage } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { clickSave, readMarks } from './marks.ts';
import { readPapers } from './memory.ts';
import { serveTexts } from './pages.ts';
import { until } from './until.ts';

const digest = testPage('huggingface/daily-2024');
const entries = digest.entries.slice(0, 5);

let chromium: Chromium;
beforeEach(async () => {
  const serve = serveTexts({
    [digest.address]: digest.html(),
    [pageOf(second.key)]: '<h1>It</h1>',
  });
  chromium = await Chromium.open({ serve });
});
afterEach(() => chromium.close());

/** Saves the first entries of the digest, one after the other. */
async function saveSome(): Promise<void> {
  const page = await chromium.visit(digest.address);
  await until(
    'all marks',
    () => readMarks(page),
    ({ length }) => length === digest.count,
  );
  for (const { key } of entries) {
    await clickSave(page, key);
    await until('the paper to be saved', async () =>
      (await readMarks(page)).some((mark) => mark.key === key && mark.pressed),
    );
  }
}

function listed(screen: Page): Promise<string[]> {
  return screen
    .locator('[data-paper]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-paper') ?? ''));
}

async function expectListed(screen: Page, keys: string[]): Promise<void> {
  await until(
    'the list',
    () => listed(screen),
    (found) => JSON.stringify(found) === JSON.stringify(keys),
  );
}

function pageOf(key: string): string {
  return `https://huggingface.co/papers/${key.replace('arxiv:', '')}`;
}

const latestFirst = entries.map(({ key }) => key).toReversed();
const [first, second] = entries as [(typeof entries)[0], (typeof entries)[0]];

describe('the popup', () => {
  it('says what to do when nothing is saved yet', async () => {
    const popup = await chromium.openPopup();
    await popup.getByText('Nothing saved yet').waitFor();
    expect(await popup.locator('input[type=search]').count()).toBe(1);
    expect(await listed(popup)).toEqual([]);
  });

  it('begins in the search box with the latest papers below', async () => {
    await saveSome();
    const popup = await chromium.openPopup();
    await expectListed(popup, latestFirst);
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  it('finds by any words, in any order, with slips, and shows what matched', async () => {
    await saveSome();
    const popup = await chromium.openPopup();
    await expectListed(popup, latestFirst);
    const box = popup.locator('input[type=search]');
    const words = first.title.split(/\W+/).filter((word) => word.length > 6);
    const [long = '', other = ''] = words;
    await box.fill(`${other.slice(0, 5)} ${long.slice(0, 2)}${long.slice(3)}`.toLowerCase());
    await until('the paper on top', async () => (await listed(popup))[0] === first.key);
    expect((await popup.locator('mark').allInnerTexts()).join(' ')).toContain(long);
    await box.fill('xylophonical');
    await popup.getByText('No paper for').waitFor();
    await box.press('Escape');
    await expectListed(popup, latestFirst);
  });

  it('opens with Enter what the arrow keys chose', async () => {
    await saveSome();
    const popup = await chromium.openPopup();
    await expectListed(popup, latestFirst);
    await popup.locator('input[type=search]').fill(second.title);
    await until('the paper on top', async () => (await listed(popup))[0] === second.key);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowUp');
    const opening = chromium.context.waitForEvent('page');
    // With the paper open the popup goes, before it has answered to the key.
    void popup.keyboard.press('Enter').catch(() => undefined);
    const opened = await opening;
    await opened.waitForURL(pageOf(second.key));
  });

  it('removes with undo', async () => {
    await saveSome();
    const popup = await chromium.openPopup();
    await expectListed(popup, latestFirst);
    await popup.locator(`[data-paper="${second.key}"]`).hover();
    await popup.getByRole('button', { name: `Remove: ${second.title}` }).click();
    await expectListed(
      popup,
      latestFirst.filter((key) => key !== second.key),
    );
    await popup.getByRole('button', { name: 'Undo' }).click();
    await until('the paper back', async () => (await listed(popup)).includes(second.key));
    const paper = (await readPapers(chromium)).get(second.key);
    expect(paper?.saved.value).toBe(true);
  });

  it('copies a paper as BibTeX', async () => {
    await saveSome();
    await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const popup = await chromium.openPopup();
    await expectListed(popup, latestFirst);
    await popup.locator(`[data-paper="${first.key}"]`).hover();
    await popup.getByRole('button', { name: `Copy as BibTeX: ${first.title}` }).click();
    await popup.getByText('Copied as BibTeX').waitFor();
    const text = await popup.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^@misc\{/);
    expect(text).toContain(first.key.replace('arxiv:', ''));
  });
});

describe('out again, and back', () => {
  async function download(screen: Page, name: string): Promise<string> {
    await screen.getByRole('button', { name: 'Menu' }).click();
    const coming = screen.waitForEvent('download');
    await screen.getByRole('button', { name }).click();
    return (await coming).path();
  }

  async function importFile(file: string): Promise<Page> {
    const library = await chromium.context.newPage();
    await library.goto(`${chromium.origin}/library.html#import`);
    await library.locator('input[type=file]').setInputFiles(file);
    return library;
  }

  it('exports as BibTeX', async () => {
    await saveSome();
    const popup = await chromium.openPopup();
    await expectListed(popup, latestFirst);
    const text = readFileSync(await download(popup, 'Export as BibTeX'), 'utf8');
    expect(text.match(/^@misc\{/gm)).toHaveLength(entries.length);
  });

  it('exports as JSON and imports it without loss or duplicates', async () => {
    await saveSome();
    const popup = await chromium.openPopup();
    await expectListed(popup, latestFirst);
    const file = await download(popup, 'Export as JSON');
    const before = await readPapers(chromium);

    // Into the library that it came from: nothing to do.
    const full = await importFile(file);
    await full.getByText('already as they are here').waitFor();
    expect(await full.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);

    // Into an empty one: all of it.
    const text = readFileSync(file);
    await chromium.close();
    chromium = await Chromium.open({ serve: serveTexts({}) });
    const library = await chromium.context.newPage();
    await library.goto(`${chromium.origin}/library.html#import`);
    await library
      .locator('input[type=file]')
      .setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer: text });
    await library.getByRole('button', { name: 'Import', exact: true }).click();
    await library.getByText('Done.').waitFor();
    expect(await readPapers(chromium)).toEqual(before);
    await expectListed(await chromium.openPopup(), latestFirst);
  });

  it('refuses what is no library, and changes nothing', async () => {
    const library = await chromium.context.newPage();
    await library.goto(`${chromium.origin}/library.html#import`);
    await library.locator('input[type=file]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a":1}'),
    });
    await library.getByText('is not a library file').waitFor();
    expect((await readPapers(chromium)).size).toBe(0);
  });
});

describe.each(['light', 'dark'] as const)('in a %s browser', (colorScheme) => {
  it('screens are accessible', async () => {
    await saveSome();
    for (const screen of ['popup.html', 'library.html']) {
      const page = await chromium.context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(`${chromium.origin}/${screen}`);
      await expectListed(page, latestFirst);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
});
