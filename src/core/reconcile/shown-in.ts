import type { ResourceSpec, StepSpec } from '../guides/guide.ts';

/** Whether a step shows this resource; `*` shows every one of its kind. */
export function isShownBy(
  shown: StepSpec['shows'][number],
  resource: { readonly kind: string; readonly key: string },
): boolean {
  return shown.kind === resource.kind && (shown.key === '*' || shown.key === resource.key);
}

/** The wanted resources that a step shows. */
export function shownBy({ shows }: StepSpec, desired: readonly ResourceSpec[]): readonly ResourceSpec[] {
  return desired.filter((spec) => shows.some((shown) => isShownBy(shown, spec)));
}
