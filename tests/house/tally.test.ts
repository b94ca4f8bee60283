import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inWords, sum, tallyPlaywright, tallyVitest } from '../../scripts/house/tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'entrada-tally-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const unloadable = { status: 'failed', assertionResults: [] };
const counts = { success: false, numPassedTests: 5, numPendingTests: 1, numTodoTests: 1 };

describe("vitest's report", () => {
  test('is counted', () => {
    const file = report({ ...counts, numFailedTests: 1, testResults: [failed] });
    expect(tallyVitest(file)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  test('with a file that could not be loaded has one failure more', () => {
    const file = report({ ...counts, numFailedTests: 1, testResults: [failed, unloadable] });
    expect(tallyVitest(file)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('that is missing is a failure', () => {
    expect(tallyVitest(join(folder, 'nowhere.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe("Playwright's report", () => {
  test('counts a test that passed only at the second try as failed', () => {
    const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] });
    expect(tallyPlaywright(file)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  test('with an error outside of every test has a failure', () => {
    const file = report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] });
    expect(tallyPlaywright(file)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

test('the last line sums the stages up and names skipped tests only when there are some', () => {
  const total = sum([
    { passed: 5, failed: 0, skipped: 0 },
    { passed: 2, failed: 0, skipped: 0 },
  ]);
  expect(inWords(total)).toBe('7 passed, 0 failed');
  expect(inWords({ ...total, skipped: 3 })).toBe('7 passed, 0 failed, 3 skipped');
});
