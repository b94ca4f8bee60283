import { done } from '../../contract/problem.ts';
import { collect } from '../../core/diagnose/collect.ts';
import { diagnose as diagnoseText } from '../../core/diagnose/diagnose.ts';
import { problemDiagnoses } from '../../core/diagnose/problem-diagnoses.ts';
import type { Handlers } from './handler.ts';

export const diagnose: Pick<Handlers, 'diagnose.text' | 'diagnose.problem'> = {
  'diagnose.text': async ({ text, ...context }) =>
    done({ diagnoses: diagnoseText(text, context), collected: collect(text) }),
  'diagnose.problem': async ({ problem, product }) => done(problemDiagnoses(problem, product)),
};
