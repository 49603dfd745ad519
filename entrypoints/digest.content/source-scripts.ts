import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { SOURCES } from '../../lib/sources';

const FOLDER = fileURLToPath(new URL('../../lib/sources/', import.meta.url));

/** A part of the manifest. */
interface ContentScript {
  matches: string[];
  js: string[];
  run_at: 'document_end';
}

/** Where the script of a source is in the package. */
function fileOf(id: string): string {
  return `sources/${id}.js`;
}

/**
 * For the build: the script of every source, which leaves the source where the page side finds it. A page
 * loads its own site's script and no other, so that another site costs the pages of the rest nothing.
 */
export function sourceScripts(): Promise<{ relativeDest: string; contents: string }[]> {
  return Promise.all(
    SOURCES.map(async ({ id }) => ({ relativeDest: fileOf(id), contents: await scriptOf(id) })),
  );
}

/** For the manifest: each source's addresses, with its script and the page side behind it. */
export function contentScripts(pageSide: string): ContentScript[] {
  return SOURCES.map(({ id, matches }) => ({
    matches,
    js: [fileOf(id), pageSide],
    run_at: 'document_end',
  }));
}

/** A script whose one global holds what the source's file exports: the source. */
async function scriptOf(id: string): Promise<string> {
  const lib = { entry: `${FOLDER}${id}.ts`, formats: ['iife' as const], name: 'dejaLuSource' };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (!chunk || !('code' in chunk)) throw new Error(`No script was made of the source ${id}`);
  return chunk.code;
}
