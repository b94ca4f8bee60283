import { done } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import { applicationIn } from '../resources/linked.ts';
import { viewOf } from './bench.ts';
import { certificateName } from './certificate-name.ts';
import { settleSecrets, type Renewing } from './renewing.ts';

/** Gone, whoever removed it: without this line a later undo would look for it. */
async function noteGone({ bench, spec }: Renewing, keyId: string): Promise<void> {
  const { clock, run, account, journal } = bench.session;
  const isNoted = journal
    .entries()
    .some(
      (entry) => entry.type === 'outcome' && entry.operation === 'remove' && entry.ids['keyId'] === keyId,
    );
  if (isNoted) return;
  bench.writes += 1;
  await journal.append({
    at: new Date(clock.now()).toISOString(),
    run,
    type: 'outcome',
    write: bench.writes,
    resource: { kind: spec.kind, key: spec.key },
    operation: 'remove',
    result: 'done',
    by: account,
    ids: { keyId },
  });
}

async function emptyKeychain(
  { bench: { session }, spec }: Renewing,
  clientId: string,
  keyId: string,
): Promise<Result<void>> {
  const name = { tenantId: session.tenant.id, clientId, keyId };
  const removed = await session.vault.remove(name);
  if (!removed.ok || spec.kind === 'client-secret') return removed;
  return session.vault.remove(certificateName(name));
}

/**
 * Removes replaced secrets from the keychain, then from the application: once the journal says that one is gone, nobody
 * looks for its value any more. Cut off at any point it can be done again.
 */
export async function takeAway(renewing: Renewing, keyIds: readonly string[]): Promise<Result<void>> {
  const { bench } = renewing;
  const application = applicationIn(viewOf(bench));
  for (const keyId of keyIds) {
    bench.surplus.add(keyId);
    if (application.is !== 'there') continue;
    const emptied = await emptyKeychain(renewing, application.body.appId, keyId);
    if (!emptied.ok) return emptied;
  }
  const settled = await settleSecrets(renewing);
  if (!settled.ok) return settled;
  for (const keyId of keyIds) await noteGone(renewing, keyId);
  return done(undefined);
}
