import { problemWords } from '../../words/problems/problem-words.ts';
import type { Failure } from '../engine/ask.ts';
import type { Speech } from '../speech/use-speech.ts';

/** What happened and what to do, whatever it was that came instead of a value. */
export function failureWords(failure: Failure, { t, language }: Speech): { message: string; fix: string } {
  switch (failure.type) {
    case 'problem':
      return problemWords(failure.problem, language);
    case 'bug':
      return { message: t('general.bugTitle'), fix: t('general.bugFix', { reference: failure.reference }) };
    case 'unreachable':
      return { message: t('general.unreachableTitle'), fix: t('general.unreachableFix') };
    case 'garbled':
      return {
        message: t('general.garbledTitle'),
        fix: t('general.garbledFix', { operation: failure.operation }),
      };
  }
}
