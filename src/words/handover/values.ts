import type { ValueIssue } from '../../contract/pasted-values.ts';
import type { Language } from '../../contract/text.ts';
import type { Sentences, WordsOf } from '../problems/wording.ts';
import { valueIssueWords } from './value-issue.ts';

function together(issues: readonly ValueIssue[], language: Language): Sentences {
  const words = issues.map((issue) => valueIssueWords(issue, language));
  const each = (said: readonly string[]): string => [...new Set(said)].join(' ');
  return [each(words.map(({ message }) => message)), each(words.map(({ fix }) => fix))];
}

/** What was handed in from outside. */
export const valuesWords: WordsOf<'values-invalid'> = {
  'values-invalid': ({ issues }) => ({ en: together(issues, 'en'), de: together(issues, 'de') }),
};
