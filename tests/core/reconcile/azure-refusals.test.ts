import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { closeHosts } from '../../host/support/open-host.ts';
import { actions, assignmentId, kept, made, OWNER, ready, stateOf } from '../support/open-twins.ts';
import { switchOnFaults } from '../support/practice-faults.ts';

afterEach(closeHosts);

const onPut = { service: 'arm', method: 'PUT', path: '**/roleAssignments/*' };

test('an answer that was lost on the way makes no second assignment, and the first is ours', async () => {
  const { open, engagementId } = await ready();
  await switchOnFaults(open.dataFolder, [{ ...onPut, cut: 'after', calls: 1 }]);
  const report = await open.ask('run.apply', { engagementId });
  expect(report.problems).toEqual([]);
  expect(actions(report)).toEqual(made);
  const { known } = await open.ask('engagements.read', { engagementId });
  expect((await open.ask('run.undo', { engagementId })).problems).toEqual([]);
  expect(await assignmentId(open, known.servicePrincipalObjectId ?? '')).toBe('');
});

test('a principal that Azure does not see yet is waited for', async () => {
  const { open, engagementId } = await ready();
  const error = { status: 400, code: 'PrincipalNotFound', message: 'Principal does not exist.' };
  await switchOnFaults(open.dataFolder, [{ ...onPut, error, calls: 2 }]);
  const report = await open.ask('run.apply', { engagementId });
  expect(report.problems).toEqual([]);
  expect(actions(report)).toEqual(made);
});

test('an assignment that is there already is kept, and not ours to take back', async () => {
  const { open, engagementId } = await ready();
  const error = { status: 409, code: 'RoleAssignmentExists', message: 'It exists.', when: 'after' };
  await switchOnFaults(open.dataFolder, [{ ...onPut, error, calls: 1 }]);
  const report = await open.ask('run.apply', { engagementId });
  expect(report.problems).toEqual([]);
  expect(actions(report)).toEqual({ ...made, [OWNER]: 'kept' });
  expect(actions(await open.ask('run.apply', { engagementId }))).toEqual(kept);
  const undone = await open.ask('run.undo', { engagementId });
  expect(Object.keys(actions(undone))).not.toContain(OWNER);
});

test('who may look and not assign leaves the step to somebody who may', async () => {
  const { open, engagementId } = await ready();
  const error = { status: 403, code: 'AuthorizationFailed', message: 'The client has no authorization.' };
  await switchOnFaults(open.dataFolder, [{ ...onPut, error }]);
  const report = await open.ask('run.apply', { engagementId });
  expect(report.problems).toEqual([]);
  expect(actions(report)).toEqual({ ...made, [OWNER]: 'waiting' });
  expect(stateOf(report, 'add-role-assignment')).toEqual({
    state: 'waiting-for-person',
    roles: [
      'Role Based Access Control Administrator',
      'User Access Administrator',
      'Owner of the subscription',
    ],
  });
});

test('a role assignment that Azure refuses for good fails with its own words', async () => {
  const { open, engagementId } = await ready();
  const error = { status: 400, code: 'RoleAssignmentUpdateNotPermitted', message: 'Not allowed.' };
  await switchOnFaults(open.dataFolder, [{ ...onPut, error }]);
  const report = await open.ask('run.apply', { engagementId });
  expect(report.problems).toMatchObject([
    { code: 'service-refused', service: 'arm', serviceCode: 'RoleAssignmentUpdateNotPermitted' },
  ]);
  expect(stateOf(report, 'add-role-assignment')?.state).toBe('failed');
});

test('an assignment whose outcome nobody noted is found again and is ours', async () => {
  const { open, engagementId } = await ready();
  await open.ask('run.apply', { engagementId });
  const file = join(open.dataFolder, 'engagements', engagementId, 'journal.jsonl');
  const lines = (await readFile(file, 'utf8')).split('\n');
  const cutOff = lines.findIndex(
    (line) => line.includes('"outcome"') && line.includes('azure-role-assignment'),
  );
  // As if the machine had stopped right after the request.
  await writeFile(file, `${lines.slice(0, cutOff).join('\n')}\n`);
  const again = await open.ask('run.apply', { engagementId });
  expect(again.problems).toEqual([]);
  expect(actions(again)).toMatchObject({ [OWNER]: 'kept', 'application/application': 'kept' });
  const { known } = await open.ask('engagements.read', { engagementId });
  expect((await open.ask('run.undo', { engagementId })).problems).toEqual([]);
  expect(await assignmentId(open, known.servicePrincipalObjectId ?? '')).toBe('');
});
