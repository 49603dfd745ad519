import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testPage, testPages } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { layoutShifts, movedByMarks } from './layout-shift.ts';
import { clickSave, readMarks } from './marks.ts';
import { readPapers } from './memory.ts';
import { agreeTo, pressButton } from './toolbar.ts';
import type { Popup } from './toolbar.ts';
import { until } from './until.ts';

const pages = testPages('any-page');
const blog = testPage('any-page/blog');

const siteOf = (address: string): string => `*://${new URL(address).hostname}/*`;

let chromium: Chromium;

/** Presses the switch in the popup, as the person does. */
async function pressSwitch(page: Page): Promise<void> {
  const popup = await pressButton(chromium, page);
  await popup.click('[role=switch]');
  await popup.close();
}

async function expectMarks(page: Page, entries: { key: string }[]): Promise<void> {
  await until(
    'the marks',
    async () => (await readMarks(page)).map(({ key }) => key),
    (keys) =>
      JSON.stringify(keys.toSorted()) === JSON.stringify(entries.map(({ key }) => key).toSorted()),
  );
}

const head = async (popup: Popup): Promise<string> =>
  popup.read<string>(
    "[...document.querySelectorAll('.here strong, .here .line')].map((line) => line.innerText).join('\\n')",
  );

const daily = testPage('huggingface/daily-2024');
const beside = 'https://huggingface.co/blog/lamps';

const serve = ({ href }: URL): string | undefined => {
  if (href === beside) return blog.html();
  return [daily, ...pages].find(({ address }) => address === href)?.html();
};

describe('pages of sites that the person switched on', () => {
  beforeAll(async () => {
    chromium = await Chromium.open({ serve });
    for (const one of new Map(pages.map((page) => [siteOf(page.address), page])).values()) {
      await agreeTo(chromium, siteOf(one.address));
      const page = await chromium.visit(one.address);
      await pressSwitch(page);
      await expectMarks(page, one.entries);
      await page.close();
    }
  });
  afterAll(() => chromium.close());

  it.each(pages)(
    'have a mark for each paper and place, and nothing moves: $name',
    async (stored) => {
      const page = await chromium.visit(stored.address);
      await expectMarks(page, stored.entries);
      const names = (await readMarks(page)).map(({ name }) => name);
      expect(names.toSorted()).toEqual(
        stored.entries.map(({ title }) => `Save ${title}`).toSorted(),
      );
      expect(await layoutShifts(page)).toEqual([]);
      expect(await movedByMarks(page)).toEqual([]);
      // What comes later is found: so the page was read, also where there is nothing on it.
      await page.evaluate(() => {
        const paper = document.createElement('p');
        paper.textContent = 'A last one: arXiv:2404.90099';
        document.body.append(paper);
      });
      await expectMarks(page, [...stored.entries, { key: 'arxiv:2404.90099' }]);
      await page.close();
    },
  );

  it("keeps what arXiv's mail says of a paper", async () => {
    const page = await chromium.visit(testPage('any-page/arxiv-mail').address);
    await until('the marks', async () => (await readMarks(page)).length > 3);
    await clickSave(page, 'arxiv:2403.90002');
    const paper = await until('the paper', async () =>
      (await readPapers(chromium)).get('arxiv:2403.90002'),
    );
    expect(paper).toMatchObject({
      keys: ['arxiv:2403.90002', 'doi:10.9999/hl.2024.17'],
      title: 'Harbour Lights Are Enough',
      authors: ['Grace Tern'],
      abstract:
        'Nothing else is needed, and we show this by taking everything else away, one lamp at a time.',
      published: '2024-03-18',
      address: 'https://arxiv.org/abs/2403.90002',
    });
    await page.close();
  });
});

describe('the switch in the popup', () => {
  beforeEach(async () => {
    chromium = await Chromium.open({ serve });
    await agreeTo(chromium, siteOf(blog.address));
  });
  afterEach(() => chromium.close());

  it('switches Déjà Lu on for one site, at once and for good, and off again', async () => {
    const page = await chromium.visit(blog.address);
    expect(await readMarks(page)).toEqual([]);
    const popup = await pressButton(chromium, page);
    await until(
      'the offer',
      () => head(popup),
      (text) => text === 'blog.example.org\nRecognise papers on this site',
    );
    await popup.click('[role=switch]');
    await expectMarks(page, blog.entries);
    const { length } = blog.entries;
    await until(
      'the counts',
      () => head(popup),
      (text) => text.includes(`${length} papers: `),
    );
    await popup.close();

    await page.reload();
    await expectMarks(page, blog.entries);
    await chromium.restart();
    const after = await chromium.visit(blog.address);
    await expectMarks(after, blog.entries);

    await pressSwitch(after);
    await expectMarks(after, []);
    await after.reload();
    const again = await pressButton(chromium, after);
    await until(
      'the offer',
      () => head(again),
      (text) => text.endsWith('on this site'),
    );
    expect(await readMarks(after)).toEqual([]);
    // Off and on once more, without loading the page anew.
    await again.click('[role=switch]');
    await expectMarks(after, blog.entries);
    await again.close();
  });

  it('asks for that site alone', async () => {
    const page = await chromium.visit(blog.address);
    await pressSwitch(page);
    await expectMarks(page, blog.entries);
    const other = await chromium.visit(testPage('any-page/course').address);
    const popup = await pressButton(chromium, other);
    await until(
      'the offer',
      () => head(popup),
      (text) => text === 'cs.example.edu\nRecognise papers on this site',
    );
    expect(await readMarks(other)).toEqual([]);
    await popup.close();
  });

  it('is offered on parts of a site that its source does not cover, and on no more', async () => {
    // As Hugging Face's blog is: the same host as the digests, and nothing of ours runs there.
    const page = await chromium.visit(beside);
    expect(await readMarks(page)).toEqual([]);
    const digest = await chromium.visit(daily.address);
    await expectMarks(digest, daily.entries);
    await agreeTo(chromium, siteOf(beside));
    await pressSwitch(page);
    await expectMarks(page, blog.entries);
    await digest.reload();
    await expectMarks(digest, daily.entries);
    await pressSwitch(page);
    await expectMarks(page, []);
    await page.reload();
    await expectMarks(digest, daily.entries);
    expect(await readMarks(page)).toEqual([]);
  });

  it('is not there where no extension may read', async () => {
    const page = await chromium.visit('chrome://version');
    const popup = await pressButton(chromium, page);
    await until(
      'the line',
      () => head(popup),
      (text) => text === 'This page stays as it is\nThe browser lets no extension read it',
    );
    expect(await popup.read("document.querySelector('[role=switch]')")).toBeNull();
    await popup.close();
  });
});

const DIGEST = 'https://huggingface.co/papers?date=2026-10-02';

/** A digest as its source does not know it: no headings, no cards. */
const changed = (count: number): string => `<!doctype html><title>Daily</title><main>
  <nav><a href="/papers/2403.90000">A paper in the navigation</a></nav>
  <div class="grid">${Array.from(
    { length: count },
    (_, index) => `<div class="tile"><a href="/papers/2403.9000${index}"><img alt=""></a>
      <a href="/papers/2403.9000${index}">Sparse Lanterns, Part ${index}</a>
      <a href="/papers/2403.9000${index}#community">${index} comments</a></div>`,
  ).join('')}</div></main>`;

describe('a digest of a site that has changed', () => {
  let html = '';
  beforeAll(async () => {
    chromium = await Chromium.open({ serve: () => html });
  });
  afterAll(() => chromium.close());

  it('is read like any page, and can be reported', async () => {
    html = changed(5);
    const page = await chromium.visit(DIGEST);
    const names = await until(
      'the marks',
      async () => (await readMarks(page)).map(({ name }) => name),
      ({ length }) => length > 0,
    );
    expect(names).toEqual([0, 1, 2, 3, 4].map((index) => `Save Sparse Lanterns, Part ${index}`));
    const popup = await pressButton(chromium, page);
    await until(
      'the line',
      () => head(popup),
      (text) =>
        text.startsWith('Hugging Face Daily Papers\nThe site has changed: read like any page'),
    );
    await popup.click('.here .report');
    const report = await until('the report', () =>
      popup.read<string>("document.querySelector('.report-panel pre')?.textContent ?? ''"),
    );
    expect(report).toContain(DIGEST);
    expect(report).toContain('div.grid\n  div.tile\n    a /papers/…\n');
    expect(report).not.toMatch(/Lanterns|2403|comments/);
    const mail = await popup.read<string>("document.querySelector('.report-panel a').href");
    expect(decodeURIComponent(mail)).toContain(report);
    await popup.close();
  });

  it('has its counts in the popup where it is recognised', async () => {
    html = daily.html();
    const page = await chromium.visit(daily.address);
    await until('the marks', async () => (await readMarks(page)).length === daily.count);
    const popup = await pressButton(chromium, page);
    await until(
      'the counts',
      () => head(popup),
      (text) =>
        new RegExp(
          `^Hugging Face Daily Papers\n${daily.count} papers: \\d+ new, \\d+ seen, 0 saved$`,
        ).test(text),
    );
    expect(await popup.read("document.querySelector('[role=switch]')")).toBeNull();
    await popup.close();
    // A popup in a tab of its own means the tab before it.
    const tab = await chromium.openPopup();
    await tab.getByText(`${daily.count} papers`).waitFor();
  });
});
