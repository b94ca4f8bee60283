import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { applicationIn } from '../resources/linked.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { look } from './look.ts';
import { unresolved } from './owned.ts';
import { patience, pause } from './patience.ts';

/** Once another one was made, what was asked for before has been looked for. */
function sinceLastMade(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const last = entries.findLastIndex(
    (entry) =>
      entry.type === 'outcome' &&
      entry.resource.kind === 'client-secret' &&
      entry.operation === 'create' &&
      entry.result === 'done',
  );
  return entries.slice(last + 1);
}

/** Secrets that were asked for a moment ago, by description, and that no look shows. */
function unseen(bench: Bench): { readonly until: number } | undefined {
  const application = applicationIn(viewOf(bench));
  if (application.is !== 'there') return undefined;
  const shown = new Set(application.body.passwordCredentials.map(({ displayName }) => displayName));
  const now = bench.session.clock.now();
  return unresolved(sinceLastMade(bench.session.journal.entries()))
    .filter(({ resource, operation }) => resource.kind === 'client-secret' && operation === 'create')
    .filter(({ marker }) => marker !== undefined && !shown.has(marker))
    .map(({ at }) => ({ until: Date.parse(at) + patience.unfinishedMs }))
    .find(({ until }) => until > now);
}

/**
 * A run was cut off while it asked for a secret, and nobody knows whether one was made. A replica may show it late, so
 * this waits a while before another is asked for.
 */
export async function awaitUnfinished(bench: Bench, waiting: (until: number) => void): Promise<Result<void>> {
  const { clock, cancel } = bench.session;
  for (let attempt = 0; ; attempt += 1) {
    const open = unseen(bench);
    if (open === undefined) return done(undefined);
    const until = Math.min(open.until, clock.now() + pause(attempt));
    waiting(until);
    await clock.sleep(until - clock.now(), cancel);
    if (cancel?.aborted === true) return refuse({ code: 'cancelled' });
    bench.world.forget(viewOf(bench).applicationPath);
    const looked = await look(bench);
    if (!looked.ok) return looked;
  }
}
