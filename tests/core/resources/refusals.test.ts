import { expect, test } from 'vitest';
import { verdictOf } from '../../../src/core/resources/refusals.ts';

type Asked = Parameters<typeof verdictOf>[0];

function refused(status: number, code: string, message: string) {
  return { status, body: { error: { code, message } }, at: '2026-11-20T10:00:00.000Z' };
}

/** Word for word what public reports say the live service answers. */
const reports: readonly [Asked['kind'], Asked['operation'], ReturnType<typeof refused>, string][] = [
  [
    'application',
    'update',
    refused(
      404,
      'Request_ResourceNotFound',
      "Resource 'x' does not exist or one of its queried reference-property objects are not present.",
    ),
    'late',
  ],
  [
    'service-principal',
    'create',
    refused(
      400,
      'Request_BadRequest',
      "The appId 'x' of the service principal does not reference a valid application object.",
    ),
    'late',
  ],
  [
    'service-principal',
    'create',
    refused(
      403,
      'Authorization_RequestDenied',
      'When using this permission, the backing application of the service principal being created must in the local tenant',
    ),
    'late',
  ],
  [
    'service-principal',
    'create',
    refused(
      409,
      'Request_MultipleObjectsWithSameKeyValue',
      'The service principal cannot be created, updated, or restored because the service principal name x is already in use.',
    ),
    'adopt',
  ],
  [
    'app-role-assignment',
    'create',
    refused(400, 'Request_BadRequest', 'Not a valid reference update.'),
    'late',
  ],
  [
    'app-role-assignment',
    'create',
    refused(400, 'Request_BadRequest', 'Permission being assigned already exists on the object'),
    'adopt',
  ],
  [
    'app-role-assignment',
    'create',
    refused(400, 'Request_BadRequest', "Permission being assigned was not found on application 'x'."),
    'late',
  ],
  [
    'app-role-assignment',
    'remove',
    refused(400, 'Request_BadRequest', 'EntitlementGrant being updated or deleted is not found.'),
    'gone',
  ],
  [
    'app-role-assignment',
    'create',
    refused(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
    'forbidden',
  ],
  [
    'delegated-permission-grant',
    'create',
    refused(409, 'Request_MultipleObjectsWithSameKeyValue', 'Permission entry already exists.'),
    'adopt',
  ],
  [
    'client-secret',
    'create',
    refused(
      409,
      'Directory_ConcurrencyViolation',
      'Error due to concurrent requests being made to the tenant. Please wait briefly and retry.',
    ),
    'late',
  ],
  [
    'client-secret',
    'create',
    refused(
      400,
      'CredentialTypeNotAllowedAsPerAppPolicy',
      "Credential type not allowed as per assigned policy 'x'.",
    ),
    'refused',
  ],
  [
    'application',
    'create',
    refused(
      409,
      'Request_MultipleObjectsWithSameKeyValue',
      'Another object with the same value for property uniqueName already exists.',
    ),
    'taken',
  ],
  ['application', 'create', refused(429, 'TooManyRequests', ''), 'throttled'],
  ['application', 'create', refused(500, 'InternalServerError', ''), 'unknown'],
  ['application', 'create', refused(400, 'Request_BadRequest', "Invalid property 'webb'."), 'refused'],
];

test.each(reports)('%s, %s: a known refusal means what it means', (...[kind, operation, answer, verdict]) => {
  expect(verdictOf({ kind, operation }, answer)).toBe(verdict);
});

test('a connection that was cut tells nothing', () => {
  const answer = { status: 0, body: undefined, at: '2026-11-20T10:00:00.000Z' };
  expect(verdictOf({ kind: 'application', operation: 'create' }, answer)).toBe('unknown');
});
