import type { Report } from '../../../src/contract/engagement.ts';
import { stateOf } from './open-twins.ts';

const PART_2 = ['exchange-connect', 'exchange-service-principal', 'exchange-service-principal-read'];
/** Needed for PowerShell alone. */
export const SHELL = ['exchange-module-install', 'exchange-module-import'];
export const STEPS = [...PART_2, 'mailbox-permission', 'smtp-auth'];

export const statesOf = (report: Report, steps: readonly string[]): Record<string, string | undefined> =>
  Object.fromEntries(steps.map((step) => [step, stateOf(report, step)?.state]));
export const allAre = (state: string) => Object.fromEntries(STEPS.map((step) => [step, state]));

/** How many of each kind in Exchange came out how. */
export const inExchange = ({ resources }: Report): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind, action } of resources.filter(({ kind: each }) => /^(exch|mail|smtp|imap)/.test(each)))
    counts[`${kind} ${action}`] = (counts[`${kind} ${action}`] ?? 0) + 1;
  return counts;
};
