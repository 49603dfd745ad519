import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { contentScripts, sourceScripts } from './entrypoints/digest.content/source-scripts';
import { measure, sizeTable } from './test/sizes';

const POLYFILL = fileURLToPath(new URL('lib/polyfill.ts', import.meta.url));
const SILENT_CONTEXT = fileURLToPath(
  new URL('entrypoints/digest.content/silent-context.ts', import.meta.url),
);

export default defineConfig({
  imports: false,
  // The usual minifier leaves a third of a kB more of what every page loads.
  vite: () => ({
    build: {
      modulePreload: { polyfill: false },
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: { passes: 3, ecma: 2020 },
        // With one other character, a browser keeps twice as much of a script in memory, and is slower to read it.
        format: { ascii_only: true },
      },
    },
  }),
  hooks: {
    // Built with the library page, the popup would share chunks with it: more files to load, and more in them.
    'entrypoints:grouped': (_, groups) => {
      const pages = groups.find((group) => Array.isArray(group));
      const popup = pages?.findIndex(({ type }) => type === 'popup') ?? -1;
      if (pages && popup >= 0) groups.push(pages.splice(popup, 1));
    },
    // The polyfill is there for answering messages with promises, which only the worker does. Pages and screens
    // ask, which every browser lets them do by itself; there it would be a fifth of all that is loaded.
    'vite:build:extendConfig': (entrypoints, config) => {
      const isWorker = entrypoints.some(({ type }) => type === 'background');
      config.resolve = {
        alias: isWorker
          ? { 'wxt/browser': POLYFILL }
          : { 'wxt/utils/content-script-context': SILENT_CONTEXT },
      };
    },
    'build:publicAssets': async (_, files) => {
      files.push(...(await sourceScripts()));
    },
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = contentScripts('content-scripts/digest.js');
      // Where marks are, the worker may put more of us into the page once the person asks for it, and nowhere else.
      manifest.host_permissions = manifest.content_scripts.flatMap(({ matches = [] }) => matches);
    },
    'build:done': ({ config, logger }) => {
      if (config.command === 'build') logger.info(`Sizes:\n${sizeTable(measure(config.outDir))}`);
    },
  },
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // What is not recorded cannot leak: Déjà Lu does not run in private windows at all.
    incognito: 'not_allowed',
    // unlimitedStorage keeps the browser from evicting the library when the disk runs full;
    // alarms throw away what is too old to be kept, since a worker cannot hold a timer;
    // storage keeps the settings, where the browser can carry them to the person's other computers;
    // activeTab gives the popup the address of the page in front, scripting puts marks on sites that the person
    // switches on: one at a time, each asked for then. Neither warns at install.
    permissions: ['unlimitedStorage', 'alarms', 'storage', 'activeTab', 'scripting'],
    optional_host_permissions: ['*://*/*'],
    // The browser's own page for shortcuts changes them.
    commands: {
      'next-new': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNextNew__',
      },
      'previous-new': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPreviousNew__',
      },
      'save-current': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSaveCurrent__',
      },
    },
    minimum_chrome_version: '126',
    browser_specific_settings: {
      gecko_android: { strict_min_version: '142.0' },
      gecko: {
        id: 'deja-lu@deja-lu.org',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
});
