import type { StepSpec } from '../../guide.ts';

const whole = { automatic: true, portal: true, script: true, check: true, undo: true } as const;

/** What the steps of one part have in common: the app does, shows, scripts, checks and undoes them. */
export const byEntrada = (part: string) =>
  ({ part, by: 'resources', modes: whole }) satisfies Partial<StepSpec>;

/** Looked up, not changed. */
export const lookedUp = (part: string) =>
  ({
    ...byEntrada(part),
    modes: {
      ...whole,
      undo: {
        no: {
          en: 'It only looks; there is nothing to take back.',
          de: 'Es sieht nur nach; zurückzunehmen gibt es nichts.',
        },
      },
    },
  }) satisfies Partial<StepSpec>;

/** One property of the registration, as Microsoft Graph names it. */
export const aspect = (name: string): StepSpec['shows'] => [
  { kind: 'application', key: 'application', aspect: name },
];
