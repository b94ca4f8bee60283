import { confirmStep } from '../engagement/confirm-step.ts';
import { scriptStep } from '../engagement/script-step.ts';
import type { Handlers } from './handler.ts';

export const steps: Pick<Handlers, 'step.confirm' | 'step.script'> = {
  'step.confirm': (asked, context) => confirmStep(context, asked),
  'step.script': (asked, context) => scriptStep(context, asked),
};
