import { done, refuse, type Result } from '../../contract/problem.ts';
import type { Cloud } from '../../cloud/clouds/cloud.ts';
import type { HostContext } from '../host-context.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';
import { GRAPH_COMMAND_LINE } from '../store/settings-file.ts';
import { exchangeScopes } from './exchange-scopes.ts';
import { askSilently, furtherToken } from './further-token.ts';
import type { GetToken } from './keep-a-while.ts';

/**
 * Of the person who is signed in, with the same app. Microsoft's client for Graph may not ask for Exchange; an app of
 * one's own that an administrator consented to may.
 */
export function findExchangeToken(context: HostContext, cloud: Cloud, record: EngagementRecord): GetToken {
  return furtherToken(() => ask(context, cloud, record));
}

async function ask(context: HostContext, cloud: Cloud, record: EngagementRecord): Promise<Result<string>> {
  const { tenant, account = '', id } = record;
  const own = await hasOwnApp(context, account);
  if (!own.ok) return own;
  const person = await context.personSignIn(record.cloud);
  if (!person.ok) return person;
  const whose = { scopes: exchangeScopes(cloud), account, tenantId: tenant?.id ?? '' };
  const signedOut = { code: 'signed-out-of-exchange', account, reason: 'person' } as const;
  return askSilently(context, { person: person.value, whose, id, signedOut });
}

async function hasOwnApp({ settings }: HostContext, account: string): Promise<Result<void>> {
  const read = await settings.read();
  if (!read.ok) return read;
  const isBorrowed = read.value.signInClientId.toLowerCase() === GRAPH_COMMAND_LINE;
  return isBorrowed
    ? refuse({ code: 'signed-out-of-exchange', account, reason: 'own-app' })
    : done(undefined);
}
