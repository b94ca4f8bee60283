import type { Collected } from '../contract/diagnosis.ts';
import type { Problem } from '../contract/problem.ts';
import type { Language } from '../contract/text.ts';
import { unknownWords } from '../words/diagnose/answer-words.ts';
import { problemWords } from '../words/problems/problem-words.ts';
import { listWords } from '../words/terminal/list-words.ts';
import { usageWords, type Usage } from '../words/terminal/usage-words.ts';
import { exitCode, type ExitCode } from './exit-code.ts';

/** Why a command did not do what was asked. */
export type Failure =
  | { readonly is: 'problem'; readonly problem: Problem }
  | { readonly is: 'usage'; readonly usage: Usage }
  | { readonly is: 'unknown-text'; readonly collected: Collected }
  | { readonly is: 'bug'; readonly reference: string };

export type Attempt<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export function failWith(problem: Problem): { ok: false; failure: Failure } {
  return { ok: false, failure: { is: 'problem', problem } };
}

export function misuse(usage: Usage): { ok: false; failure: Failure } {
  return { ok: false, failure: { is: 'usage', usage } };
}

/** A row of `problems` in every JSON document. */
export interface WordedFailure {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

export function wordFailure(failure: Failure, language: Language): WordedFailure {
  switch (failure.is) {
    case 'problem':
      return { code: failure.problem.code, ...problemWords(failure.problem, language) };
    case 'usage':
      return { code: 'usage', ...usageWords(failure.usage, language) };
    case 'unknown-text':
      return { code: 'not-in-catalogue', ...unknownWords(failure.collected, language) };
    case 'bug': {
      const words = listWords[language];
      return { code: 'bug', message: words.bug(failure.reference), fix: words.bugFix };
    }
  }
}

export function exitOf(failure: Failure): ExitCode {
  return failure.is === 'usage' ? exitCode.usage : exitCode.problem;
}
