import { arxiv } from './arxiv/index.ts';
import { digests } from './digests.ts';
import { huggingface } from './huggingface/index.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every file that is made, by its path under test/pages. Once a process: invented papers are never invented again. */
export function allFiles(): Map<string, string> {
  const { pages: walked, walk } = digests();
  const files = new Map([['digests/walk.json', json(walk)]]);
  for (const { folder, name, html, expected } of [...huggingface(), ...arxiv(), ...walked]) {
    files.set(`${folder}/${name}.html`, html);
    files.set(`${folder}/${name}.json`, json(expected));
  }
  return files;
}
