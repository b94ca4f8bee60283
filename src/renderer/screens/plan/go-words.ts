import type { Plan } from '../../../contract/plan.ts';
import type { Speech } from '../../speech/use-speech.ts';
import { writable } from './plan-groups.ts';

/** The button's verb and object, by what the plan would do. */
export function goWords(plan: Plan, { t }: Speech): string {
  if (plan.purpose === 'undo') return t('plan.undo');
  const writes = writable(plan.lines);
  if (writes.length === 0) return t('plan.verify');
  const isNew = writes.some(({ kind, sign }) => kind === 'application' && sign === 'create');
  return isNew ? t('plan.register') : t('plan.apply', { count: writes.length });
}
