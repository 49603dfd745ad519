/** Writes every page and what is to be read of it: `npx node test/pages/make/make.ts`. Runs always write the same. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';

// The program's modules name each other without an ending, as its bundler allows and Node does not.
registerHooks({
  resolve: (name, context, next) =>
    next(/^\..*\/[^./]+$/.test(name) ? `${name}.ts` : name, context),
});

const { allFiles } = await import('./all.ts');
const pages = dirname(import.meta.dirname);
const files = allFiles();

for (const folder of new Set(Array.from(files.keys(), dirname))) {
  rmSync(join(pages, folder), { recursive: true, force: true });
  mkdirSync(join(pages, folder));
}
for (const [path, text] of files) writeFileSync(join(pages, path), text);
