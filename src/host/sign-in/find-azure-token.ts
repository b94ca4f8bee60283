import { refuse, type Result } from '../../contract/problem.ts';
import type { Cloud } from '../../cloud/clouds/cloud.ts';
import type { HostContext } from '../host-context.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';
import { azureScopes } from './azure-scopes.ts';
import { askSilently, furtherToken, type Whose } from './further-token.ts';
import type { GetToken } from './keep-a-while.ts';

/** Azure may have a sign-in of its own: whoever owns the subscription need not administer the directory. */
export function findAzureToken(context: HostContext, cloud: Cloud, record: EngagementRecord): GetToken {
  return furtherToken(() => ask(context, cloud, record));
}

function whoseToken(cloud: Cloud, { tenant, account, azureAccount }: EngagementRecord): Whose | undefined {
  const scopes = azureScopes(cloud);
  const who = azureAccount ?? account;
  if (tenant === undefined || who === undefined || scopes === undefined) return undefined;
  return { scopes, account: who, tenantId: tenant.id };
}

async function ask(context: HostContext, cloud: Cloud, record: EngagementRecord): Promise<Result<string>> {
  const whose = whoseToken(cloud, record);
  if (whose === undefined) return refuse({ code: 'signed-out-of-azure', account: '' });
  const person = await context.personSignIn(record.cloud, 'azure');
  if (!person.ok) return person;
  const signedOut = { code: 'signed-out-of-azure', account: whose.account } as const;
  return askSilently(context, { person: person.value, whose, id: record.id, signedOut });
}
