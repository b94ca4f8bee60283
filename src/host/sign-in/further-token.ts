import { refuse, type Problem, type Result } from '../../contract/problem.ts';
import type { PersonSignIn } from '../../cloud/sign-in/person-sign-in.ts';
import type { HostContext } from '../host-context.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';
import { keepAWhile, type GetToken } from './keep-a-while.ts';

export interface Whose {
  readonly scopes: readonly string[];
  readonly account: string;
  readonly tenantId: string;
}

/** For a service besides Graph: asked when the first request to it goes out, and in vain only once a run. */
export function furtherToken(ask: () => Promise<Result<string>>): GetToken {
  let refused: Result<string> | undefined;
  return keepAWhile(async () => {
    if (refused !== undefined) return refused;
    const token = await ask();
    if (!token.ok) refused = token;
    return token;
  });
}

interface Asking {
  readonly person: PersonSignIn;
  readonly whose: Whose;
  readonly id: EngagementRecord['id'];
  /** What it means for this service that nobody is signed in. */
  readonly signedOut: Problem;
}

/** Silently; only a practice account that Entrada signs in by itself is signed in to the service as well. */
export async function askSilently(context: HostContext, asking: Asking): Promise<Result<string>> {
  const token = await silentOrPractice(context, asking);
  return !token.ok && token.problem.code === 'signed-out' ? refuse(asking.signedOut) : token;
}

async function silentOrPractice(
  { people }: HostContext,
  { person, whose, id }: Asking,
): Promise<Result<string>> {
  const token = await person.token(whose);
  if (token.ok || people.method(id) !== 'practice') return token;
  const cancel = new AbortController().signal;
  const came = await person.signIn({ ...whose, method: 'practice', cancel, prompt: () => undefined });
  return came.ok ? person.token(whose) : came;
}
