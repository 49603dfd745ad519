import type { Plugin } from 'vite';

/**
 * Puts a page's style sheets into the page itself: one file less for it to wait for. Nothing forbids that in an
 * extension's page: https://developer.chrome.com/docs/extensions/reference/manifest/content-security-policy
 */
export function inlineStyles(): Plugin {
  return {
    name: 'inline styles',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        html.replaceAll(/<link rel="stylesheet"[^>]*href="\/([^"]+)">/g, (link, name: string) => {
          const sheet = bundle[name];
          if (sheet?.type !== 'asset') return link;
          delete bundle[name];
          return `<style>${String(sheet.source)}</style>`;
        }),
    },
  };
}
