import { builtPackage } from '../../browser/pages.ts';
import { BUDGETS, measure } from '../../sizes.ts';
import type { Part } from '../../sizes.ts';
import { atMost } from '../row.ts';
import type { Row } from '../row.ts';

/** What is loaded of each part, minified and gzipped. */
export function sizes(): Row[] {
  const parts = Object.entries(measure(builtPackage('chrome-mv3'))) as [Part, number][];
  return parts.map(([part, bytes]) =>
    atMost(`size of the ${part}`, bytes / 1000, BUDGETS[part], (kB) => `${kB.toFixed(1)} kB`),
  );
}
