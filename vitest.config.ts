import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What the two real browsers have in common: they are slow to start, and share one machine. */
const IN_A_BROWSER = {
  environment: 'node',
  fileParallelism: false,
  testTimeout: 300_000,
  hookTimeout: 120_000,
  globalSetup: 'test/browser/prepare.ts',
} as const;

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          // Properties look at hundreds of cases; what else the machine does meanwhile is no fault of theirs.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          ...IN_A_BROWSER,
          name: 'chromium',
          include: ['test/browser/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...IN_A_BROWSER,
          name: 'firefox',
          include: ['test/browser/firefox/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
