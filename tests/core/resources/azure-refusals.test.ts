import { expect, test } from 'vitest';
import { verdictOf } from '../../../src/core/resources/refusals.ts';

const asked = { kind: 'azure-role-assignment', operation: 'create' } as const;

const answer = (status: number, code: string) => ({
  status,
  body: { error: { code, message: 'as Azure words it' } },
  at: '2031-01-01T00:00:00Z',
});

/** errors as Azure Resource Manager reports them, and what follows. */
test.each([
  [201, '', 'done'],
  [200, '', 'done'],
  [400, 'PrincipalNotFound', 'late'],
  [409, 'RoleAssignmentExists', 'adopt'],
  [403, 'AuthorizationFailed', 'forbidden'],
  [403, 'LinkedAuthorizationFailed', 'forbidden'],
  [401, 'InvalidAuthenticationToken', 'forbidden'],
  [400, 'RoleAssignmentUpdateNotPermitted', 'refused'],
  [400, 'PrincipalTypeNotSupported', 'refused'],
  [429, 'TooManyRequests', 'throttled'],
  [503, 'ServerBusy', 'unknown'],
  [0, '', 'unknown'],
])('a role assignment answered %i %s is %s', (status, code, verdict) => {
  expect(verdictOf(asked, answer(status, code))).toBe(verdict);
});

test('one that is gone already needs no removal', () => {
  const removing = { ...asked, operation: 'remove' } as const;
  expect(verdictOf(removing, answer(404, 'RoleAssignmentNotFound'))).toBe('gone');
  expect(verdictOf(removing, { ...answer(204, ''), body: undefined })).toBe('done');
});
