import { z } from 'zod';
import { organization } from '../resources/paths.ts';
import type { Check } from './finding.ts';

const shape = z
  .object({ value: z.array(z.object({ id: z.string().toLowerCase(), displayName: z.string().nullish() })) })
  .transform(({ value }) => value[0]);

/** The tenant that Graph answers for is the engagement's. */
export const rightTenant: Check = {
  reads: () => [organization],
  judge({ session, world }) {
    const found = world.find(organization, shape);
    if (found.is !== 'there' || found.body === undefined || found.body.id === session.tenant.id.toLowerCase())
      return [];
    const { account, tenant } = session;
    return [
      { stops: true, problem: { code: 'wrong-tenant', expected: tenant.id, actual: found.body.id, account } },
    ];
  },
};
