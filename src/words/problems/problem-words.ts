import type { Problem } from '../../contract/problem.ts';
import type { Language } from '../../contract/text.ts';
import { bundleProblemWords } from '../bundle/problems.ts';
import { valuesWords } from '../handover/values.ts';
import { answersWords } from './answers.ts';
import { applicationWords } from './application.ts';
import { azureWords } from './azure.ts';
import { cloudWords } from './clouds.ts';
import { exchangeWords } from './exchange.ts';
import { keychainWords } from './keychain.ts';
import { serviceWords } from './service.ts';
import { signInWords } from './sign-in.ts';
import { storeWords } from './store.ts';
import { vendorsApiWords } from './vendors-api.ts';
import { webXmlProblemWords } from './web-xml.ts';
import type { Worded, WordsOf } from './wording.ts';

/** Closed over the union: a problem without words does not compile. */
const WORDS: WordsOf<Problem['code']> = {
  ...answersWords,
  ...applicationWords,
  ...azureWords,
  ...bundleProblemWords,
  ...cloudWords,
  ...exchangeWords,
  ...keychainWords,
  ...serviceWords,
  ...signInWords,
  ...storeWords,
  ...valuesWords,
  ...vendorsApiWords,
  ...webXmlProblemWords,
};

/** What happened, and what to do next. */
export function problemWords(problem: Problem, language: Language): { message: string; fix: string } {
  // The row of a code takes the problem of that code; TypeScript does not follow the pairing through an index.
  const words = WORDS[problem.code] as (of: Problem) => Worded;
  const [message, fix] = words(problem)[language];
  return { message, fix };
}
