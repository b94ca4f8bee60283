import { expect } from 'vitest';
import type { Report } from '../../../../src/contract/engagement.ts';
import type { Stage } from './stage.ts';
import { told, type Told } from './told.ts';

export async function signedIn({ open, engagementId, errand }: Stage): Promise<void> {
  const how = { engagementId, method: 'practice', purpose: 'write' } as const;
  await open.ask('sign-in.start', { ...how, service: 'directory' });
  if (errand.azure !== undefined)
    await open.ask('sign-in.start', { ...how, service: 'azure', account: errand.azure });
}

export async function applied(stage: Stage): Promise<void> {
  await signedIn(stage);
  await stage.open.ask('run.apply', { engagementId: stage.engagementId });
  const { afterwards } = stage.errand;
  if (afterwards === undefined) return;
  expect(await stage.cloud.control('POST', '/faults', afterwards)).toMatchObject({ status: 200 });
  await stage.open.ask('run.check', { engagementId: stage.engagementId });
}

export async function run(
  { open, engagementId }: Stage,
  operation: 'run.apply' | 'run.check',
): Promise<Told> {
  const answer = await open.host.engine.call(operation, { engagementId });
  if (answer.type === 'problem') return told([answer.problem], undefined, open);
  if (answer.type !== 'value') throw new Error(JSON.stringify(answer));
  // The dispatcher parsed it by the operation's row.
  const report = answer.value as Report;
  return told(report.problems, report, open);
}
