import { create } from 'zustand';
import type { EngagementId } from '../../contract/ids.ts';
import type { Plan } from '../../contract/plan.ts';
import { ask } from '../engine/ask.ts';
import { arrived, loading, nothing, type Remote } from './remote.ts';
import type { Purpose } from './route.ts';

/** The plan last asked for. A plan ages: whatever writes drops it. */
interface Planned {
  readonly id: EngagementId | undefined;
  readonly purpose: Purpose;
  readonly plan: Remote<Plan>;
}

export const usePlan = create<Planned>(() => ({ id: undefined, purpose: 'apply', plan: nothing }));

let newest = 0;

export async function makePlan(id: EngagementId, purpose: Purpose): Promise<void> {
  const mine = (newest += 1);
  usePlan.setState({ id, purpose, plan: loading });
  const asked = await ask('plan.make', { engagementId: id, purpose });
  if (mine === newest) usePlan.setState({ id, purpose, plan: arrived(asked) });
}

export function dropPlan(): void {
  newest += 1;
  usePlan.setState({ id: undefined, plan: nothing });
}
