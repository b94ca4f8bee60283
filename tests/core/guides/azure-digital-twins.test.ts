import { describe, expect, test } from 'vitest';
import { azureDigitalTwins } from '../../../src/core/guides/azure-digital-twins/guide.ts';
import { resourcesFor, stepsFor } from '../../../src/core/guides/select.ts';

const base = { instance: 'twins' };

const refsFor = (answers: Record<string, string>): string[] =>
  resourcesFor(azureDigitalTwins, { ...base, ...answers }).map(({ kind, key }) => `${kind}/${key}`);

test("mirrors the document's instructions, the portal's tab before the command line's", () => {
  expect(azureDigitalTwins.steps.map(({ part, id }) => `${part}: ${id}`)).toEqual([
    'create: sign-in',
    'create: new-registration',
    'create: name-the-app',
    'create: account-type',
    'create: redirect-uri',
    'create: register',
    'create: manifest-file',
    'create: upload-manifest',
    'create: creation-command',
    'create: verify-creation',
    'values: resource-name',
    'values: note-the-ids',
    'values: client-secret',
    'values: verify-secret',
    'values: note-the-value',
    'values: client-certificate',
    'permissions: enterprise-application',
    'permissions: open-instance',
    'permissions: add-role-assignment',
    'permissions: verify-role-assignment',
    'permissions: role-command',
    'permissions: open-api-permissions',
    'permissions: find-api',
    'permissions: choose-read-write',
    'permissions: verify-api-permissions',
    'permissions: verify-manifest',
    'permissions: check-connection',
    'permissions: read-models',
    'other: grant-admin-consent',
    'other: verify-consent',
    'other: public-client',
    'other: reply-urls',
    'other: implicit-flow',
  ]);
});

test('everything in the document is automatic, shown, scripted and checked', () => {
  const lacking = azureDigitalTwins.steps.filter(
    ({ modes }) => ![modes.automatic, modes.portal, modes.script, modes.check].every((mode) => mode === true),
  );
  expect(lacking).toEqual([]);
  const notUndone = azureDigitalTwins.steps.filter(({ modes }) => modes.undo !== true).map(({ id }) => id);
  expect(notUndone).toEqual(['resource-name', 'find-api', 'check-connection', 'read-models']);
});

describe('what shall exist', () => {
  const always = [
    'application/application',
    'resource-service-principal/digital-twins',
    'service-principal/service-principal',
    'azure-role-assignment/Azure Digital Twins Data Reader',
  ];
  const secret = 'client-secret/client-secret';
  const consent = 'delegated-permission-grant/Read.Write';

  test.each([
    ['user', [...always, consent]],
    ['service', [...always, secret]],
    ['both', [...always, secret, consent]],
  ])('with access by %s is %j', (access, refs) => {
    expect(refsFor({ access }).toSorted()).toEqual(refs.toSorted());
  });

  test('is the other role where it was chosen, and no second one', () => {
    expect(refsFor({ role: 'owner' }).filter((ref) => ref.startsWith('azure-role'))).toEqual([
      'azure-role-assignment/Azure Digital Twins Data Owner',
    ]);
  });

  test('is a public client for people only, with what they answered', () => {
    const appFor = (answers: Record<string, string | string[]>) =>
      resourcesFor(azureDigitalTwins, { ...base, ...answers }).find(({ kind }) => kind === 'application');
    expect(appFor({ access: 'service' })).not.toHaveProperty('publicClient');
    expect(appFor({ access: 'user' })).toMatchObject({
      web: { redirectUris: [], enableAccessTokenIssuance: false },
      publicClient: { redirectUris: ['http://localhost'], isFallbackPublicClient: true },
    });
    const redirectUris = [
      'https://a.example/x',
      'http://127.0.0.1',
      'https://login.microsoftonline.com/common/oauth2/nativeclient',
    ];
    expect(appFor({ redirectUris, implicitFlow: 'implicitOn' })).toMatchObject({
      web: { redirectUris: ['https://a.example/x'], enableIdTokenIssuance: true },
      publicClient: { redirectUris: redirectUris.slice(1) },
    });
  });
});

test('a step is left out with its reason where nobody needs it', () => {
  const left = (access: string) =>
    stepsFor(azureDigitalTwins, { ...base, access })
      .filter(({ needed }) => !needed)
      .map(({ step }) => step.id);
  expect(left('both')).toEqual(['client-certificate', 'implicit-flow']);
  expect(left('user')).toEqual([
    'client-secret',
    'verify-secret',
    'note-the-value',
    'client-certificate',
    'check-connection',
    'read-models',
    'implicit-flow',
  ]);
  expect(left('service')).toContain('choose-read-write');
});

test("the document's dead flags are named with what replaced them", () => {
  const text = azureDigitalTwins.steps.map(({ document }) => `${document.en} ${document.de}`).join(' ');
  for (const flag of [
    '--available-to-other-tenants',
    '--reply-urls',
    '--native-app',
    '--set publicClient=true',
    '--oauth2-allow-implicit-flow',
    '--sign-in-audience',
    '--public-client-redirect-uris',
    '--is-fallback-public-client',
    '--enable-access-token-issuance',
    'Azure Smart Spaces Service',
    'http://digitaltwins.azure.net',
  ])
    expect(text).toContain(flag);
});
