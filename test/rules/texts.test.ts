import { describe, expect, it } from 'vitest';
import { filesIn, literalsOf, nodesOf, placeOf, read, SHIPPED } from './project.ts';

/** Attributes whose texts a person reads or hears. */
const SPOKEN = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);

const LETTER = /\p{L}/u;

const locales = filesIn('public/_locales', '.json').map(({ path, text }) => ({
  path,
  names: Object.keys(JSON.parse(text) as object),
}));
const names = locales.find(({ path }) => path === 'public/_locales/en/messages.json')?.names ?? [];

describe('texts for people', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThan(5);
  });

  it('are all used', () => {
    const used = new Set(SHIPPED.flatMap(literalsOf));
    const manifest = read('wxt.config.ts').text;
    const unused = names.filter((name) => !used.has(name) && !manifest.includes(`__MSG_${name}__`));
    expect(unused).toEqual([]);
  });

  it('are all there when they are asked for', () => {
    const asked = SHIPPED.flatMap((file) =>
      [...file.text.matchAll(/getMessage\(\s*'([^']+)'/g)].map(([, name = '']) => name),
    );
    const manifest = [...read('wxt.config.ts').text.matchAll(/__MSG_(\w+)__/g)];
    const all = new Set([...asked, ...manifest.map(([, name = '']) => name)]);
    expect([...all].filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(locales)('are the same ones in $path as in English', (locale) => {
    expect(locale.names.toSorted()).toEqual(names.toSorted());
  });

  it('are never written into components and screens', () => {
    const written = SHIPPED.filter(({ path }) => path.endsWith('.tsx')).flatMap((file) =>
      nodesOf(file).flatMap((node) => {
        const text = spokenText(node);
        return LETTER.test(text) ? [`${placeOf(file, node.start)}: ${text.trim()}`] : [];
      }),
    );
    expect(written).toEqual([]);
  });
});

/** The text that a node shows or speaks, written in place. */
function spokenText({ type, name, value }: ReturnType<typeof nodesOf>[number]): string {
  if (type === 'JSXText') return String(value);
  if (type !== 'JSXAttribute') return '';
  const attribute = (name as { name?: unknown }).name;
  const text = (value as { value?: unknown } | null)?.value;
  return SPOKEN.has(String(attribute)) && typeof text === 'string' ? text : '';
}
