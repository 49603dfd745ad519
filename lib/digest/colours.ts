/** Red, green, blue (0 to 255) and alpha (0 to 1). */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

let canvas: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, Colour>();

/** Any CSS colour as numbers: painting it is what understands all forms. */
export function colourOf(css: string): Colour {
  let found = known.get(css);
  if (!found) {
    canvas ??= new OffscreenCanvas(1, 1).getContext('2d', {
      willReadFrequently: true,
    }) as unknown as CanvasRenderingContext2D | null;
    if (!canvas) return [255, 255, 255, 1];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    found = [red, green, blue, alpha / 255];
    known.set(css, found);
  }
  return found;
}

/** The nearest background colour behind an element that can be seen; nothing where none is set. */
export function backgroundOf(element: Element): Colour | undefined {
  for (let up: Element | null = element; up; up = up.parentElement) {
    const colour = colourOf(getComputedStyle(up).backgroundColor);
    if (colour[3] > 0.5) return colour;
  }
  return undefined;
}

/** Relative luminance, 0 (black) to 1 (white), near enough for dark or light. */
export function luminance([red, green, blue]: Colour): number {
  return 0.2126 * (red / 255) ** 2.2 + 0.7152 * (green / 255) ** 2.2 + 0.0722 * (blue / 255) ** 2.2;
}

/** How well text in one colour can be read on another, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What is seen of a colour that covers another with this opacity (0 to 1). */
export function blend(over: Colour, under: Colour, opacity: number): Colour {
  const mix = (index: 0 | 1 | 2): number => over[index] * opacity + under[index] * (1 - opacity);
  return [mix(0), mix(1), mix(2), 1];
}
