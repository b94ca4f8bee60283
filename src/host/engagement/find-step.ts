import { done, refuse, type Result } from '../../contract/problem.ts';
import type { Guide, StepSpec } from '../../core/guides/guide.ts';
import { nearest } from '../../core/guides/nearest.ts';

export function findStep({ steps }: Guide, id: string): Result<StepSpec> {
  const found = steps.find((step) => step.id === id);
  if (found !== undefined) return done(found);
  const meant = nearest(
    id,
    steps.map((step) => step.id),
  );
  return refuse({ code: 'step-unknown', step: id, nearest: meant });
}
