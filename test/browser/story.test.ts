import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testPage } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { clickSave, readMarks, readShown } from './marks.ts';
import { letTimePass, readPapers, readSightings } from './memory.ts';
import { serveTexts } from './pages.ts';
import { until } from './until.ts';

const daily = testPage('huggingface/daily-2024');
const [first, second] = daily.entries as [(typeof daily.entries)[0], (typeof daily.entries)[0]];
const own = `https://arxiv.org/abs/${first.key.replace('arxiv:', '')}`;
const DAY = 24 * 60;

let chromium: Chromium;
beforeEach(async () => {
  chromium = await Chromium.open({
    serve: serveTexts({ [daily.address]: daily.html(), [own]: testPage('arxiv/abs').html() }),
  });
});
afterEach(() => chromium.close());

/** Opens a page, and stays until its paper has been noted once more. */
async function read(address: string): Promise<Page> {
  const before = (await readSightings(chromium)).length;
  const page = await chromium.visit(address);
  await until('the sighting', async () => (await readSightings(chromium)).length > before);
  return page;
}

async function markOf(page: Page, key: string): Promise<{ x: number; y: number }> {
  const { box } = await until(
    'the mark',
    async () => (await readMarks(page)).find((mark) => mark.key === key),
    (mark) => mark?.box !== undefined,
  ).then((mark) => ({ box: mark?.box ?? { x: 0, y: 0 } }));
  return { x: box.x + 14, y: box.y + 12 };
}

/** Puts the pointer on a mark, and waits for its card. */
async function hover(page: Page, key: string): Promise<string[]> {
  const { x, y } = await markOf(page, key);
  await page.mouse.move(x, y);
  return until(
    'the card',
    async () => (await readShown(page)).card,
    ({ length }) => length > 0,
  );
}

async function expectNoCard(page: Page): Promise<void> {
  await until(
    'the card to go',
    async () => (await readShown(page)).card,
    ({ length }) => length === 0,
  );
}

/** A time as the browser writes it, some minutes ago. */
const TIME = /^\w{3} \d{1,2}, \d{4}, \d{1,2}:\d\d\s[AP]M/;

describe("a mark's story", () => {
  it('tells where and when the paper was first and last seen, how often, opened, saved', async () => {
    await (await read(daily.address)).close();
    await letTimePass(chromium, 3 * DAY);
    await (await read(own)).close();
    await letTimePass(chromium, DAY);
    const page = await read(daily.address);
    await clickSave(page, first.key);
    await until('the paper to be saved', async () => (await readPapers(chromium)).size === 1);
    await page.mouse.move(5, 5);
    const card = await hover(page, first.key);
    const told = Object.fromEntries(
      card.flatMap((text, i) => (i % 2 ? [] : [[text, card[i + 1]]])),
    );
    expect(Object.keys(told)).toEqual(['First seen', 'Last seen', 'Times seen', 'Opened', 'Saved']);
    expect(told['First seen']).toMatch(/ · HF Daily Papers$/);
    expect(told['Last seen']).toMatch(/ · arXiv$/);
    expect(told['Opened']).toBe(told['Last seen']);
    expect(told['Times seen']).toBe('2');
    for (const name of ['First seen', 'Opened', 'Saved']) expect(told[name]).toMatch(TIME);
    const days = (name: string): number =>
      Date.parse((told[name] ?? '').replace(/ · .*/, '')) / (DAY * 60_000);
    expect(days('Last seen') - days('First seen')).toBeCloseTo(3, 1);
    expect(days('Saved') - days('Last seen')).toBeCloseTo(1, 1);
  });

  it('comes with the focus of the keyboard, is said with the button, and goes with Escape', async () => {
    await (await read(daily.address)).close();
    await letTimePass(chromium, DAY);
    const page = await chromium.visit(daily.address);
    await markOf(page, first.key);
    await page.locator(`deja-lu[data-paper="${first.key}"]`).evaluate((host) => {
      // Behind what is before the mark, the next Tab reaches it.
      const before = document.createElement('a');
      before.href = '#';
      host.before(before);
      before.focus();
    });
    await page.keyboard.press('Tab');
    await until('the card', async () => (await readShown(page)).card.length > 0);
    const { description } = await describedButton(page);
    expect(description).toMatch(/^Seen .* HF Daily Papers$/);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });

  it('stays while the pointer is on it, and goes with the pointer', async () => {
    await (await read(daily.address)).close();
    await letTimePass(chromium, DAY);
    const page = await chromium.visit(daily.address);
    await hover(page, first.key);
    const { x, y } = await markOf(page, first.key);
    await page.mouse.move(x + 10, y + 30);
    // To the page, and to us, the pointer is still on the mark.
    const under = ([left, top]: [number, number]): string =>
      document.elementFromPoint(left, top)?.localName ?? '';
    expect(await page.evaluate(under, [x + 10, y + 30] as [number, number])).toBe('deja-lu');
    expect((await readShown(page)).card).not.toEqual([]);
    await page.mouse.move(x + 700, y + 300);
    await expectNoCard(page);
  });

  it('has nothing to tell of a new paper', async () => {
    await (await read(own)).close();
    await letTimePass(chromium, DAY);
    const page = await chromium.visit(daily.address);
    const { x, y } = await markOf(page, second.key);
    await page.mouse.move(x, y);
    await hover(page, first.key);
    expect((await readShown(page)).card[0]).toBe('Opened');
    await page.mouse.move(x, y);
    await expectNoCard(page);
  });
});

/** What the browser's accessibility tree says of the button that has the focus. */
async function describedButton(page: Page): Promise<{ description: string }> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const focused = nodes.find(
    ({ role, properties = [] }) =>
      role?.value === 'button' &&
      properties.some(({ name, value }) => name === 'focused' && value.value),
  );
  return { description: String(focused?.description?.value ?? '') };
}
