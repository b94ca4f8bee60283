import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** A stage whose report is missing ended before its end: that is one failure, whatever it says itself. */
const BROKEN = { passed: 0, failed: 1, skipped: 0 };

/** @param {string} file @returns {any} */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/**
 * Vitest's JSON report. A file that could not even be loaded has no tests in it and counts as one failure.
 * @param {string} file
 * @returns {Tally}
 */
export function tallyVitest(file) {
  /** @type {undefined | { success: boolean, numPassedTests: number, numFailedTests: number, numPendingTests: number,
   *   numTodoTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const report = read(file);
  if (report === undefined) return BROKEN;
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Playwright's JSON report. A test that passed only at the second try has failed.
 * @param {string} file
 * @returns {Tally}
 */
export function tallyPlaywright(file) {
  /** @type {undefined | { stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} */
  const report = read(file);
  if (report === undefined) return BROKEN;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/** @param {Tally[]} tallies @returns {Tally} */
export const sum = (tallies) =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** @param {Tally} tally */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
