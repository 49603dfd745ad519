import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { BrowserContext, Page } from 'playwright';
import { findBrowser, isRoot } from './find-browser.ts';
import { watchLayoutShift } from './layout-shift.ts';
import { builtPackage } from './pages.ts';
import { killProcessesWith } from './processes.ts';
import type { Serve } from './pages.ts';

/** How a browser is opened. */
export interface Options {
  /** What pages there are: requests for anything else fail. `live` lets all through to the network. */
  serve: Serve | 'live';
  /** In CSS pixels; 1280 by 900 if not given. */
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Shows the browser on the screen. */
  headed?: boolean;
}

/** Real Chromium with the built extension, and a profile of its own that lives until it is closed. */
export class Chromium {
  /** The browser as Playwright knows it; another one after a restart. */
  context: BrowserContext;
  /** What the extension's own addresses begin with: `chrome-extension://<id>`. */
  readonly origin: string;
  private readonly options: Options;
  private readonly profile: string;

  private constructor(context: BrowserContext, origin: string, options: Options, profile: string) {
    this.context = context;
    this.origin = origin;
    this.options = options;
    this.profile = profile;
  }

  /** @throws if there is no Chromium, or no built extension, with what to do. */
  static async open(options: Options): Promise<Chromium> {
    const profile = mkdtempSync(join(tmpdir(), 'deja-lu-'));
    const context = await launch(profile, options);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return new Chromium(context, worker.url().replace(/(?<=\w)\/.*/, ''), options, profile);
  }

  /** Closes the browser and opens it again with all that it has stored. */
  async restart(): Promise<void> {
    await this.context.close();
    this.context = await launch(this.profile, this.options);
  }

  /** Kills the browser, as a power cut would; `restart` opens it again with what was on the disk. */
  async kill(): Promise<void> {
    const closed = new Promise((resolve) => this.context.once('close', resolve));
    killProcessesWith(this.profile);
    await closed;
  }

  /** Closes the browser and removes its profile. */
  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  /** Opens a page in a new tab and waits until it has loaded. */
  async visit(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  /** The popup in a tab, as large as it is under its button. */
  async openPopup(): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize({ width: 400, height: 560 });
    await page.goto(`${this.origin}/popup.html`);
    return page;
  }

  /**
   * A tab from which the browser and the database can be asked as the extension asks them. It shows the
   * manifest, which runs nothing and wakes nobody; Playwright's handle of the worker, which would be the
   * other way, is dead once the worker has been stopped.
   */
  async desk(): Promise<Page> {
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    const address = `${this.origin}/manifest.json`;
    if (page.url() !== address) await page.goto(address);
    return page;
  }

  /** How much the browser has to read in anew when it opens the extension's databases, in bytes. */
  logSize(): number {
    const { host } = new URL(this.origin);
    const folder = join(
      this.profile,
      'Default/IndexedDB',
      `chrome-extension_${host}_0.indexeddb.leveldb`,
    );
    const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
    return logs.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  }

  /** Stops the worker, as the browser does after half a minute without work; the next message starts a new one. */
  async stopWorker(): Promise<void> {
    const session = await this.context.newCDPSession(await this.desk());
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const own = versions.filter(({ scriptURL }) => scriptURL.startsWith(this.origin));
        if (own.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
  }
}

async function launch(profile: string, options: Options): Promise<BrowserContext> {
  const { serve, viewport, colorScheme, headed = false } = options;
  const extension = builtPackage('chrome-mv3');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    // Playwright's own headless mode is a browser without extensions; --headless=new is the whole one.
    headless: false,
    args: [
      // A page that is still coming gets its scrollbar late, and moves all by itself.
      ...(headed ? [] : ['--headless=new', '--hide-scrollbars']),
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Lets tests press the extension's button on the toolbar.
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    viewport: headed ? null : (viewport ?? { width: 1280, height: 900 }),
    ...(colorScheme && { colorScheme }),
  });
  if (serve !== 'live') {
    await context.route(/^https?:/, async (route) => {
      const body = serve(new URL(route.request().url()));
      if (body === undefined) await route.abort();
      else await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
  }
  await watchLayoutShift(context);
  return context;
}
