import { backgroundOf, luminance } from './colours';

/**
 * Whether what lies behind an element is dark: the nearest background colour that can be seen, or the
 * page's own colour scheme where none is set. A site's dark theme need not be the system's.
 */
export function isOnDark(element: Element): boolean {
  const background = backgroundOf(element);
  if (background) return luminance(background) < 0.25;
  const { colorScheme } = getComputedStyle(element.ownerDocument.documentElement);
  return colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Calls `look` when the page may have changed between light and dark: by the system's choice or a switch of its own. */
export function onThemeChange(look: () => void, signal: AbortSignal): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
  const observer = new MutationObserver(look);
  // Where sites note the theme: https://tailwindcss.com/docs/dark-mode, and `data-theme` and the like.
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
