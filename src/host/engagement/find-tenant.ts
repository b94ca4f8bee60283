import type { CloudChoice } from '../../contract/engagement.ts';
import { done, type Result } from '../../contract/problem.ts';
import { resolveTenant } from '../../cloud/clouds/resolve-tenant.ts';
import type { Clouds } from '../clouds.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';

type Tenant = EngagementRecord['tenant'];

/** The tenant asked for, else the one of the cloud file; `undefined` where only signing in can tell. */
export async function findTenant(
  clouds: Clouds,
  choice: CloudChoice,
  asked: string | undefined,
): Promise<Result<Tenant>> {
  const opened = await clouds.open(choice);
  if (!opened.ok) return opened;
  const { cloud, http } = opened.value;
  return asked === undefined ? done(cloud.tenant) : resolveTenant(cloud, asked, http);
}
