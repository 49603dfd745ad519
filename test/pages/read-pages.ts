/** The stored pages and what is to be read of them, for tests: those made by make/, and shared ones if they are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedEntry, MadePage } from './make/page.ts';

export type { ExpectedEntry };

/** A stored page. */
export interface StoredPage {
  /** `huggingface/daily-2024`, or the path in the shared folder. */
  name: string;
  /** Where it stands for: `https://huggingface.co/papers?date=2024-08-01`. */
  address: string;
  /** How many entries a person would count. */
  count: number;
  /** Its text, read when asked for. */
  html: () => string;
}

/** A page made by make/, with all that is to be read of it. */
export type TestPage = StoredPage & MadePage['expected'];

/** A walk through digests: pages in order, and how many of their papers were on an earlier one. */
export interface Walk {
  order: {
    page: string;
    url: string;
    shown: string;
    entries: number;
    alreadySeenWhenWalkedInOrder: number;
  }[];
  /** Different papers in all. */
  papers: number;
}

const here = import.meta.dirname;
const shared = join(here, '../../../shared');

const text = (...path: string[]): string => readFileSync(join(...path), 'utf8');

/** The sources that have pages of ours, by name. */
export function sourceFolders(): string[] {
  return readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['any-page', 'make', 'digests'].includes(entry.name))
    .map(({ name }) => name)
    .toSorted();
}

/** The pages of `test/pages/<folder>`, by name. */
export function testPages(folder: string): TestPage[] {
  return readdirSync(join(here, folder))
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => testPage(`${folder}/${file.replace('.html', '')}`));
}

/** One page: `huggingface/daily-2024`. */
export function testPage(name: string): TestPage {
  const expected: MadePage['expected'] = JSON.parse(text(here, `${name}.json`));
  const html = (): string => text(here, `${name}.html`);
  return { name, html, count: expected.entries.length, ...expected };
}

/** The walk through `digests/`. */
export const testWalk = (): Walk => JSON.parse(text(here, 'digests/walk.json'));

/** The shared folder's pages, of one source or of all, with its table's counts; none where there is no such folder. */
export function sharedPages(source?: string): StoredPage[] {
  const site = source === undefined ? '' : `${source.replaceAll('-', '_')}/`;
  const table = join(shared, 'pages/README.md');
  if (!existsSync(table)) return [];
  // | huggingface/daily_2024-08-01.html | real, not hydrated | https://… | 13, or 13 and some words |
  const row = /^\| (?<name>\S+\.html) \|[^|]*\| (?<address>https:\S+) \| (?<count>\d+)/gm;
  return Array.from(text(table).matchAll(row), ({ groups = {} }) => {
    const { name = '', address = '', count } = groups;
    return {
      name,
      address,
      count: Number(count),
      html: () => text(shared, 'pages', name),
    };
  }).filter(({ name }) => name.startsWith(site));
}

/** The shared digests, and the walk through them; undefined where there is no such folder. */
export function sharedWalk():
  | { walk: Walk; pages: (StoredPage & { keys: string[] })[] }
  | undefined {
  const folder = join(shared, 'digests');
  if (!existsSync(folder)) return undefined;
  const walk: Walk = JSON.parse(text(folder, 'walk.json'));
  const pages = walk.order.map(({ page, url, entries }) => {
    const listed: { key: string }[] = JSON.parse(text(folder, page.replace('.html', '.json')));
    return {
      name: `digests/${page}`,
      address: url,
      count: entries,
      html: () => text(folder, page),
      keys: listed.map(({ key }) => key),
    };
  });
  return { walk, pages };
}

const renamed = (name: string): string => `r${Buffer.from(name).toString('hex')}`;

/** The same page with every `article` a `div` and every class renamed: what a redesign of the site would leave. */
export function asDivs(html: string): string {
  return html
    .replaceAll(/<(\/?)article\b/g, '<$1div')
    .replaceAll(/<[a-z][^<>]*>/g, (tag) =>
      tag.replace(/ class="([^"]*)"/, (_, names: string) => {
        const list = names.split(/\s+/).filter(Boolean);
        return ` class="${list.map(renamed).join(' ')}"`;
      }),
    )
    .replaceAll(/<style>[^<]*<\/style>/g, (style) =>
      style.replaceAll(
        /\.((?:[a-z_]|\\.)(?:[\w-]|\\.)*)(?=[^{}]*\{)/gi,
        (_, name: string) => `.${renamed(name.replaceAll('\\', ''))}`,
      ),
    );
}
