/** Makes what a new source needs, to be filled in: `npm run new-source <id> ["Its Name"]`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageTemplate, sourceTemplate } from './templates.ts';

/**
 * Writes a source that recognises nothing yet, and a page that it must recognise, and enters both into the lists.
 * @param root the project's folder
 * @param id the source's: small letters, digits, hyphens
 * @param name the site's name for people
 * @returns the paths of the files that were made or changed
 * @throws if the id is none, or taken
 */
export function newSource(root: string, id: string, name: string = id): string[] {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id)) {
    throw new Error(`A source's id is small letters, digits and hyphens, not "${id}".`);
  }
  const source = `lib/sources/${id}.ts`;
  if (existsSync(join(root, source))) throw new Error(`There is a ${source} already.`);
  const constant = id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const files = {
    [source]: sourceTemplate(id, constant, name),
    'lib/sources/index.ts': inSources(read('lib/sources/index.ts'), id, constant),
    [`test/pages/make/${id}/index.ts`]: pageTemplate(id, constant),
    'test/pages/make/all.ts': inSites(read('test/pages/make/all.ts'), id, constant),
    'README.md': inTable(read('README.md'), name),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return Object.keys(files);
}

const IMPORT = /^import \{ (\w+) \} from '\.\/([\w-]+)(?:\/index\.ts)?(?:\.ts)?';$/gm;

/** The text with one more import, in the order of the modules' names. */
function withImport(text: string, id: string, line: string): string {
  const next = [...text.matchAll(IMPORT)].find(([, , module = '']) => module > id);
  const at = next?.index ?? text.search(/^import type/m);
  if (at >= 0) return `${text.slice(0, at)}${line}\n${text.slice(at)}`;
  return text.replace(/(?<=^import .*\n)(?!import)/m, `${line}\n`);
}

function inSources(text: string, id: string, constant: string): string {
  const imported = withImport(text, id, `import { ${constant} } from './${id}';`);
  const all = Array.from(imported.matchAll(IMPORT), ([, name]) => name);
  return replaced(imported, /(?<=readonly Source\[\] = \[)[^\]]*/, all.join(', '));
}

/** A new site's pages come last: then titles that are invented for it change no other's. */
function inSites(text: string, id: string, constant: string): string {
  const imported = withImport(text, id, `import { ${constant} } from './${id}/index.ts';`);
  return replaced(imported, /(?<=const SITES = \[[^\]]*?),?\s*(?=\])/, `, ${constant}`);
}

/** The README's table of sites with one more row, in the order of the names. */
function inTable(text: string, name: string): string {
  const [table = ''] = /(?<=<!-- sites -->\n\n)(?:\|.*\n)+/.exec(text) ?? [];
  const [head, line, ...rows] = table.trim().split('\n');
  const sorted = [...rows, `| ${name} | lists of papers |`].toSorted((one, other) =>
    one.localeCompare(other, 'en', { sensitivity: 'base' }),
  );
  return replaced(
    text,
    /(?<=<!-- sites -->\n\n)(?:\|.*\n)+/,
    `${[head, line, ...sorted].join('\n')}\n`,
  );
}

/** @throws if the text has no such place */
function replaced(text: string, place: RegExp, by: string): string {
  if (!place.test(text)) throw new Error(`There is no ${String(place)} to enter the source into.`);
  return text.replace(place, () => by);
}

if (import.meta.main) {
  const [, , id = '', name] = process.argv;
  const made = newSource(join(import.meta.dirname, '../../..'), id, name);
  console.log(`Made or changed:\n${made.map((path) => `  ${path}`).join('\n')}`);
  console.log('Next: fill them in, then `npm run format && node test/pages/make/make.ts`.');
}
