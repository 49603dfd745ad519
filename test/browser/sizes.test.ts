import { expect, it } from 'vitest';
import { BUDGETS, measure } from '../sizes.ts';
import type { Part } from '../sizes.ts';
import { builtPackage } from './pages.ts';

const sizes = measure(builtPackage('chrome-mv3'));

it.each(Object.entries(BUDGETS) as [Part, number][])(
  'the %s weighs no more than %d kB, minified and gzipped',
  (part, budget) => {
    expect(sizes[part]).toBeGreaterThan(0);
    expect(sizes[part]).toBeLessThanOrEqual(budget * 1000);
  },
);
