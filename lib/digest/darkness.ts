/**
 * Whether what lies behind an element is dark: the nearest background colour that can be seen, or the
 * page's own colour scheme where none is set. A site's dark theme need not be the system's.
 */
export function isOnDark(element: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) {
    const [red, green, blue, alpha] = channels(getComputedStyle(up).backgroundColor);
    if (alpha > 0.5) return luminance(red, green, blue) < 0.25;
  }
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

let canvas: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, [number, number, number, number]>();

/** Red, green, blue (0 to 255) and alpha (0 to 1) of any CSS colour: painting it is what understands all forms. */
function channels(colour: string): [number, number, number, number] {
  let found = known.get(colour);
  if (!found) {
    canvas ??= new OffscreenCanvas(1, 1).getContext('2d', {
      willReadFrequently: true,
    }) as unknown as CanvasRenderingContext2D | null;
    if (!canvas) return [255, 255, 255, 1];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    found = [red, green, blue, alpha / 255];
    known.set(colour, found);
  }
  return found;
}

/** Relative luminance, 0 (black) to 1 (white), near enough for dark or light. */
function luminance(red: number, green: number, blue: number): number {
  return 0.2126 * (red / 255) ** 2.2 + 0.7152 * (green / 255) ** 2.2 + 0.0722 * (blue / 255) ** 2.2;
}
