import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allFiles } from './make/all.ts';
import { sourceOf } from '@/lib/sources';
import {
  asDivs,
  sharedPages,
  sharedWalk,
  sourceFolders,
  testPages,
  testWalk,
  type TestPage,
} from './read-pages';

const folders = [...sourceFolders(), 'digests'];
const pages = folders.flatMap(testPages);

/** All text of a page, tags and blanks gone, formulas back from MathJax's scripts, entities resolved. */
function words(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', hellip: '…' };
  return html
    .replaceAll(/<span class="MathJax_.*?<script type="math\/tex"[^>]*>(.*?)<\/script>/g, '$$$1$$')
    .replaceAll(/<(style|script)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[a-z/!][^>]*>/gi, '')
    .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/g, '');
}

/** The page with its embedded data and metas spelled out, since abstracts and names may be only there. */
const everything = (page: TestPage): string =>
  words(
    page
      .html()
      .replaceAll(/<meta [^>]*content="([^"]*)"/g, '$1<b')
      .replaceAll(
        / data-props="([^"]*)"/g,
        (_, data: string) =>
          `>${data.replaceAll('\\n', ' ').replaceAll('\\&quot;', '&quot;').replaceAll('\\\\', '\\')}<b`,
      ),
  );

const KEY = /^(arxiv:(\d{2}(0[1-9]|1[0-2])\.\d{4,5}|[a-z-]+\/\d{7})|(?!arxiv:)[a-z\d]+:\S+)$/;
/** Pages that list a paper twice, as the real ones may. */
const LISTED_TWICE = new Set(['arxiv/catchup']);

describe.each(pages)('$name', (page) => {
  it('is at an address of its site', () => {
    const [folder = ''] = page.name.split('/');
    const address = new URL(page.address);
    expect(sourceOf(address)?.id).toBe(folder === 'digests' ? 'huggingface' : folder);
    expect(address).toMatchObject({ protocol: 'https:', href: page.address });
  });

  it('says first what it stands for', () => {
    expect(page.html()).toMatch(/^<!--\n.*\nStands for: .+\nTricky: .+\n-->\n<!doctype html>/i);
  });

  it('has well-formed keys, each once', () => {
    const keys = page.entries.map(({ key }) => key);
    for (const key of keys) expect(key).toMatch(KEY);
    expect(new Set(keys).size).toBe(keys.length - (LISTED_TWICE.has(page.name) ? 1 : 0));
  });

  it('shows every title, in the order of the entries', () => {
    const shown = words(page.html());
    let from = 0;
    const missing = page.entries.filter(({ title }) => {
      const at = shown.indexOf(title.replaceAll(/\s+/g, ''), from);
      from = Math.max(from, at + 1);
      return at < 0;
    });
    expect(missing).toEqual([]);
  });

  it('says every name and the ends of every abstract', () => {
    const said = everything(page);
    for (const { authors, abstract = '', abstractEnd = '' } of page.entries) {
      for (const part of [...authors, abstract, abstractEnd]) {
        expect(said).toContain(part.replaceAll(/\s+/g, ''));
      }
    }
  });

  it('has titles with single blanks and no prefix', () => {
    for (const { title } of page.entries) {
      expect(title).toBe(title.replaceAll(/\s+/g, ' ').trim());
      expect(title).not.toMatch(/^Title:/);
    }
  });
});

it('has exactly the files that make/ makes', () => {
  const made = allFiles();
  const stored = folders.flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder)).map((file) => `${folder}/${file}`),
  );
  expect(stored.toSorted()).toEqual([...made.keys()].toSorted());
  const changed = stored.filter(
    (path) => made.get(path) !== readFileSync(join(import.meta.dirname, path), 'utf8'),
  );
  expect(changed).toEqual([]);
});

it('counts the walk through the digests as a reader would', () => {
  const { order, papers } = testWalk();
  const seen = new Set<string>();
  for (const { page, url, entries, alreadySeenWhenWalkedInOrder } of order) {
    const { entries: read, address } = pages.find(
      ({ name }) => `${name}.html` === `digests/${page}`,
    )!;
    expect(address).toBe(url);
    expect(read).toHaveLength(entries);
    expect(read.filter(({ key }) => seen.has(key))).toHaveLength(alreadySeenWhenWalkedInOrder);
    for (const { key } of read) seen.add(key);
  }
  expect(seen.size).toBe(papers);
});

describe('asDivs', () => {
  it.each(testPages('digests'))('keeps all of $name but articles and class names', (page) => {
    const changed = asDivs(page.html());
    expect(changed).not.toMatch(/<\/?article|class="[^"]*(flex|grid|highlight)/);
    expect(words(changed)).toBe(words(page.html()));
    expect(changed.match(/ href="[^"]*"/g)).toEqual(page.html().match(/ href="[^"]*"/g));
  });

  it('renames a class in the style sheet and on elements alike', () => {
    const html =
      '<style>.a, .lg\\:b > p { color: red; margin: .5em }</style><article class="a  lg:b">';
    expect(asDivs(html)).toBe(
      '<style>.r61, .r6c673a62 > p { color: red; margin: .5em }</style><div class="r61 r6c673a62">',
    );
  });
});

describe('shared pages', () => {
  const found = sharedPages();
  it.runIf(found.length > 0).each(found)('$name is at $address', ({ address, count, html }) => {
    expect(URL.canParse(address)).toBe(true);
    expect(count).toBeGreaterThan(0);
    expect(html()).toMatch(/<a\b/);
  });

  const walk = sharedWalk();
  it.runIf(walk).each(walk?.pages ?? [])('$name has as many keys as the walk says', (page) => {
    expect(page.keys).toHaveLength(page.count);
  });
});
