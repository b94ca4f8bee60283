import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namedClouds } from '../../../src/cloud/clouds/named-clouds.ts';
import { resolveCloud } from '../../../src/cloud/clouds/resolve-cloud.ts';
import { sharedPractice, temporaryFolder } from '../../practice/support/practice.ts';
import { containing, matching } from '../support/expecting.ts';

const practice = sharedPractice();

/** The practice cloud's own file with something changed. @returns its path */
function changed(change: (file: Record<string, unknown>) => unknown): string {
  const file = JSON.parse(readFileSync(practice().cloudFile, 'utf8')) as Record<string, unknown>;
  const path = join(temporaryFolder(), 'cloud.json');
  writeFileSync(path, JSON.stringify(change(file)));
  return path;
}

test('a cloud is found by its name, however it is capitalised', async () => {
  expect(await resolveCloud({ type: 'named', name: 'USGOVl5' })).toMatchObject({
    ok: true,
    value: {
      name: 'usgovL5',
      practice: false,
      login: 'https://login.microsoftonline.us',
      graph: 'https://dod-graph.microsoft.us',
      audiences: { graph: 'https://dod-graph.microsoft.us', exchange: 'https://outlook-dod.office365.us' },
    },
  });
});

test('every named cloud signs in, reads and checks within itself', () => {
  expect(namedClouds.map(({ name }) => name)).toEqual(['global', 'usgovL4', 'usgovL5', 'china']);
  for (const { graph, exchange, audiences, practice: isPractice } of namedClouds) {
    expect(audiences).toMatchObject({ graph, exchange });
    expect(isPractice).toBe(false);
  }
});

test('an unknown name is refused with the known ones', async () => {
  expect(await resolveCloud({ type: 'named', name: 'germany' })).toEqual({
    ok: false,
    problem: { code: 'cloud-unknown', cloud: 'germany', known: ['global', 'usgovL4', 'usgovL5', 'china'] },
  });
});

test('a cloud file gives the practice cloud: its addresses, and the audiences that Microsoft’s tokens have', async () => {
  const { cloudFile, cloud } = practice();
  expect(await resolveCloud({ type: 'file', file: cloudFile })).toEqual({
    ok: true,
    value: {
      name: 'practice',
      practice: true,
      login: cloud.endpoints.login,
      graph: cloud.endpoints.graph,
      arm: cloud.endpoints.arm,
      exchange: cloud.endpoints.exchange,
      mail: { imap: cloud.imap, smtp: cloud.smtp },
      audiences: {
        graph: 'https://graph.microsoft.com',
        exchange: 'https://outlook.office365.com',
        arm: 'https://management.azure.com',
        digitalTwins: 'https://digitaltwins.azure.net',
      },
      entraPortal: 'https://entra.microsoft.com',
      calledBy: { graphPowerShell: 'practice', azure: 'practice' },
      ca: readFileSync(cloud.ca, 'utf8'),
      tenant: cloud.tenant,
      accounts: cloud.accounts,
    },
  });
});

test('the CA’s path may be relative to the cloud file', async () => {
  const file = changed((cloud) => ({ ...cloud, ca: 'ca.pem' }));
  writeFileSync(join(file, '../ca.pem'), readFileSync(practice().cloud.ca));
  expect(await resolveCloud({ type: 'file', file })).toMatchObject({ ok: true });
});

const withEndpoint = (name: string, url: unknown) => (file: Record<string, unknown>) => ({
  ...file,
  endpoints: { ...(file['endpoints'] as object), [name]: url },
});

test.each([
  ['a missing endpoint', withEndpoint('login', undefined), /^endpoints\.login: /],
  ['an endpoint without TLS', withEndpoint('graph', 'http://localhost:1'), /^endpoints\.graph: /],
  [
    'an endpoint with a final slash',
    withEndpoint('graph', 'https://localhost:1/'),
    /^endpoints\.graph: .*slash/,
  ],
  [
    'an endpoint elsewhere, which would be sent the passwords',
    withEndpoint('login', 'https://localhost.example.com'),
    /^endpoints\.login: not an address of this machine$/,
  ],
  ['a tenant without id', (file: object) => ({ ...file, tenant: { domain: 'x.example' } }), /^tenant\.id: /],
  ['a file that is something else', () => 'hello', /expected object/],
])('%s is named', async (_what, change, reason) => {
  const file = changed(change);
  expect(await resolveCloud({ type: 'file', file })).toEqual({
    ok: false,
    problem: { code: 'cloud-file-invalid', file, reason: matching(reason) },
  });
});

test('text that is no JSON, and a CA that is no certificate, are named', async () => {
  const file = changed((cloud) => ({ ...cloud, ca: 'ca.pem' }));
  writeFileSync(join(file, '../ca.pem'), 'hello');
  expect(await resolveCloud({ type: 'file', file })).toMatchObject({
    problem: { code: 'cloud-file-invalid', reason: matching(/^ca: /) },
  });
  writeFileSync(file, '{');
  expect(await resolveCloud({ type: 'file', file })).toMatchObject({
    problem: { code: 'cloud-file-invalid', file, reason: containing('JSON') },
  });
});

test('a file that is not there is unreadable, be it the cloud file or its CA', async () => {
  const file = join(temporaryFolder(), 'none.json');
  expect(await resolveCloud({ type: 'file', file })).toEqual({
    ok: false,
    problem: { code: 'file-unreadable', file, reason: containing('ENOENT') },
  });
  const noCa = changed((cloud) => ({ ...cloud, ca: '/nowhere/ca.pem' }));
  expect(await resolveCloud({ type: 'file', file: noCa })).toMatchObject({
    problem: { code: 'file-unreadable', file: '/nowhere/ca.pem' },
  });
});
