import { assess } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';

/** Made before it is put on the application, and only where one is missing. */
export async function prepareCertificate(bench: Bench): Promise<void> {
  const spec = bench.desired.find((each) => each.kind === 'client-certificate');
  if (spec?.kind !== 'client-certificate' || assess(spec, viewOf(bench)).sign === 'keep') return;
  const { certificates, clock } = bench.session;
  const asked = { name: spec.displayName, now: clock.now(), ends: bench.secretEnds };
  bench.newCertificate = await certificates.make(asked);
}
