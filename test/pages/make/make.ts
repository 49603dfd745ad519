/** Writes every page and what is to be read of it: `npx node test/pages/make/make.ts`. Runs always write the same. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allFiles } from './all.ts';

const pages = dirname(import.meta.dirname);
const files = allFiles();

for (const folder of ['huggingface', 'arxiv', 'digests']) {
  rmSync(join(pages, folder), { recursive: true, force: true });
  mkdirSync(join(pages, folder));
}
for (const [path, text] of files) writeFileSync(join(pages, path), text);
