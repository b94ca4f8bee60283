import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDirectory } from '../../../src/practice/directory/open.ts';
import { textOf } from '../../../src/practice/directory/json.ts';
import type { WritableDirectory } from '../../../src/practice/directory/writable.ts';

function names(directory: WritableDirectory): string[] {
  return [...directory.rows('servicePrincipals').all()].map((row) => textOf(row, 'displayName'));
}

test('the same seed grows the same tenant, another seed another one', () => {
  const [one, again, other] = [
    openDirectory({ seed: 7 }),
    openDirectory({ seed: 7 }),
    openDirectory({ seed: 8 }),
  ];
  expect(again.tenant).toEqual(one.tenant);
  expect(again.accounts()).toEqual(one.accounts());
  expect(names(again)).toEqual(names(one));
  expect(other.tenant.id).not.toBe(one.tenant.id);
  expect(other.accounts().map(({ password }) => password)).not.toEqual(
    one.accounts().map(({ password }) => password),
  );
});

test('a tenant has as many service principals as its size says, some of them namesakes', () => {
  const small = names(openDirectory());
  expect(small).toHaveLength(250);
  expect(new Set(small).size).toBeLessThan(250);
  expect(small).toEqual(
    expect.arrayContaining([
      'Microsoft Graph',
      'Office 365 Exchange Online',
      'Azure Digital Twins',
      'Microsoft Graph Command Line Tools',
      'Smartspace',
    ]),
  );
  expect(names(openDirectory({ size: 'medium' }))).toHaveLength(3_000);
});

test('a large tenant opens within two seconds and knows everybody by id and by name', () => {
  const before = performance.now();
  const directory = openDirectory({ size: 'large' });
  expect(performance.now() - before).toBeLessThan(2_000);
  expect(directory.members.size).toBe(50_006);
  const ids = new Set<string>();
  for (let position = 0; position < directory.members.size; position += 997) {
    const { user } = directory.members.at(position);
    ids.add(user.id);
    expect(directory.user(user.id)).toEqual(user);
    expect(directory.user(user.userPrincipalName.toUpperCase())).toEqual(user);
  }
  expect(ids.size).toBe(Math.ceil(50_006 / 997));
  expect(directory.user('stranger@practice.example')).toBeUndefined();
});

test('a resource is found by any of its names, with or without a final slash', () => {
  const directory = openDirectory();
  const graph = directory.servicePrincipalByAppId('00000003-0000-0000-C000-000000000000');
  expect(graph?.['displayName']).toBe('Microsoft Graph');
  expect(directory.servicePrincipalByName('https://graph.microsoft.com/')).toBe(graph);
  expect(directory.servicePrincipalByName('00000003-0000-0000-c000-000000000000')).toBe(graph);
  expect(directory.servicePrincipalByName('https://nowhere.example')).toBeUndefined();
});

test('what was committed is there after a crash, and half a line is not', () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'tenant-'));
  const options = { stateDir, seed: 3, size: 'small' as const };
  const before = openDirectory(options);
  before.commit([{ kind: 'applications', id: 'a', value: { id: 'a', appId: 'x' } }]);
  before.commit([{ kind: 'applications', id: 'b', value: { id: 'b', appId: 'y' } }]);
  before.commit([{ kind: 'applications', id: 'a', value: null }]);
  appendFileSync(join(stateDir, 'tenant.jsonl'), '[12,["applications","c",{"id":"c"');

  const after = openDirectory({ ...options, seed: 99 });
  expect(after.tenant).toEqual(before.tenant);
  expect(after.applicationByAppId('x')).toBeUndefined();
  expect(after.applicationByAppId('y')).toEqual({ id: 'b', appId: 'y' });
  after.commit([{ kind: 'applications', id: 'c', value: { id: 'c', appId: 'z' } }]);
  expect(openDirectory(options).applicationByAppId('z')).toEqual({ id: 'c', appId: 'z' });
});

test('a long history is shortened when the tenant is opened', () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'tenant-'));
  const directory = openDirectory({ stateDir });
  for (let turn = 0; turn < 2_100; turn++) {
    directory.commit([{ kind: 'applications', id: 'a', value: { id: 'a', turn } }]);
  }
  expect(openDirectory({ stateDir }).rows('applications').get('a')).toEqual({ id: 'a', turn: 2_099 });
  expect(readFileSync(join(stateDir, 'tenant.jsonl'), 'utf8').split('\n')).toHaveLength(3);
});

test('a late replica shows what was in force', () => {
  let clock = 1_000_000;
  const directory = openDirectory({ now: () => clock });
  directory.commit([{ kind: 'applications', id: 'a', value: { id: 'a', name: 'first' } }]);
  clock += 5_000;
  directory.commit([{ kind: 'applications', id: 'a', value: { id: 'a', name: 'second' } }]);
  const seen = (asOf: number): unknown => directory.rows('applications').get('a', asOf)?.['name'];
  expect([999_999, 1_000_000, 1_004_999, 1_005_000].map(seen)).toEqual([
    undefined,
    'first',
    'first',
    'second',
  ]);
});

test('a sign-in is noted with the names of those involved', () => {
  const directory = openDirectory();
  const appId = '14d82eec-204b-4c2f-b7e8-296a70dab67e';
  const userId = directory.accounts()[0]?.id ?? '';
  directory.noteSignIn({
    userId,
    appId,
    resourceAppId: '00000003-0000-0000-c000-000000000000',
    errorCode: 0,
    correlationId: 'c',
  });
  expect([...directory.rows('signIns').all()]).toMatchObject([
    {
      userPrincipalName: 'admin@practice.example',
      appDisplayName: 'Microsoft Graph Command Line Tools',
      correlationId: 'c',
    },
  ]);
});
