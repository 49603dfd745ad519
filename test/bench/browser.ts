import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import type { BrowserContext, Page } from 'playwright';
import { findBrowser, isRoot } from '../browser/find-browser.ts';
import { builtPackage } from '../browser/pages.ts';
import { pageAt } from './pages.ts';

/**
 * When the browser has surely closed a database that nobody uses (ms): it does two seconds later, and nothing tells.
 * https://chromium.googlesource.com/chromium/src/+/main/content/browser/indexed_db/instance/bucket_context.cc (kBackingStoreGracePeriodSeconds)
 */
export const UNTIL_CLOSED = 3000;

const BARE = fileURLToPath(new URL('bare/', import.meta.url));

/** The folder of the extension that does as others do; it needs a copy of MiniSearch beside it. */
let peersFolder: string | undefined;

/** Chromium with the built extension, with a bare one as the floor, and with one that does as others do. */
export interface Browser {
  context: BrowserContext;
  /** What the built extension's addresses begin with. */
  ours: string;
  /** The same of the bare one. */
  bare: string;
  /** And of the one that does as others do. */
  peers: string;
  close(): Promise<void>;
}

/** How a browser draws. */
export interface Drawing {
  /** Whether it waits for the screen's next refresh, up to 16.7 ms, as it does unless told otherwise. */
  waits: boolean;
}

/** @param profile the folder of the browser's profile; it stays */
export async function openBrowser(
  profile: string,
  { waits }: Drawing = { waits: true },
): Promise<Browser> {
  peersFolder ??= makePeers();
  const extensions = [builtPackage('chrome-mv3'), BARE, peersFolder].join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    // Playwright's own headless mode is a browser without extensions; --headless=new is the whole one.
    headless: false,
    args: [
      '--headless=new',
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(waits ? [] : ['--disable-frame-rate-limit', '--disable-gpu-vsync']),
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
    ],
    viewport: { width: 1280, height: 900 },
  });
  await context.route(/^https?:/, async (route) => {
    const body = pageAt(new URL(route.request().url()));
    if (body === undefined) await route.abort();
    else await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  const originOf = async (script: string): Promise<string> => {
    const isIts = (worker: { url(): string }): boolean => worker.url().endsWith(script);
    const worker =
      context.serviceWorkers().find(isIts) ??
      (await context.waitForEvent('serviceworker', { predicate: isIts }));
    return worker.url().slice(0, -script.length);
  };
  return {
    context,
    ours: await originOf('/background.js'),
    bare: await originOf('/bare-worker.js'),
    peers: await originOf('/peer-worker.js'),
    close: () => context.close(),
  };
}

function makePeers(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deja-lu-peers-'));
  cpSync(new URL('peers/', import.meta.url), folder, { recursive: true });
  cpSync(fileURLToPath(import.meta.resolve('minisearch')), join(folder, 'minisearch.js'));
  return folder;
}

/** Removes what was made for all browsers, after they are closed. */
export function removePeers(): void {
  if (peersFolder) rmSync(peersFolder, { recursive: true, force: true });
}

/** A tab with an extension's rights in which nothing of it runs: it shows the manifest. */
export async function openDesk({ context }: Browser, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  return page;
}

/**
 * Stops all workers, as the browser does with each after half a minute without work.
 * @param page a page of the extension whose worker must have stopped when this resolves
 */
export async function stopWorkers(page: Page): Promise<void> {
  const { host } = new URL(page.url());
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.filter(({ scriptURL }) => new URL(scriptURL).host === host);
      if (own.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
