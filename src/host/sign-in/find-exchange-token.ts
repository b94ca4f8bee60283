import { done, refuse, type Result } from '../../contract/problem.ts';
import type { Cloud } from '../../cloud/clouds/cloud.ts';
import type { PersonSignIn } from '../../cloud/sign-in/person-sign-in.ts';
import type { HostContext } from '../host-context.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';
import { GRAPH_COMMAND_LINE } from '../store/settings-file.ts';
import { exchangeScopes } from './exchange-scopes.ts';
import { keepAWhile, type GetToken } from './keep-a-while.ts';

interface Whose {
  readonly scopes: readonly string[];
  readonly account: string;
  readonly tenantId: string;
}

/**
 * A further token of the person who is signed in, with the same app: asked when the first request to Exchange goes out.
 * Microsoft's client for Graph may not ask for Exchange; an app of one's own that an administrator consented to may.
 */
export function findExchangeToken(context: HostContext, cloud: Cloud, record: EngagementRecord): GetToken {
  let refused: Result<string> | undefined;
  return keepAWhile(async () => {
    if (refused !== undefined) return refused;
    const token = await ask(context, cloud, record);
    if (!token.ok) refused = token;
    return token;
  });
}

async function ask(context: HostContext, cloud: Cloud, record: EngagementRecord): Promise<Result<string>> {
  const { tenant, account = '' } = record;
  const own = await hasOwnApp(context, account);
  if (!own.ok) return own;
  const person = await context.personSignIn(record.cloud);
  if (!person.ok) return person;
  const whose = { scopes: exchangeScopes(cloud), account, tenantId: tenant?.id ?? '' };
  const token = await silentOrPractice(context, person.value, { whose, id: record.id });
  const isOut = !token.ok && token.problem.code === 'signed-out';
  return isOut ? refuse({ code: 'signed-out-of-exchange', account, reason: 'person' }) : token;
}

async function hasOwnApp({ settings }: HostContext, account: string): Promise<Result<void>> {
  const read = await settings.read();
  if (!read.ok) return read;
  const isBorrowed = read.value.signInClientId.toLowerCase() === GRAPH_COMMAND_LINE;
  return isBorrowed
    ? refuse({ code: 'signed-out-of-exchange', account, reason: 'own-app' })
    : done(undefined);
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
