import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../find-browser.ts';
import { builtPackage } from '../pages.ts';
import type { Serve } from '../pages.ts';
import { until } from '../until.ts';
import { contextsOf, call } from './bidi.ts';
import type { Bidi } from './bidi.ts';

/** The add-on's id, and the host of its own pages, which Firefox otherwise makes up anew for each profile. */
const ADDON = 'deja-lu@deja-lu.org';
const HOST = '6d656d6f-7269-4a65-a472-706170657273';

/**
 * Real Firefox with the built add-on, driven over WebDriver BiDi. Playwright cannot load add-ons into
 * Firefox. Requests are answered by BiDi's interception, so pages have their real https addresses and
 * nothing leaves the machine; content scripts run on them as on any other.
 */
export class Firefox {
  readonly bidi: Bidi;
  private readonly browser: Browser;
  private readonly serve: Serve;

  private constructor(browser: Browser, serve: Serve) {
    this.browser = browser;
    this.serve = serve;
    // Puppeteer keeps its connection to itself; it has no other way to send BiDi's commands.
    this.bidi = (browser as unknown as { connection: Bidi }).connection;
  }

  /** @throws if there is no Firefox, or no built add-on, with what to do. */
  static async open(serve: Serve): Promise<Firefox> {
    const addon = builtPackage('firefox-mv3');
    const browser = await launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox'),
      headless: true,
      // For the windows of Firefox itself, without which no page of an add-on can be opened.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
        'intl.accept_languages': 'en-US',
      },
      defaultViewport: { width: 1280, height: 900 },
    });
    await browser.installExtension(addon);
    return new Firefox(browser, serve);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Opens a page in a new tab and waits until it has loaded. */
  async visit(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const requested = new URL(request.url());
      // Firefox shows data: addresses too, which never leave the page.
      const isOnNetwork = requested.protocol.startsWith('http');
      const body = isOnNetwork ? this.serve(requested) : undefined;
      const done = !isOnNetwork
        ? request.continue()
        : body === undefined
          ? request.abort()
          : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
      // A request of a page that has gone needs no answer.
      done.catch((error: unknown) => console.warn(`${request.url()}: ${String(error)}`));
    });
    await page.goto(address);
    return page;
  }

  /** The tab, in BiDi's words, that shows this address. */
  contextAt(address: string): Promise<string> {
    return until(
      `a tab at ${address}`,
      async () => (await contextsOf(this.bidi)).find(({ url }) => url === address)?.context ?? '',
    );
  }

  /**
   * Opens a page of the add-on in a new tab. BiDi refuses to navigate to moz-extension: addresses, so
   * Firefox's own window is asked to, as the add-on manager does; the tab is then like any other.
   * @returns the tab, in BiDi's words
   */
  async openOwnPage(file: 'popup.html' | 'library.html'): Promise<string> {
    const address = `moz-extension://${HOST}/${file}`;
    const [window] = await contextsOf(this.bidi, 'chrome');
    if (!window) throw new Error('Firefox shows no window');
    await call(
      this.bidi,
      window.context,
      `() => { gBrowser.selectedTab = gBrowser.addTrustedTab('${address}'); }`,
    );
    const context = await this.contextAt(address);
    await until(`${file} to load`, () =>
      call<boolean>(this.bidi, context, `() => String(document.readyState === 'complete')`),
    );
    return context;
  }

  /**
   * Gives the add-on a site's permission, or takes it, as Firefox does when the person has answered or changed
   * it on the page for add-ons. A headless Firefox shows its question to nobody.
   */
  async permit(change: 'add' | 'remove', pattern: string): Promise<void> {
    const [window] = await contextsOf(this.bidi, 'chrome');
    if (!window) throw new Error('Firefox shows no window');
    await call(
      this.bidi,
      window.context,
      `async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const { extension } = WebExtensionPolicy.getByID('${ADDON}');
        const permissions = { origins: ['${pattern}'], permissions: [] };
        await ExtensionPermissions.${change}('${ADDON}', permissions, extension);
        return 'null';
      }`,
    );
  }
}
