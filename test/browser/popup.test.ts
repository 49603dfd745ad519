import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testPage } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { clickSave, readMarks } from './marks.ts';
import { letTimePass, readPapers, readSightings } from './memory.ts';
import { serveTexts } from './pages.ts';
import { readStored } from './settings.ts';
import { pressButton } from './toolbar.ts';
import { until } from './until.ts';

/** Pictures of the popup, for people to look at. */
const PICTURES = new URL('../../.output/look/', import.meta.url);

const daily = testPage('huggingface/daily-2026');
const paper = testPage('huggingface/paper');
const [first, second] = daily.entries as [(typeof daily.entries)[0], (typeof daily.entries)[0]];
const PLAIN = 'https://blog.example.org/';

let chromium: Chromium;
let digest: Page;
beforeEach(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const serve = serveTexts({
    [daily.address]: daily.html(),
    [paper.address]: paper.html(),
    [PLAIN]: '<h1>Nothing</h1>',
  });
  chromium = await Chromium.open({ serve });
  digest = await openDigest();
});
afterEach(() => chromium.close());

async function openDigest(): Promise<Page> {
  const page = await chromium.visit(daily.address);
  await until(
    'all marks',
    () => readMarks(page),
    ({ length }) => length === daily.count,
  );
  return page;
}

/** Saves as the person does, and waits until the mark says so. */
async function save(page: Page, key: string): Promise<void> {
  await clickSave(page, key);
  await until('the mark to say so', async () =>
    (await readMarks(page)).some((mark) => mark.key === key && mark.pressed),
  );
}

/** The popup over a page, in a tab: what it says is the same, and Playwright can look at it. */
async function popupOver(page: Page, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  await page.bringToFront();
  const popup = await chromium.openPopup();
  await popup.emulateMedia({ colorScheme });
  await popup.locator('.here .line').waitFor();
  return popup;
}

async function expectLine(popup: Page, line: string): Promise<void> {
  await until(
    `the line "${line}"`,
    () => popup.locator('.here .line').innerText(),
    (text) => text === line,
  );
}

function counts(fresh: number, saved: number): string {
  return `${daily.count} papers: ${fresh} new, 0 seen, ${saved} saved`;
}

async function expectMarks(count: number): Promise<void> {
  await until(
    `${count} marks`,
    () => digest.locator('deja-lu').count(),
    (found) => found === count,
  );
}

describe('on a digest the popup', () => {
  it('says how many papers are in which state, under its button', async () => {
    await save(digest, first.key);
    const popup = await pressButton(chromium, digest);
    await until(
      'the counts',
      () => popup.read<string>("document.querySelector('.here .line')?.innerText ?? ''"),
      (text) => text === counts(daily.count - 1, 1),
    );
    await popup.close();
  });

  it('stays right while the page changes, whoever changes it', async () => {
    const popup = await popupOver(digest);
    await expectLine(popup, counts(daily.count, 0));
    await save(digest, first.key);
    await expectLine(popup, counts(daily.count - 1, 1));
    await save(await openDigest(), second.key);
    await expectLine(popup, counts(daily.count - 2, 2));
    // The page throws an entry away.
    await digest.evaluate(
      (key) => document.querySelector(`deja-lu[data-paper="${key}"]`)?.closest('article')?.remove(),
      second.key,
    );
    await expectLine(popup, `${daily.count - 1} papers: ${daily.count - 2} new, 0 seen, 1 saved`);
    await digest.goto(paper.address);
    await expectLine(popup, 'A paper’s own page');
    await digest.goto(daily.address);
    await expectLine(popup, counts(daily.count - 2, 2));
  });

  it('goes out of the way of the next new entry', async () => {
    const popup = await popupOver(digest);
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: 'Next new' }).click();
    await closed;
    expect(popup.isClosed()).toBe(true);
  });

  it('dims what was seen on this site, says that the page can notice, and takes it back', async () => {
    const popup = await popupOver(digest);
    const button = popup.getByRole('button', { name: 'Dim seen' });
    await button.click();
    await popup.getByText('the page can notice that').waitFor();
    expect(await readStored(chromium)).toMatchObject({ dimmedSites: ['huggingface.co'] });
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await popup.getByRole('button', { name: 'Undo' }).click();
    await until(
      'the setting',
      async () => JSON.stringify(await readStored(chromium)),
      (text) => text.includes('"dimmedSites":[]'),
    );
  });

  it('offers none of that where there are no entries to go to or dim', async () => {
    await digest.goto(paper.address);
    const popup = await popupOver(digest);
    await expectLine(popup, 'A paper’s own page');
    await popup.getByRole('button', { name: 'Pause or forget' }).waitFor();
    expect(await popup.locator('.here .button').count()).toBe(0);
  });
});

describe('the menu in the head', () => {
  it('pauses by keyboard on this site, and one press resumes', async () => {
    const popup = await popupOver(digest);
    await popup.getByRole('button', { name: 'Pause or forget' }).focus();
    await popup.keyboard.press('Enter');
    await popup.getByText('Pause on huggingface.co').waitFor();
    await popup.keyboard.press('Escape');
    await popup.getByText('Pause on huggingface.co').waitFor({ state: 'hidden' });
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await expectLine(popup, 'Paused on this site: no marks, nothing is recorded');
    await expectMarks(0);
    await popup.getByRole('button', { name: 'Resume' }).click();
    await expectLine(popup, counts(daily.count, 0));
    await expectMarks(daily.count);
  });

  it('pauses everywhere, which holds for other sites', async () => {
    const popup = await popupOver(digest);
    await popup.getByRole('button', { name: 'Pause or forget' }).click();
    await popup.getByRole('button', { name: 'Pause everywhere' }).click();
    await expectMarks(0);
    const other = await popupOver(await chromium.visit(PLAIN));
    await expectLine(other, 'Paused everywhere: no marks, nothing is recorded');
    await other.getByRole('button', { name: 'Resume' }).click();
    await expectMarks(daily.count);
  });

  it('forgets this page and the last hour, after it has said how much', async () => {
    await digest.bringToFront();
    for (const line of ['Forget this page…', 'Forget the last hour…']) {
      await until(
        'sightings',
        () => readSightings(chromium),
        ({ length }) => length > 0,
      );
      const popup = await popupOver(digest);
      await popup.getByRole('button', { name: 'Pause or forget' }).click();
      await popup.getByRole('button', { name: line }).click();
      await popup.getByText(/^Sightings that go: [1-9]/).waitFor();
      await popup.getByRole('button', { name: 'Forget', exact: true }).click();
      await popup.getByText(/^Sightings forgotten: [1-9]/).waitFor();
      expect(await readSightings(chromium)).toEqual([]);
      await popup.close();
      await digest.reload();
      await digest.bringToFront();
    }
    expect((await readPapers(chromium)).size).toBe(0);
  });

  it('leads to the rest', async () => {
    const popup = await popupOver(digest);
    await popup.getByRole('button', { name: 'Pause or forget' }).click();
    const opened = chromium.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'More in the settings' }).click();
    const library = await opened;
    await library.getByRole('heading', { name: 'Forget what you were shown' }).waitFor();
    expect(library.url()).toBe(`${chromium.origin}/library.html#settings`);
  });
});

describe.each(['light', 'dark'] as const)('in a %s browser', (colorScheme) => {
  it('the popup on a digest is fit for everybody, and to be looked at', async () => {
    await save(digest, first.key);
    await digest.bringToFront();
    await until(
      'sightings',
      () => readSightings(chromium),
      ({ length }) => length > 0,
    );
    await letTimePass(chromium, 3 * 24 * 60);
    await digest.reload();
    await expectMarks(daily.count);
    const popup = await popupOver(digest, colorScheme);
    const look = async (name: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page: popup }).analyze();
      expect(violations).toEqual([]);
      const path = fileURLToPath(new URL(`popup-${name}-${colorScheme}.png`, PICTURES));
      await popup.screenshot({ path });
    };
    await popup.locator('[data-paper]').waitFor();
    await look('digest');
    await popup.getByRole('button', { name: 'Dim seen' }).click();
    await popup.getByText('the page can notice that').waitFor();
    await look('dimmed');
    const menu = popup.getByRole('button', { name: 'Pause or forget' });
    await menu.click();
    await look('menu');
    await popup.getByRole('button', { name: 'Forget this page…' }).click();
    await popup.getByText(/^Sightings that go: [1-9]/).waitFor();
    await look('forget');
    await popup.getByRole('button', { name: 'Cancel' }).click();
    await menu.click();
    await popup.getByRole('button', { name: 'Pause on huggingface.co' }).click();
    await popup.getByRole('button', { name: 'Resume' }).waitFor();
    await look('paused');
  });
});
