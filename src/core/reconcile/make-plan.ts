import { done } from '../../contract/problem.ts';
import type { Plan, PlanLine } from '../../contract/plan.ts';
import type { Result } from '../../contract/problem.ts';
import { rolesHeld } from '../preflight/active-roles.ts';
import type { Finding } from '../preflight/finding.ts';
import { preflight, preflightReads } from '../preflight/preflight.ts';
import { rolesThatSuffice } from '../preflight/roles.ts';
import { kindOf } from '../resources/kinds.ts';
import { assess, blockOf, missingRoles, refOf } from './assess.ts';
import { openBench, viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { eachOnce } from './conclude.ts';
import { look } from './look.ts';
import { recover } from './recover.ts';
import { rehearse } from './rehearse.ts';
import type { Session } from './session.ts';
import { undoLines } from './undo-plan.ts';

function lines(bench: Bench): PlanLine[] {
  const view = viewOf(bench);
  const held = rolesHeld(bench.world);
  const requests = rehearse(bench);
  return bench.desired.map((spec): PlanLine => {
    const kind = kindOf(spec.kind);
    const assessment = assess(spec, view);
    const { sign, changes } = assessment;
    const [role] = rolesThatSuffice(kind.duty(spec, view));
    const block = blockOf(assessment, view);
    const lacked = block?.is === 'waiting' ? [...block.roles] : missingRoles(spec, view, held);
    const waitsFor = sign === 'keep' ? undefined : lacked;
    return {
      kind: spec.kind,
      key: spec.key,
      group: kind.group,
      title: kind.title(spec),
      sign,
      changes: [...changes],
      requests: [...(requests.get(refOf(spec)) ?? [])],
      scope: sign === 'keep' ? kind.scopes.read : kind.scopes.write,
      ...(role === undefined ? {} : { role }),
      ...(waitsFor === undefined ? {} : { waitsFor }),
    };
  });
}

/** What a run could not do, and why: told before it is tried. */
function blocks(bench: Bench): readonly Finding[] {
  const view = viewOf(bench);
  const problems = bench.desired
    .map((spec) => blockOf(assess(spec, view), view)?.problem)
    .filter((problem) => problem !== undefined);
  return eachOnce(problems).map((problem) => ({ stops: false, problem }));
}

/** What a run would do, from a fresh look. Nothing is written to the tenant. */
export async function makePlan(session: Session, purpose: Plan['purpose']): Promise<Result<Plan>> {
  const bench = openBench(session);
  const looked = await look(bench, preflightReads(bench));
  if (!looked.ok) return looked;
  await recover(bench);
  const held = rolesHeld(bench.world);
  const { account, tenant } = session;
  const by = { account, tenant: { ...tenant }, ...(held === undefined ? {} : { roles: [...held] }) };
  if (purpose === 'undo') return done({ purpose, by, findings: [], ...undoLines(bench) });
  const makesSecret = bench.desired.some(
    (spec) => spec.kind === 'client-secret' && assess(spec, viewOf(bench)).sign !== 'keep',
  );
  // Preflight may shorten the secret's life: before the lines are drawn.
  const findings = [...preflight(bench), ...blocks(bench)].map((finding) => ({ ...finding }));
  return done({
    purpose,
    by,
    findings,
    lines: lines(bench),
    leaves: [],
    ...(makesSecret ? { secretEnds: bench.secretEnds } : {}),
  });
}
