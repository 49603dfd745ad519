import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOURCES } from '@/lib/sources';
import { testPages } from '../pages/read-pages.ts';
import type { TestPage } from '../pages/read-pages.ts';
import { Chromium } from './chromium.ts';
import { readMarks } from './marks.ts';
import { serveTexts } from './pages.ts';
import { until } from './until.ts';

/** Addresses that look like papers' and are none: other hosts, wrong months, no numbers. */
const NO_PAPERS = [
  'https://arxiv.org.example/abs/2403.12345',
  'https://not-arxiv.org/abs/2403.12345',
  'https://arxiv.org@example.com/abs/2403.12345',
  'https://example.com/?to=https://arxiv.org/abs/2403.12345',
  'https://arxiv.org/abs/2313.12345',
  'https://arxiv.org/abs/1234.567',
  'https://arxiv.org/list/cs.CL/2403',
  'https://huggingface.co/papers/2400.12345',
  'https://huggingface.co.example/papers/2403.12345',
  'https://huggingface.co/papers/date/2024-03-12',
  'https://doi.org/10.12/short',
  'https://doi.org.example/10.1145/3292500',
  'https://openreview.net.example/forum?id=dQq9wXcZz1',
  'https://pubmed.ncbi.nlm.nih.gov.example/12345678/',
  'https://aclanthology.org/events/acl-2024/',
];

const TEXTS = [
  'Only $1234.5678, or 2403.12345 yen',
  'Section 3.14159 and version 2313.00001',
  'arXiv:2313.12345, arXiv 1234.567, doi:10.12/x, PMID none',
];

/** Everything that a digest may be made of, speaking of no paper. */
const noise = (): string => {
  const each = (item: (text: string, address: string) => string): string =>
    NO_PAPERS.map((address, index) => item(TEXTS[index % TEXTS.length] ?? '', address)).join('');
  const link = (text: string, address: string): string => `<a href="${address}">${text}</a>`;
  return `<section>
${each((text, address) => `<article><h3>${link(text, address)}</h3><p>${text}</p></article>`)}
<ul>${each((text, address) => `<li><h4>${link(text, address)}</h4> <i>${text}</i></li>`)}</ul>
<dl>${each((text, address) => `<dt><a href="${address}" title="Abstract">${text}</a></dt><dd>${text}</dd>`)}</dl>
<table>${each((text, address) => `<tr><td>${link(text, address)}</td><td>${text}</td></tr>`)}</table>
${TEXTS.map((text) => `<p>${text}</p>`).join('')}
</section>`;
};

/** The page with `html` in front of all that it shows. */
const behind = (html: string, page: TestPage): string =>
  page.html().replace(/<body\b[^>]*>/, (body) => body + html);

/** A list of the site: the first of our pages that has several entries. */
const listOf = (id: string): TestPage => {
  const list = testPages(id).find(({ count }) => count > 1);
  if (!list) throw new Error(`No page of ${id} has two entries`);
  return list;
};

let pages: Record<string, string> = {};
let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.open({ serve: (address) => serveTexts(pages)(address) });
});
afterAll(() => chromium.close());

async function keysOn(page: Page, count: number): Promise<string[]> {
  const marks = await until(
    'all marks',
    () => readMarks(page),
    ({ length }) => length >= count,
  );
  return marks.map(({ key }) => key);
}

describe.each(SOURCES)('$id', ({ id }) => {
  const list = listOf(id);

  it('has no marks but those of its entries where numbers and addresses look like papers', async () => {
    pages = { [list.address]: behind(noise(), list) };
    const page = await chromium.visit(list.address);
    expect(await keysOn(page, list.count)).toEqual(list.entries.map(({ key }) => key));
    await page.close();
  });

  it('has no marks on hosts that look like its own', async () => {
    const { host } = new URL(list.address);
    const alike = [`${host}.example`, `not-${host}`, `x.${host}`].map((other) =>
      list.address.replace(host, other),
    );
    pages = Object.fromEntries([list.address, ...alike].map((each) => [each, list.html()]));
    const others: Page[] = [];
    for (const address of alike) others.push(await chromium.visit(address));
    // By the time that a page which was opened later has its marks, they would have theirs.
    const page = await chromium.visit(list.address);
    await keysOn(page, list.count);
    for (const other of others) expect(await readMarks(other)).toEqual([]);
    for (const each of [page, ...others]) await each.close();
  });
});
