import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveTenant } from '../../../src/cloud/clouds/resolve-tenant.ts';
import { practice, sharedPractice, temporaryFolder } from '../../practice/support/practice.ts';
import { cloudIn, httpFor } from '../support/cloud.ts';
import { loggedFor } from '../support/request-log.ts';
import { containing } from '../support/expecting.ts';

const shared = sharedPractice();

test('a domain leads to its tenant, whatever its case and the blanks around it', async () => {
  const cloud = await cloudIn(shared().cloudFile);
  const { id, domain } = shared().cloud.tenant;
  expect(await resolveTenant(cloud, ` ${domain.toUpperCase()} `)).toEqual({
    ok: true,
    value: { id, domain },
  });
});

test('an id leads to itself, over HTTP that is already open', async () => {
  const cloud = await cloudIn(shared().cloudFile);
  const { id } = shared().cloud.tenant;
  expect(await resolveTenant(cloud, id.toUpperCase(), httpFor(cloud))).toEqual({ ok: true, value: { id } });
});

const unknown = (tenant: string) => ({ ok: false, problem: { code: 'tenant-unknown', tenant } });

test.each([
  ['a domain nobody has', 'nobody.example'],
  ['an id nobody has', '11111111-2222-4333-8444-555555555555'],
])('%s is unknown', async (_what, tenant) => {
  const cloud = await cloudIn(shared().cloudFile);
  expect(await resolveTenant(cloud, tenant)).toEqual(unknown(tenant));
});

test.each(['organizations', 'practice.example/../common', 'practice.example?x', ' '])(
  '"%s" is no tenant, and never becomes part of an address',
  async (tenant) => {
    const logFile = join(temporaryFolder(), 'log.jsonl');
    const cloud = await cloudIn((await practice({ logFile })).cloudFile);
    expect(await resolveTenant(cloud, tenant)).toEqual(unknown(tenant));
    expect(loggedFor(logFile, 'login')).toEqual([]);
  },
);

test('a login service that does not answer is a lost network, with its host', async () => {
  const { cloudFile, cloud: file, stop } = await practice();
  const cloud = await cloudIn(cloudFile);
  await stop();
  expect(await resolveTenant(cloud, file.tenant.id)).toEqual({
    ok: false,
    problem: {
      code: 'network-lost',
      host: new URL(cloud.login).host,
      detail: containing('ECONNREFUSED'),
    },
  });
});
