import type { Question } from '../../../contract/guides.ts';
import { cut, wrongType, type Finding } from './finding.ts';

type TextQuestion = Extract<Question, { type: 'text' }>;

const GUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

/** Control characters, halves of a character, and marks that turn the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** One line, without white space around it. */
export const normalizeText = (answer: string): string => answer.trim().replace(/\s+/gu, ' ');

export function checkText(question: TextQuestion, answer: unknown): Finding[] {
  if (typeof answer !== 'string') return [wrongType];
  const given = normalizeText(answer);
  if (UNPRINTABLE.test(given)) return [wrongType];
  if (given.length > question.maxLength) {
    return [{ reason: 'too-long', given: cut(given), allowed: String(question.maxLength) }];
  }
  if (question.refuseGuid === true && GUID.test(given)) {
    return [{ reason: 'secret-id-not-value', given }];
  }
  if (question.onlyGuid === true && !GUID.test(given)) return [{ reason: 'not-a-guid', given: cut(given) }];
  return [];
}
