import { refuse, type Result } from '../../contract/problem.ts';
import type { Cloud } from '../../cloud/clouds/cloud.ts';
import type { PersonSignIn } from '../../cloud/sign-in/person-sign-in.ts';
import type { HostContext } from '../host-context.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';
import { azureScopes } from './azure-scopes.ts';
import { keepAWhile, type GetToken } from './keep-a-while.ts';

interface Whose {
  readonly scopes: readonly string[];
  readonly account: string;
  readonly tenantId: string;
}

/**
 * Asked when the first request to Azure goes out, not before. Silently; only a practice account that Entrada signs in
 * by itself is signed in to Azure as well. Who is asked in vain is not asked again in the same run.
 */
export function findAzureToken(context: HostContext, cloud: Cloud, record: EngagementRecord): GetToken {
  let refused: Result<string> | undefined;
  return keepAWhile(async () => {
    if (refused !== undefined) return refused;
    const token = await ask(context, cloud, record);
    if (!token.ok) refused = token;
    return token;
  });
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
  const token = await silentOrPractice(context, person.value, { whose, id: record.id });
  const isOut = !token.ok && token.problem.code === 'signed-out';
  return isOut ? refuse({ code: 'signed-out-of-azure', account: whose.account }) : token;
}

async function silentOrPractice(
  { people }: HostContext,
  person: PersonSignIn,
  { whose, id }: { readonly whose: Whose; readonly id: EngagementRecord['id'] },
): Promise<Result<string>> {
  const token = await person.token(whose);
  if (token.ok || people.method(id) !== 'practice') return token;
  const cancel = new AbortController().signal;
  const came = await person.signIn({ ...whose, method: 'practice', cancel, prompt: () => undefined });
  return came.ok ? person.token(whose) : came;
}
