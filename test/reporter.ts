import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** Ends a run of the tests with one line: `12 passed, 0 failed`, and how many were skipped, if any. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      const before = counts.failed;
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
      // A file that does not load, or whose set-up fails, fails without a failed test.
      if (module.state() === 'failed' && counts.failed === before) counts.failed += 1;
    }
    if (reason !== 'passed' && counts.failed === 0) counts.failed = 1;
    const skipped = counts.skipped + counts.pending;
    const closing = `${counts.passed} passed, ${counts.failed} failed`;
    process.stdout.write(`\n${closing}${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  }
}
