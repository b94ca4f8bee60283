import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/core/diagnose/diagnose.ts';
import type { DiagnosisContext } from '../../../src/contract/diagnosis.ts';

const ids = (text: string, context?: DiagnosisContext) => diagnose(text, context).map(({ id }) => id);

describe('what the catalogue does not know is not guessed at', () => {
  test.each([
    '',
    '   \n ',
    'The printer is out of paper.',
    'Guten Tag, wann passt Ihnen ein Termin nächste Woche? Viele Grüße',
    'AADSTS999999: Something new.',
    'https://login.microsoftonline.com/5f0b2e5a-1c1e-4f5d-9f1c-6d2f4a8c9a01/oauth2/v2.0/token',
    'NullReferenceException: Object reference not set to an instance of an object.',
    '{"displayName":"teamspace","appId":"7b1f2c3d-1111-4c55-9b1e-0a5d2f6e9c11","deletedDateTime":null}',
  ])('%j', (text) => expect(diagnose(text)).toEqual([]));
});

describe('a code is read however it is written', () => {
  test.each([
    'AADSTS7000222',
    'aadsts7000222',
    'AADSTS 7000222',
    '"error_codes":[7000222]',
    '"error_codes": [ 90000, 7000222 ]',
    "'error_codes': [7000222]",
    'https://login.microsoftonline.com/error?code=7000222',
    'Sign-in error code: 7000222',
    'Fehlercode: 7000222',
    'invalid_client: 7000222 - [2026-01-01 00:00:00Z]: gone',
    '%22error_codes%22%3A%5B7000222%5D',
    '{\\"error_codes\\":[7000222]}',
    '&quot;error_codes&quot;:[7000222]',
  ])('%s', (text) => expect(ids(text)[0]).toBe('entra-secret-expired'));
});

describe('rank 2 comes after rank 1, unless the context or the text itself fits', () => {
  test.each<[string, string, DiagnosisContext]>([
    ['AADSTS7000222', 'entra-secret-expired', {}],
    ['AADSTS7000222', 'entra-secret-expired', { product: 'teamspace' }],
    ['AADSTS7000222', 'ts-secret-rotated-only-entra', { product: 'teamspace', where: 'teamspace' }],
    ['AADSTS7000222', 'entra-secret-expired', { product: 'smartspace', where: 'smartspace' }],
    ['AADSTS700016', 'entra-app-not-in-tenant', { where: 'entra-token' }],
    ['AADSTS700016', 'exo-gdap-org', { where: 'powershell' }],
    ['Connect-ExchangeOnline -DelegatedOrganization x: AADSTS700016', 'exo-gdap-org', {}],
    ['AADSTS50011', 'entra-redirect-mismatch', {}],
    ['AADSTS50011 oauth2Gateway.url', 'ts-oauth2gateway-missing', {}],
    ['NO AUTHENTICATE failed', 'imap-authenticate-failed', { where: 'imap-smtp' }],
    ['535 5.7.3', 'smtp-535-573', {}],
  ])('%s is %s in %j', (text, id, context) => expect(ids(text, context)[0]).toBe(id));
});

test('a status number means something only in its place', () => {
  expect(diagnose('403')[0]?.confidence).toBe('possible');
  expect(ids('403', { product: 'smartspace', where: 'smartspace' })[0]).toBe('ss-403-workspace');
  expect(ids('403', { product: 'teamspace', where: 'exchange-admin' })[0]).toBe('exo-rbac-cache');
});

test('a code outweighs what stands around it', () => {
  const record = 'Error Acquiring Token: WAM Error, 401 Unauthorized, Connect-AzureAD, AADSTS53003: blocked';
  expect(ids(record)[0]).toBe('entra-ca-block');
});

test('says how sure it is, by what, and which look would prove it', () => {
  expect(diagnose('(RoleAssignmentExists) The role assignment already exists.')).toEqual([
    {
      id: 'arm-role-exists',
      confidence: 'certain',
      fragment: 'RoleAssignmentExists',
      check: 'azure-role-assignment',
    },
  ]);
});

test('what is hidden in base64 is read: an answer to XOAUTH2, a token', () => {
  const answer = Buffer.from('{"status":"401","error_description":"Invalid audience"}').toString('base64');
  expect(ids(`+ ${answer}`)[0]).toBe('token-wrong-audience');
  const payload = { aud: 'https://outlook.office365.com', appidacr: '1', app_displayname: 'Müller' };
  const token = ['{"alg":"RS256","typ":"JWT"}', JSON.stringify(payload), 'signature'].map((part) =>
    Buffer.from(part).toString('base64url'),
  );
  const found = diagnose(token.join('.'));
  expect(found[0]?.id).toBe('token-no-roles');
  expect(JSON.stringify(found)).not.toContain('Müller');
});
