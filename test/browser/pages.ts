import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Answers a page's address with its HTML; with nothing where there is no such page, and the request fails. */
export type Serve = (address: URL) => string | undefined;

/** One digest of a walk: a page that is read after the ones before it. */
export interface Stop {
  /** Its file's name. */
  page: string;
  /** The address it is served at. */
  url: string;
  /** The day that it shows. */
  shown: string;
  entries: number;
  /** How many of its entries were in the digests before it. */
  alreadySeenWhenWalkedInOrder: number;
}

/** Digests that are read one after another, and a server for them. */
export interface Walk {
  stops: Stop[];
  /** How many different papers there are in all. */
  papers: number;
  serve: Serve;
}

/** The project's own digests, made by test/pages/make. */
export const OWN_DIGESTS = new URL('../pages/digests/', import.meta.url);

/** Digests beside the project, on machines that have them. */
export const SHARED_DIGESTS = new URL('../../../shared/digests/', import.meta.url);

/** Whether a folder of digests is there. */
export function hasDigests(folder: URL): boolean {
  return existsSync(new URL('walk.json', folder));
}

/** Reads a folder of digests with its walk.json. */
export function readWalk(folder: URL): Walk {
  const { order: stops, papers } = JSON.parse(
    readFileSync(new URL('walk.json', folder), 'utf8'),
  ) as { order: Stop[]; papers: number };
  const files = stops.map(({ url, page }) => [url, new URL(page, folder)] as const);
  return { stops, papers, serve: serveFiles(new Map(files)) };
}

/** Serves files at addresses, which are compared with their queries but without their fragments. */
function serveFiles(files: ReadonlyMap<string, URL>): Serve {
  const byAddress = new Map([...files].map(([url, file]) => [withoutFragment(new URL(url)), file]));
  return (address) => {
    const file = byAddress.get(withoutFragment(address));
    return file && readFileSync(file, 'utf8');
  };
}

/** Serves HTML texts at addresses. */
export function serveTexts(texts: Readonly<Record<string, string>>): Serve {
  const byAddress = new Map(
    Object.entries(texts).map(([url, text]) => [withoutFragment(new URL(url)), text]),
  );
  return (address) => byAddress.get(withoutFragment(address));
}

/** The folder of a built package, as a path. */
export function builtPackage(name: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = new URL(`../../.output/${name}/`, import.meta.url);
  if (!existsSync(new URL('manifest.json', folder))) {
    const command = name === 'chrome-mv3' ? 'npm run build' : 'npm run build:firefox';
    throw new Error(`There is no .output/${name}: run "${command}" first.`);
  }
  return fileURLToPath(folder);
}

function withoutFragment({ href }: URL): string {
  return href.replace(/#.*/, '');
}
