import type { StepSpec } from '../guides/guide.ts';
import { resourceKind } from '../../contract/plan.ts';
import { kindOf } from '../resources/kinds.ts';

/** The least delegated permission to do what a step shows. */
export function scopeOf(step: StepSpec): string | undefined {
  const kind = resourceKind.safeParse(step.shows[0]?.kind);
  return kind.success ? kindOf(kind.data).scopes.write : undefined;
}
