import { expect, test } from 'vitest';
import { entradaSignIn } from '../../../src/core/guides/entrada-sign-in/guide.ts';
import { azureDigitalTwins } from '../../../src/core/guides/azure-digital-twins/guide.ts';
import { smartspace } from '../../../src/core/guides/smartspace/guide.ts';
import { resourcesFor } from '../../../src/core/guides/select.ts';
import { teamspace } from '../../../src/core/guides/teamspace/guide.ts';
import { scopesFor } from '../../../src/core/reconcile/scopes.ts';

const features = ['receiveMail', 'sendMail', 'teamsCalendar', 'callHistory', 'singleSignOn'];
const every = [
  [teamspace, { teamspaceUrl: 'https://xyz.teamspace.de', features }],
  [smartspace, { smartspaceAppName: 'Smartspace', workspace: 'Sales' }],
  [azureDigitalTwins, { instance: 'twins', access: 'both' }],
  [entradaSignIn, {}],
] as const;

function scopesOf(resource: string): readonly string[] {
  const grant = resourcesFor(entradaSignIn, {}).find(
    (spec) => spec.kind === 'delegated-permission-grant' && spec.resource === resource,
  );
  return grant?.kind === 'delegated-permission-grant' ? grant.scopes : [];
}

test('in Microsoft Graph it has exactly what the guides ask for, and what a sign-in takes', () => {
  const asked = every.flatMap(([guide, answers]) =>
    (['read', 'write'] as const).flatMap((purpose) => scopesFor(guide, answers, purpose)),
  );
  const wanted = new Set([...asked, 'openid', 'profile', 'offline_access']);
  expect(new Set(scopesOf('graph'))).toEqual(wanted);
});

test('elsewhere it has one permission each', () => {
  expect(scopesOf('azure')).toEqual(['user_impersonation']);
  expect(scopesOf('exchange')).toEqual(['Exchange.Manage']);
});

test('every permission has a step that says what it is for', () => {
  const shown = entradaSignIn.steps.flatMap(({ shows }) => shows.flatMap(({ aspect }) => aspect ?? []));
  for (const value of ['graph', 'azure', 'exchange'].flatMap(scopesOf))
    expect(shown).toContain(`requiredResourceAccess/${value}`);
});

test.each([
  ['single', 'AzureADMyOrg'],
  ['multi', 'AzureADMultipleOrgs'],
])('for %s it is open to %s, and a public client without a secret', (audience, signInAudience) => {
  const resources = resourcesFor(entradaSignIn, { audience });
  expect(resources.filter(({ kind }) => kind === 'application')).toMatchObject([
    { signInAudience, publicClient: { redirectUris: ['http://localhost'], isFallbackPublicClient: true } },
  ]);
  expect(resources.filter(({ kind }) => kind === 'client-secret')).toEqual([]);
});

test('its last step leads to the settings', () => {
  const last = entradaSignIn.steps.at(-1);
  expect(last?.what.en).toContain('signInClientId');
  expect(last?.portal.values.map(({ value }) => value)).toEqual(['${clientId}']);
});
