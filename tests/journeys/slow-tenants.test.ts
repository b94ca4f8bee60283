import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { entrada } from '../cli/entrada.ts';
import { writeAnswers } from './answers.ts';
import { graphRequests, openPractice } from './practice.ts';
import { countActions, runDocumentOf } from './run-document.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

/** Secrets in memory: what is counted here are round trips. */
async function applyOn(options: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'entrada-slow-'));
  const tenant = await openPractice(options);
  try {
    const before = graphRequests(tenant.log);
    const args = ['apply', 'teamspace', '--answers', writeAnswers(folder), '--cloud', tenant.cloudFile];
    const where = ['--data', join(folder, 'data'), '--practice-vault-in-memory', '--json'];
    const document = runDocumentOf(await entrada([...args, ...where]));
    return { document, seen: graphRequests(tenant.log) - before };
  } finally {
    await tenant.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('round trips do not grow with the tenant', () => {
  test.each(['small', 'medium'])('%s, 100 ms away', async (size) => {
    const { document, seen } = await applyOn(['--size', size, '--latency', '100']);
    expect([document.problems, countActions(document)]).toEqual([[], { created: 10, kept: 2 }]);
    expect(document.requests.total).toBeLessThanOrEqual(6);
    expect(document.requests.sequential).toBeLessThanOrEqual(5);
    expect(seen).toBe(document.requests.total);
  });
});

test('a directory that answers from the past is waited for', async () => {
  const { document } = await applyOn(['--lag', '1500']);
  expect([document.problems, countActions(document)]).toEqual([[], { created: 10, kept: 2 }]);
});
