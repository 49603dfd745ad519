import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadMark } from '../mark.ts';
import { OWN_DIGESTS, readWalk } from '../pages.ts';
import { until } from '../until.ts';
import { readStore } from '../read-store.ts';
import { call } from './bidi.ts';
import { Firefox } from './firefox.ts';
import { clickSave, hover, readMarks, textInside } from './marks.ts';

const walk = readWalk(OWN_DIGESTS);
const [digest] = walk.stops as [(typeof walk.stops)[0]];

/** The same page at another address: another digest with the same papers. */
const again = `${digest.url}&again`;

let firefox: Firefox;
let popup: string;
let tab: string;

beforeAll(async () => {
  firefox = await Firefox.open((address) =>
    walk.serve(address.href === again ? new URL(digest.url) : address),
  );
  // First, so that the digest is in front of it: nothing is seen in a hidden tab.
  popup = await firefox.openOwnPage('popup.html');
  await firefox.visit(digest.url);
  tab = await firefox.contextAt(digest.url);
});
afterAll(() => firefox.close());

function allMarks(context: string): Promise<ReadMark[]> {
  return until(
    'all marks',
    () => readMarks(firefox.bidi, context),
    ({ length }) => length === digest.entries,
  );
}

/** Writes into the popup's search box. */
function search(words: string): Promise<null> {
  return call(
    firefox.bidi,
    popup,
    `() => {
      const box = document.querySelector('input[type=search]');
      box.value = ${JSON.stringify(words)};
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return 'null';
    }`,
  );
}

/** The papers that the popup lists. */
function listed(): Promise<string[]> {
  return call(
    firefox.bidi,
    popup,
    `() => JSON.stringify(
      [...document.querySelectorAll('[data-paper]')].map((row) => row.dataset.paper),
    )`,
  );
}

describe('in Firefox', () => {
  it('marks every entry as new, once', async () => {
    const marks = await allMarks(tab);
    expect(new Set(marks.map(({ key }) => key)).size).toBe(digest.entries);
    expect(new Set(marks.map(({ text }) => text))).toEqual(new Set(['New']));
  });

  it('saves with one click, and the popup finds it', async () => {
    const wanted = (await allMarks(tab))[2] as ReadMark;
    await clickSave(firefox.bidi, tab, wanted.key);
    const mark = await until(
      'the mark to say so',
      async () => (await readMarks(firefox.bidi, tab)).find(({ key }) => key === wanted.key),
      (each) => each?.pressed === true,
    );
    expect(mark?.name).toBe(wanted.name.replace('Save ', 'Saved '));
    const words = wanted.name.replace('Save ', '');
    await search(words);
    await until(
      `"${words}" to be found`,
      listed,
      (keys) => keys.length === 1 && keys[0] === wanted.key,
    );
  });

  it('says elsewhere what was seen here', async () => {
    const sighted = await until(
      'what is on the screen to be noted',
      async () => {
        const { keys } = await call<{ keys: [string, number][] }>(
          firefox.bidi,
          popup,
          `async () => JSON.stringify(await (${String(readStore)})('sightings'))`,
        );
        return keys.map(([key]) => key);
      },
      ({ length }) => length > 0,
    );
    await firefox.visit(again);
    const marks = await allMarks(await firefox.contextAt(again));
    for (const mark of marks.filter(({ key }) => sighted.includes(key))) {
      expect(mark.story).toMatch(/^Seen .+ · HF Daily Papers$/);
    }
    expect(marks.some(({ text }) => text === 'New')).toBe(true);
  });

  it('dims it where the person wants that', async () => {
    const context = await firefox.contextAt(again);
    await inPopup(`browser.storage.sync.set({ dimmedSites: ['huggingface.co'] })`);
    const marks = await allMarks(context);
    const seen = marks.filter(({ story, pressed }) => story && !pressed).map(({ key }) => key);
    expect(seen.length).toBeGreaterThan(0);
    await until(
      'what was seen to be dimmed',
      () =>
        call<string[]>(
          firefox.bidi,
          context,
          `() => JSON.stringify([...document.querySelectorAll('deja-lu')]
            .filter((host) => getComputedStyle(host.closest('article')).opacity < 1)
            .map((host) => host.dataset.paper))`,
        ),
      (dimmed) => JSON.stringify(dimmed.toSorted()) === JSON.stringify(seen.toSorted()),
    );
  });

  it("tells a mark's story, and leads to the next new entry", async () => {
    const context = await firefox.contextAt(again);
    const seen = (await allMarks(context)).find(({ story }) => story);
    await hover(firefox.bidi, context, seen?.key ?? '');
    await until(
      'the card',
      () => textInside(firefox.bidi, context, 'deja-lu', 'card'),
      (text) => /^(Seen|First seen|Opened).* · HF Daily Papers/.test(text ?? ''),
    );
    await inPopup(`browser.tabs.query({}).then((tabs) => Promise.allSettled(tabs.map(({ id }) =>
      browser.tabs.sendMessage(id, { question: 'goToNew', ask: { direction: 'next' } }))))`);
    await until(
      'it to be said',
      () => textInside(firefox.bidi, context, 'deja-lu-note', 'story'),
      (text) => text?.startsWith('New ') ?? false,
    );
  });
});

/** Does something with the browser's functions, as the extension's own pages have them. */
function inPopup(expression: string): Promise<null> {
  return call(firefox.bidi, popup, `async () => { await ${expression}; return 'null'; }`);
}
