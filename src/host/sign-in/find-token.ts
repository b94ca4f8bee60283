import { refuse, type Result } from '../../contract/problem.ts';
import { scopesFor } from '../../core/reconcile/scopes.ts';
import type { Insight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';
import { keepAWhile, type GetToken } from './keep-a-while.ts';
import type { Purpose } from './people.ts';

/** Proves that there is one before anything is begun: silently, `signed-out` where a person is needed. */
export async function findToken(
  context: HostContext,
  { record, guide }: Insight,
  purpose: Purpose,
): Promise<Result<GetToken>> {
  const { tenant, account } = record;
  if (tenant === undefined || account === undefined) return refuse({ code: 'signed-out' });
  const person = await context.personSignIn(record.cloud);
  if (!person.ok) return person;
  let problem: Result<never> = refuse({ code: 'signed-out' });
  for (const asked of candidates(purpose, context.people.granted(record.id))) {
    const scopes = scopesFor(guide, record.answers, asked);
    const get = () => person.value.token({ scopes, account, tenantId: tenant.id });
    const token = await get();
    if (token.ok) return { ok: true, value: keepAWhile(get) };
    problem = token;
  }
  return problem;
}

/** Who consented to writing need not consent to reading once more. */
function candidates(purpose: Purpose, granted: Purpose | undefined): readonly Purpose[] {
  if (purpose === 'write') return ['write'];
  return granted === 'write' ? ['write', 'read'] : ['read', 'write'];
}
