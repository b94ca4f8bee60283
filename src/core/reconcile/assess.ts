import type { Change, PlanLine } from '../../contract/plan.ts';
import type { ResourceSpec } from '../guides/guide.ts';
import { isDirectoryDuty, rolesThatSuffice } from '../preflight/roles.ts';
import { kindOf } from '../resources/kinds.ts';
import type { Blocked, Observed, View, Write } from '../resources/kind.ts';

/** How one wanted resource stands. */
export interface Assessment {
  readonly spec: ResourceSpec;
  readonly observed: Observed<unknown>;
  readonly changes: readonly Change[];
  readonly sign: PlanLine['sign'];
  /** The next write; undefined when nothing is to do, or what it stands on has no id yet. */
  readonly write: Write | undefined;
}

export function refOf(resource: { readonly kind: string; readonly key: string }): string {
  return `${resource.kind}/${resource.key}`;
}

export function assess(spec: ResourceSpec, view: View): Assessment {
  const kind = kindOf(spec.kind);
  const observed = kind.observe(spec, view);
  const seen = observed.is === 'there' ? observed.seen : undefined;
  const changes = observed.is === 'there' ? kind.diff(spec, observed.seen, view) : [];
  const sign = observed.is !== 'there' ? 'create' : changes.length > 0 ? 'change' : 'keep';
  const readable = observed.is === 'there' || observed.is === 'absent';
  const write = sign === 'keep' || !readable ? undefined : kind.apply(spec, seen, view);
  return { spec, observed, changes, sign, write };
}

/**
 * The roles that would suffice, least first, when the person holds none of them; undefined when one is held or
 * nobody could read the roles: then the service decides.
 */
export function missingRoles(
  spec: ResourceSpec,
  view: View,
  held: readonly string[] | undefined,
): string[] | undefined {
  const duty = kindOf(spec.kind).duty(spec, view);
  const suffice = rolesThatSuffice(duty);
  if (
    held === undefined ||
    !isDirectoryDuty(duty) ||
    suffice.length === 0 ||
    suffice.some((role) => held.includes(role))
  )
    return undefined;
  return [...suffice];
}

/** Why nothing can be written for it now; undefined when it is as wanted, or can be brought there. */
export function blockOf({ spec, sign }: Assessment, view: View): Blocked | undefined {
  return sign === 'keep' ? undefined : kindOf(spec.kind).blocked?.(spec, view);
}
