import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../browser.ts';
import type { Browser, Drawing } from '../browser.ts';
import { fillBare, fillLibrary } from './fill-library.ts';
import type { Amounts } from './fill-library.ts';
import { settle } from './settle.ts';

/** The folders of the libraries made so far, by their amounts. */
const profiles = new Map<string, string>();

/** Where the browser's profile with a library of these amounts is. It is made at the first call, and kept for others. */
export async function profileWith(amounts: Amounts): Promise<string> {
  const name = `${amounts.papers}-${amounts.sightings}`;
  const known = profiles.get(name);
  if (known) return known;
  const profile = mkdtempSync(join(tmpdir(), `deja-lu-bench-${name}-`));
  profiles.set(name, profile);
  const began = Date.now();
  const browser = await openBrowser(profile);
  await fillLibrary(browser, amounts);
  await fillBare(browser, amounts);
  await settle(browser);
  await browser.close();
  const took = Math.round((Date.now() - began) / 1000);
  console.log(
    `      made ${amounts.papers} papers and ${amounts.sightings} sightings in ${took} s`,
  );
  return profile;
}

/** Opens a browser whose library has these amounts, and what the rows before this one saved. */
export async function openWith(amounts: Amounts, drawing?: Drawing): Promise<Browser> {
  const profile = await profileWith(amounts);
  warm(join(profile, 'Default', 'IndexedDB'));
  return openBrowser(profile, drawing);
}

/**
 * Reads the databases once, so that the machine has them in memory, as of a library in use: how long its disk takes for
 * what it has let go of since is nobody's doing, and a search asks it for more than the floor does.
 */
function warm(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) readFileSync(join(entry.parentPath, entry.name));
}

/** Removes all that was made. */
export function removeProfiles(): void {
  for (const profile of profiles.values()) rmSync(profile, { recursive: true, force: true });
}
