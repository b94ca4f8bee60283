import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import { applicationIn } from '../resources/linked.ts';
import { viewOf } from './bench.ts';
import type { Bench, Credential } from './bench.ts';
import { look } from './look.ts';
import { patience, pause } from './patience.ts';

interface Recent {
  readonly keyId: string;
  readonly at: number;
}

function newestOf(bench: Bench, kind: Credential['kind']): Recent | undefined {
  let newest: Recent | undefined;
  for (const entry of bench.session.journal.entries()) {
    if (entry.type !== 'outcome' || entry.resource.kind !== kind || entry.result !== 'done') continue;
    const keyId = entry.ids['keyId'];
    if (keyId === undefined) continue;
    newest = entry.operation === 'create' ? { keyId, at: Date.parse(entry.at) } : undefined;
  }
  return newest;
}

function isShown(bench: Bench, keyId: string): boolean {
  const application = applicationIn(viewOf(bench));
  if (application.is !== 'there') return false;
  const { passwordCredentials, keyCredentials } = application.body;
  return [...passwordCredentials, ...keyCredentials].some((each) => each.keyId === keyId);
}

/**
 * A run that was cut off left a secret that a replica may not show yet. Making another would leave two alive, so
 * this waits until the directory shows it, or until it can no longer be late.
 */
export async function awaitRecentSecret(
  bench: Bench,
  waiting: (until: number) => void,
  kind: Credential['kind'] = 'client-secret',
): Promise<Result<void>> {
  const { clock, cancel } = bench.session;
  const recent = newestOf(bench, kind);
  if (recent === undefined) return done(undefined);
  const deadline = recent.at + patience.recentMs;
  for (let attempt = 0; !isShown(bench, recent.keyId) && clock.now() < deadline; attempt += 1) {
    waiting(clock.now() + pause(attempt));
    await clock.sleep(pause(attempt), cancel);
    if (cancel?.aborted === true) return refuse({ code: 'cancelled' });
    bench.world.forget(viewOf(bench).applicationPath);
    const looked = await look(bench);
    if (!looked.ok) return looked;
  }
  return done(undefined);
}
