import type { EntraError } from '../../login/errors/entra-error.ts';
import type { SignInAttempt } from '../../login/world.ts';
import { objections, type Refused } from './objections.ts';
import type { SignInRefusal } from './sign-in-refusal.ts';

/** The first of the refusals that is meant for this attempt. */
export function objectTo(
  refusals: readonly SignInRefusal[],
  attempt: SignInAttempt,
  about: Omit<Refused, 'attempt'>,
): EntraError | undefined {
  const found = refusals.find((refusal) => isMeant(refusal, attempt));
  return found && objections[found.refuse].error({ ...about, attempt });
}

function isMeant({ refuse, account, app }: SignInRefusal, attempt: SignInAttempt): boolean {
  const { stages, grants } = objections[refuse];
  return (
    stages.includes(attempt.stage) &&
    (grants === undefined || grants.includes(attempt.grant ?? '')) &&
    same(account, attempt.upn) &&
    same(app, attempt.appId)
  );
}

function same(wanted: string | undefined, given: string | undefined): boolean {
  return wanted === undefined || wanted.toLowerCase() === given?.toLowerCase();
}
