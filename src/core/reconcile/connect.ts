import { done, refuse } from '../../contract/problem.ts';
import type { Problem, Result } from '../../contract/problem.ts';
import type { ProofKind } from '../guides/guide.ts';
import type { AppCredential } from '../ports.ts';
import type { Bench } from './bench.ts';
import { connectOnce, expectations } from './connection.ts';
import type { Connection, Expected, Patient } from './connection.ts';
import { credentialOf } from './credential.ts';
import { pause } from './patience.ts';
import { prove } from './proof.ts';
import type { Proof, Proofs } from './proof.ts';
import type { Beside } from './step-states.ts';

type Connected = Pick<Beside, 'connection' | 'proofs'>;

/** Tries until it holds, or until it can no longer be late. */
async function proveInTime(
  bench: Bench,
  tryOnce: () => Promise<Proof | undefined>,
  patient: Patient,
): Promise<Result<Proof | undefined>> {
  const { clock, cancel } = bench.session;
  for (let attempt = 0; ; attempt += 1) {
    const proof = await tryOnce();
    const next = clock.now() + pause(attempt);
    if (proof?.is !== 'late' || patient === undefined || next > proof.until) return done(proof);
    patient(proof.until);
    await clock.sleep(next - clock.now(), cancel);
    if (cancel?.aborted === true) return refuse({ code: 'cancelled' });
  }
}

async function connectAll(
  bench: Bench,
  { expected, app }: { expected: readonly Expected[]; app: AppCredential },
  patient: Patient,
): Promise<Result<Connected>> {
  const tokens: Connection[] = [];
  const proofs = new Map<ProofKind, Proof>();
  for (const wants of expected) {
    const token = await connectOnce(bench, { wants, app }, patient);
    if (!token.ok) return token;
    tokens.push(token.value);
    const { proof, resource } = wants;
    if (proof === undefined) continue;
    const proven = await proveInTime(bench, () => prove(bench, proof, { ...app, resource }), patient);
    if (!proven.ok) return proven;
    if (proven.value !== undefined) proofs.set(proof.kind, proven.value);
  }
  return done({ connection: { tokens }, proofs });
}

/**
 * Lets the finished app sign in with its own secret, and do what proves that it was let in.
 * @param patient told until when it waits; undefined: one try, for checks of what was made long ago
 */
export async function connect(bench: Bench, patient: Patient): Promise<Connected> {
  const expected = expectations(bench);
  if (expected === undefined) return {};
  const app = await credentialOf(bench);
  if (!app.ok) return { connection: { problem: app.problem } };
  if (app.value === undefined) return {};
  const connected = await connectAll(bench, { expected, app: app.value }, patient);
  return connected.ok ? connected.value : { connection: { problem: connected.problem } };
}

/** What went wrong in connecting. That a person has to act, or that it may be late, is no problem. */
export function connectionProblems({ connection, proofs }: Connected): Problem[] {
  const refused = [...allOf(proofs)].flatMap((proof) => (proof.is === 'refused' ? [proof.problem] : []));
  return connection !== undefined && 'problem' in connection ? [connection.problem, ...refused] : refused;
}

function allOf(proofs: Proofs | undefined): readonly Proof[] {
  return [...(proofs?.values() ?? [])];
}
