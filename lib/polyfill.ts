import type { browser as Browser } from 'wxt/browser';

/**
 * The polyfill in the place of `wxt/browser`, for the worker. If it were imported, the bundler would copy the browser's
 * functions one by one, and the browser makes each of them when it is first looked at: a quarter of the time that a
 * worker needs to start.
 */
// oxlint-disable-next-line typescript/no-require-imports -- see above
export const browser = require('webextension-polyfill') as typeof Browser;
