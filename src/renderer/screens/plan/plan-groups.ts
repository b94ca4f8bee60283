import type { PlanLine } from '../../../contract/plan.ts';

export type Sign = PlanLine['sign'];
export type Group = PlanLine['group'];

export const SIGNS = ['create', 'change', 'remove', 'keep'] as const satisfies readonly Sign[];
const GROUPS = ['app', 'secret', 'permissions', 'consent', 'mailboxes'] as const satisfies readonly Group[];

/** Lines by what a person understands, in the order of the work; empty groups are left out. */
export function groupLines(
  lines: readonly PlanLine[],
): readonly { readonly group: Group; readonly lines: readonly PlanLine[] }[] {
  return GROUPS.map((group) => ({ group, lines: lines.filter((line) => line.group === group) })).filter(
    ({ lines }) => lines.length > 0,
  );
}

export function countSigns(lines: readonly PlanLine[]): Readonly<Record<Sign, number>> {
  const count = (sign: Sign) => lines.filter((line) => line.sign === sign).length;
  return { create: count('create'), change: count('change'), remove: count('remove'), keep: count('keep') };
}

/** What a run would write now: not what stays, and not what has to wait for somebody else. */
export function writable(lines: readonly PlanLine[]): readonly PlanLine[] {
  return lines.filter((line) => line.sign !== 'keep' && line.waitsFor === undefined);
}
