import { browser } from 'wxt/browser';

/** What the popup can do about the page in front. */
export type Reach =
  /** Déjà Lu can be switched on there, which the browser asks the person about. */
  | { kind: 'site'; host: string; pattern: string }
  /** A source covers it: marks come by themselves. */
  | { kind: 'covered'; host: string }
  /** No extension may read it: the browser's own pages, its store, files. */
  | { kind: 'closed' };

/**
 * Where browsers let no extension in. https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Content_scripts
 * and https://developer.chrome.com/docs/webstore/program-policies
 */
const CLOSED =
  /^(chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|[\w-]+\.firefox\.com)$/;

/** What can be done about the page at an address; of an address that the browser does not tell, nothing. */
export function reachOf(address: string | undefined): Reach {
  const url = URL.parse(address ?? '');
  if (!url || !/^https?:$/.test(url.protocol) || CLOSED.test(url.hostname)) {
    return { kind: 'closed' };
  }
  const { host } = url;
  if (coveredPatterns().some((pattern) => fits(url, pattern))) return { kind: 'covered', host };
  // One pattern for both protocols and all ports: Firefox knows no ports.
  return { kind: 'site', host, pattern: `*://${url.hostname}/*` };
}

/** Where the sources' script runs; the manifest was made from them. */
export function coveredPatterns(): string[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts.flatMap(({ matches = [] }) => matches);
}

function fits({ protocol, hostname, pathname, search }: URL, pattern: string): boolean {
  const form = pattern.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*');
  return new RegExp(`^${form}$`).test(`${protocol}//${hostname}${pathname}${search}`);
}
