import type { Language } from '../../contract/text.ts';
import type { Failure } from '../failure.ts';

const AS_IT_CAME = { en: 'As it came', de: 'Im Wortlaut' };

/** The service's own text, id and time beside our explanation. */
export function rawLines(failure: Failure, language: Language): string[] {
  if (failure.is !== 'problem') return [];
  const { problem } = failure;
  if (problem.code !== 'service-refused' && problem.code !== 'sign-in-refused') return [];
  const id = problem.code === 'service-refused' ? problem.requestId : problem.correlationId;
  const text = problem.text.replace(/\s+/g, ' ').trim();
  return [`${AS_IT_CAME[language]}: ${text} (${[id, problem.at].filter(Boolean).join(', ')})`];
}
