import { expect, test } from 'vitest';
import { need, onboard, openTenant } from './tenant.ts';

/** Pages through and answers with what the link at the end is good for. */
async function follow(client: ReturnType<ReturnType<typeof openTenant>['as']>, first: string) {
  const rows: { id: string }[] = [];
  let path = first;
  for (;;) {
    const { status, body } = await client.get(path);
    expect(status).toBe(200);
    rows.push(...body.value);
    const next = body['@odata.nextLink'];
    if (next === undefined) return { rows, link: inService(need(body['@odata.deltaLink'])) };
    path = inService(next);
  }
}

const inService = (link: string): string => link.replace('https://graph.example/v1.0', '');

test.each(['applications', 'servicePrincipals'] as const)(
  '%s: everything first, then what was made, changed and deleted, then nothing',
  async (kind) => {
    const tenant = openTenant();
    const admin = tenant.as('admin');
    const made = await onboard(tenant, 'kept');
    const { id: kept } = kind === 'applications' ? made.application : made.servicePrincipal;
    tenant.pass(1000);
    const first = await follow(admin, `/${kind}/delta?$select=displayName`);
    expect(first.rows).toContainEqual({ id: kept, displayName: 'kept' });
    tenant.pass(1000);
    const gone = await onboard(tenant, 'gone');
    const { id: lost } = kind === 'applications' ? gone.application : gone.servicePrincipal;
    await admin.patch(`/${kind}/${kept}`, { tags: ['changed'] });
    await admin.delete(`/${kind}/${lost}`);
    tenant.pass(1000);
    const second = await follow(admin, first.link);
    expect(second.rows).toEqual([
      { id: kept, displayName: 'kept' },
      { id: lost, '@removed': { reason: 'changed' } },
    ]);
    await admin.delete(`/directory/deletedItems/${lost}`);
    tenant.pass(1000);
    expect((await follow(admin, second.link)).rows).toEqual([]);
    expect((await admin.get(`/${kind}/delta?$deltatoken=soon`)).body.error.message).toBe(
      'Badly formed token.',
    );
  },
);
