import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { CloudFile } from '../../../src/contract/cloud-file.ts';
import type { PracticeOptions } from '../../../src/practice/options.ts';
import { startPractice } from '../../../src/practice/start.ts';
import { trusting, type Fetch } from './https.ts';

export interface Practice {
  readonly cloud: CloudFile;
  readonly cloudFile: string;
  readonly fetch: Fetch;
  /** `https://localhost:PORT/TENANT` */
  readonly authority: string;
  password(upn: string): string;
  readonly stop: () => Promise<void>;
}

/** A practice cloud of the test's own; it ends with the test. */
export async function practice(options: PracticeOptions = {}, now = Date.now): Promise<Practice> {
  const started = await startedPractice(options, now);
  onTestFinished(started.stop);
  return started;
}

/** One practice cloud for all tests of a file that leave it as it was. */
export function sharedPractice(): () => Practice {
  let started: Practice | undefined;
  beforeAll(async () => {
    started = await startedPractice({}, Date.now);
  });
  afterAll(() => started?.stop());
  return () => {
    if (started === undefined) throw new Error('asked for before the tests began');
    return started;
  };
}

/** The caller stops it. */
export async function startedPractice(options: PracticeOptions, now: () => number): Promise<Practice> {
  const running = await startPractice(options, now);
  const { fetch, close } = trusting(running.cloud.ca);
  let stopped: Promise<void> | undefined;
  const { endpoints, tenant, accounts } = running.cloud;
  return {
    cloud: running.cloud,
    cloudFile: running.cloudFile,
    fetch,
    authority: `${endpoints.login}/${tenant.id}`,
    password: (upn) => accounts.find((account) => account.upn === upn)?.password ?? '',
    stop: () => (stopped ??= close().then(() => running.stop())),
  };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entrada-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
