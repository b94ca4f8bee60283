import { createGraphWire } from '../../cloud/graph/graph-wire.ts';
import { createExchangeWire } from '../../cloud/exchange/exchange-wire.ts';
import { createWire } from '../../cloud/wire/create-wire.ts';
import { done, refuse, type Problem, type Result } from '../../contract/problem.ts';
import type { Wire } from '../../core/ports.ts';
import { LOOK_UP } from '../../core/reconcile/scopes.ts';
import type { OpenCloud } from '../clouds.ts';
import type { Insight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';
import { appTokens } from '../mail-test/app-tokens.ts';
import { findExchangeToken } from '../sign-in/find-exchange-token.ts';
import { keepAWhile, type GetToken } from '../sign-in/keep-a-while.ts';

/** The road to the directory, and to Exchange where the person is signed in there. */
export async function lookUpWire(context: HostContext, insight: Insight): Promise<Result<Wire>> {
  const { record } = insight;
  const opened = await context.clouds.open(record.cloud);
  if (!opened.ok) return opened;
  const token = await findReader(context, insight, opened.value);
  if (!token.ok) return token;
  const { cloud, http } = opened.value;
  const { clock } = context;
  return done(
    createWire({
      graph: createGraphWire({ cloud, http, token: token.value, clock }),
      exchange: createExchangeWire({
        endpoint: cloud.exchange,
        http,
        token: findExchangeToken(context, cloud, record),
        tenantId: record.tenant?.id ?? '',
        account: record.account ?? '',
        clock,
      }),
    }),
  );
}

/** The person who is signed in, or the finished app where it may read users itself. */
async function findReader(
  context: HostContext,
  insight: Insight,
  opened: OpenCloud,
): Promise<Result<GetToken>> {
  const person = await asPerson(context, insight);
  if (person.ok) return person;
  const app = await asApp(context, insight, opened);
  return app ?? refuse(problemOf(person));
}

const problemOf = (result: Result<unknown>): Problem => (result.ok ? { code: 'signed-out' } : result.problem);

async function asPerson(context: HostContext, { record }: Insight): Promise<Result<GetToken>> {
  const { tenant, account } = record;
  if (tenant === undefined || account === undefined) return refuse({ code: 'signed-out' });
  const person = await context.personSignIn(record.cloud);
  if (!person.ok) return person;
  const get = keepAWhile(() => person.value.token({ scopes: [LOOK_UP], account, tenantId: tenant.id }));
  const token = await get();
  return token.ok ? done(get) : token;
}

async function asApp(
  context: HostContext,
  insight: Insight,
  opened: OpenCloud,
): Promise<Result<GetToken> | undefined> {
  const tokens = await appTokens(context, insight, opened);
  if (!tokens.ok) return undefined;
  const get = tokens.value('graph');
  const token = await get();
  if (!token.ok || !token.value.roles.includes(LOOK_UP)) return undefined;
  return done(async () => {
    const renewed = await get();
    return renewed.ok ? done(renewed.value.token) : renewed;
  });
}
