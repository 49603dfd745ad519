import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';
import { builtPackage } from './pages.ts';

/** Before a browser's tests: sees to it that the browser and the package are there, or says what to do. */
export default function prepare({ name }: TestProject): void {
  const isFirefox = name === 'firefox';
  findBrowser(isFirefox ? 'firefox' : 'chromium');
  builtPackage(isFirefox ? 'firefox-mv3' : 'chrome-mv3');
}
