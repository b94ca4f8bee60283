import type { StepSpec } from '../../guide.ts';

/** What the steps of part 1 have in common: the app does, shows, scripts, checks and undoes them. */
export const byEntrada = {
  part: 'register',
  by: 'resources',
  modes: { automatic: true, portal: true, script: true, check: true, undo: true },
} satisfies Partial<StepSpec>;

/** One property of the registration, as Microsoft Graph names it. */
export const aspect = (name: string): StepSpec['shows'] => [
  { kind: 'application', key: 'application', aspect: name },
];
