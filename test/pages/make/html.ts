import { readFileSync } from 'node:fs';

/** A style sheet on one line, as it stands in a page. */
export const styleSheet = (file: string): string =>
  readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ').trim();

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for HTML, in attributes too. */
export const escape = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** JSON inside a `<script>`: nothing in it can end the script. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('</', '<\\/');

/** A small SVG as an address for `url(…)` or `src`. */
export const svgAddress = (svg: string): string =>
  `data:image/svg+xml,${svg.replaceAll('#', '%23').replaceAll('"', "'").replaceAll('<', '%3C').replaceAll('>', '%3E')}`;

/** The comment that every page begins with. */
export const about = (stands: string, tricky: string): string =>
  `<!--\nMade by test/pages/make; do not edit. All papers and people are invented.\nStands for: ${stands}\nTricky: ${tricky}\n-->\n`;
