import type { StepSpec } from '../../guide.ts';
import { PEOPLE, SERVICE } from '../resources.ts';

const whole = { automatic: true, portal: true, script: true, check: true, undo: true } as const;

/** What the steps of one part have in common: the app does, shows, scripts, checks and undoes them. */
export const byEntrada = (part: string) =>
  ({ part, by: 'resources', modes: whole }) satisfies Partial<StepSpec>;

/** One property of the registration, as Microsoft Graph names it. */
export const aspect = (...names: string[]): StepSpec['shows'] =>
  names.map((name) => ({ kind: 'application', key: 'application', aspect: name }));

export const readWrite = 'requiredResourceAccess/Read.Write';

/** Needed where people sign in. */
export const forPeople = {
  for: PEOPLE,
  notNeeded: { en: 'Only a service signs in', de: 'Nur ein Dienst meldet sich an' },
} satisfies Partial<StepSpec>;

/** Needed where a service signs in. */
export const forService = {
  for: SERVICE,
  notNeeded: { en: 'Only people sign in', de: 'Nur Personen melden sich an' },
} satisfies Partial<StepSpec>;

/** Needed where that service proves itself with a secret. */
export const forSecret = {
  for: [...SERVICE, 'secret'],
  notNeeded: { en: 'No service with a secret', de: 'Kein Dienst mit einem Clientgeheimnis' },
} satisfies Partial<StepSpec>;

/** Needed where that service proves itself with a certificate. */
export const forCertificate = {
  for: [...SERVICE, 'certificate'],
  notNeeded: { en: 'No service with a certificate', de: 'Kein Dienst mit einem Zertifikat' },
} satisfies Partial<StepSpec>;

/** `requiredResourceAccess` as the document's manifest has it. */
export const manifest = JSON.stringify([
  {
    resourceAppId: '0b07f429-9f4b-4714-9392-cc5e8e80c8b0',
    resourceAccess: [{ id: '4589bd03-58cb-4e6c-b17f-b580e39652f8', type: 'Scope' }],
  },
]);
