import { kindOf } from '../resources/kinds.ts';
import { viewOf } from './bench.ts';
import { refOf } from './assess.ts';
import type { Renewing } from './renewing.ts';

/** The steps that show the secret tell of the new one from now on. */
export async function noteRenewedStep({ bench, spec }: Renewing): Promise<void> {
  const { session } = bench;
  const kind = kindOf(spec.kind);
  const observed = kind.observe(spec, viewOf(bench));
  if (observed.is !== 'there') return;
  const steps = session.guide.steps
    .filter((step) => step.shows.some((shown) => refOf(shown) === refOf(spec)))
    .map(({ id }) => ({
      step: id,
      state: { state: 'done' as const },
      observed: kind.evidence(spec, observed.seen),
    }));
  const at = new Date(session.clock.now()).toISOString();
  await session.journal.append({ at, run: session.run, type: 'seen', by: session.account, steps });
}
