import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testPage } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { movedByMarks } from './layout-shift.ts';
import { clickSave, readMarks } from './marks.ts';
import { until } from './until.ts';

/** Pictures of every variant, for people to look at. */
const PICTURES = new URL('../../.output/look/', import.meta.url);

const pages = [
  'huggingface/daily-2026',
  'huggingface/trending',
  'huggingface/search',
  'huggingface/paper',
  'arxiv/list-new',
  'arxiv/search',
  'arxiv/abs',
].map((name) => testPage(name));

interface Variant {
  variant: string;
  html?: (html: string) => string;
  apply?: (page: Page) => Promise<unknown>;
}

const variants: Variant[] = [
  { variant: 'light' },
  { variant: 'dark', apply: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  { variant: 'narrow', apply: (page) => page.setViewportSize({ width: 375, height: 800 }) },
  { variant: 'right to left', html: (html) => html.replace('<html', '<html dir="rtl"') },
  { variant: 'zoomed', apply: (page) => page.setViewportSize({ width: 640, height: 450 }) },
];

let served = '';
let chromium: Chromium;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  chromium = await Chromium.open({ serve: () => served });
});
afterAll(() => chromium.close());

describe.each(variants)('marks on a $variant page', ({ variant, html, apply }) => {
  it.each(pages)(
    'are inside it, apart from each other, and move nothing: $name',
    async (stored) => {
      served = html?.(stored.html()) ?? stored.html();
      const page = await chromium.visit(stored.address);
      await apply?.(page);
      await until(
        'all marks',
        () => readMarks(page),
        ({ length }) => length === stored.count,
      );
      const boxes = await until(
        'every mark to be inside',
        () => boxesOf(page),
        (found) => found.every(({ left, isInside }) => left >= 0 && isInside),
      );
      for (const { width, height } of boxes) expect([width, height]).toEqual([136, 24]);
      const overlapping = boxes.filter((one, index) =>
        boxes.slice(index + 1).some((other) => overlap(one, other)),
      );
      expect(overlapping).toEqual([]);
      expect(await movedByMarks(page)).toEqual([]);
      const [first] = stored.entries;
      if (first) await clickSave(page, first.key);
      await until('the mark to say so', async () => (await readMarks(page)).some((m) => m.pressed));
      const name = `${stored.name}-${variant}`.replace(/[/ ]/g, '-');
      await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, PICTURES)) });
      if (first) await clickSave(page, first.key);
      await until('undone', async () => (await readMarks(page)).every((m) => !m.pressed));
      await page.close();
    },
  );
});

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
  width: number;
  height: number;
  isInside: boolean;
}

function boxesOf(page: Page): Promise<Box[]> {
  return page.locator('deja-lu').evaluateAll((marks) =>
    marks.map((mark) => {
      const { left, right, top, bottom, width, height } = mark.getBoundingClientRect();
      const isInside = right <= document.documentElement.clientWidth;
      return { left, right, top, bottom, width, height, isInside };
    }),
  );
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
