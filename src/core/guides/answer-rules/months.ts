import type { Question } from '../../../contract/guides.ts';
import { wrongType, type Finding } from './finding.ts';

/** Whole months, from one to the question's most. */
export function checkMonths(question: Extract<Question, { type: 'months' }>, answer: unknown): Finding[] {
  const allowed = `1–${question.max}`;
  if (typeof answer !== 'number' || !Number.isInteger(answer)) return [{ ...wrongType, allowed }];
  if (answer >= 1 && answer <= question.max) return [];
  return [{ reason: 'out-of-range', given: String(answer), allowed }];
}
