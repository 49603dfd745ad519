import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that a part may weigh, in kB of 1000 bytes, minified and gzipped. DESIGN's budgets. */
export const BUDGETS = { 'content script': 18, popup: 18, worker: 30 } as const;

export type Part = keyof typeof BUDGETS;

/** The fields of a manifest that name what is loaded. */
interface Manifest {
  content_scripts?: { js?: string[]; css?: string[] }[];
  action?: { default_popup?: string };
  background?: { service_worker?: string; scripts?: string[] };
}

/**
 * Weighs a built package.
 * @param folder of the package
 * @returns for each part the bytes of all files that it loads, each gzipped at its strongest
 */
export function measure(folder: string): Record<Part, number> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const { content_scripts: scripts = [], action, background } = manifest;
  const popup = action?.default_popup;
  return {
    // A page loads the scripts of its own site: what counts is the heaviest.
    'content script': Math.max(
      ...scripts.map(({ js = [], css = [] }) => weigh(folder, [...js, ...css])),
    ),
    popup: weigh(folder, popup ? [popup] : []),
    worker: weigh(folder, background?.scripts ?? [background?.service_worker ?? []].flat()),
  };
}

/** The sizes as a table for people. */
export function sizeTable(sizes: Record<Part, number>): string {
  const parts = Object.keys(BUDGETS) as Part[];
  return parts
    .map((part) => {
      const size = `${(sizes[part] / 1000).toFixed(2)} kB`;
      const verdict = sizes[part] > BUDGETS[part] * 1000 ? '  OVER BUDGET' : '';
      return `  ${part.padEnd(16)}${size.padStart(9)} of ${BUDGETS[part]} kB min+gzip${verdict}`;
    })
    .join('\n');
}

/** Adds up files and all that they load at once. */
function weigh(folder: string, files: string[]): number {
  const loaded = new Set<string>();
  const pending = [...files];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    pending.push(...loadedBy(file, readFileSync(join(folder, file), 'utf8')));
  }
  return [...loaded].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
}

/** What a file loads: scripts and styles of a page, static imports of a script. Paths inside the package. */
function loadedBy(file: string, text: string): string[] {
  const pattern = file.endsWith('.html')
    ? /<(?:script|link)\b[^>]*?\b(?:src|href)="([^":]+)"/g
    : /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g;
  return [...text.matchAll(pattern)].map(([, path = '']) =>
    path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path),
  );
}
