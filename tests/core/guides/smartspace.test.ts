import { expect, test } from 'vitest';
import { smartspace } from '../../../src/core/guides/smartspace/guide.ts';
import { connectionsFor, resourcesFor } from '../../../src/core/guides/select.ts';

const base = { workspace: 'Sales' };
const clientId = '2b53f19a-35f6-4c6e-a1ef-2a9b9fd87fe9';

test("mirrors the document's steps in their order", () => {
  expect(smartspace.steps.map(({ part, id }) => `${part}: ${id}`)).toEqual([
    'register: sign-in',
    'register: new-registration',
    'register: name-the-app',
    'register: default-options',
    'register: note-the-ids',
    'register: client-secret',
    'register: note-the-value',
    'register: enterprise-application',
    'role: find-smartspace',
    'role: find-role',
    'role: assign-role',
    'role: check-connection',
    'workspace: workspace-access',
    'use: test-message',
  ]);
});

test('all but what is done in Smartspace itself is automatic', () => {
  const byHand = smartspace.steps.filter(({ modes }) => modes.automatic !== true).map(({ id }) => id);
  expect(byHand).toEqual(['workspace-access', 'test-message']);
  const unchecked = smartspace.steps.filter(({ modes }) => modes.check !== true).map(({ id }) => id);
  expect(unchecked).toEqual(['test-message']);
});

test.each([
  [{ smartspaceClientId: clientId }, { appId: clientId }],
  [{ smartspaceAppName: 'Smartspace' }, { named: 'Smartspace' }],
  [
    { smartspaceClientId: clientId, smartspaceAppName: 'Smartspace' },
    { appId: clientId, named: 'Smartspace' },
  ],
])('with %j the Smartspace app is found by %j and never created', (answers, by) => {
  const api = resourcesFor(smartspace, { ...base, ...answers }).find(({ key }) => key === 'smartspace');
  expect(api).toEqual({
    kind: 'resource-service-principal',
    key: 'smartspace',
    displayName: 'Smartspace',
    vendors: true,
    ...by,
  });
});

test('the role is meant by value or name, and the registration does not list it', () => {
  const role = resourcesFor(smartspace, { ...base, smartspaceAppName: 'S' }).find(
    ({ kind }) => kind === 'app-role-assignment',
  );
  expect(role).toMatchObject({ value: 'Integrations', matching: 'value-or-name' });
});

test('the workspace can be proven with the address of the API only', () => {
  const proofOf = (answers: Record<string, string>) =>
    connectionsFor(smartspace, { ...base, ...answers })[0]?.proof;
  expect(proofOf({ smartspaceAppName: 'S' })).toBeUndefined();
  expect(proofOf({ smartspaceAppName: 'S', apiUrl: 'https://api.example/' })).toEqual({
    kind: 'smartspace-workspace',
    api: 'https://api.example',
    workspace: 'Sales',
  });
});
