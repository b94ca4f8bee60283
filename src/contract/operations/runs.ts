import { z } from 'zod';
import { shell } from '../checklist.ts';
import { engagement, report } from '../engagement.ts';
import { handedIn } from '../handover.ts';
import { engagementId } from '../ids.ts';
import { nothing, ofEngagement } from './inputs.ts';
import { pastedValues } from '../pasted-values.ts';
import { plan } from '../plan.ts';
import { testMessage } from '../test-message.ts';

/** Plans and runs, and what a step offers besides. */
export const runOperations = {
  'plan.make': {
    input: z.strictObject({ engagementId, purpose: z.enum(['apply', 'check', 'undo']) }),
    output: plan,
  },
  /** `step`: only what this step shows. */
  'run.apply': { input: z.strictObject({ engagementId, step: z.string().optional() }), output: report },
  'run.check': { input: z.strictObject({ engagementId, step: z.string().optional() }), output: report },
  'run.undo': { input: ofEngagement, output: report },
  /** Takes back what people's scripts did where Entrada does not go itself; absent where nothing of it is left. */
  'undo.script': { input: ofEngagement, output: z.strictObject({ script: z.string().optional() }) },
  /** What that script printed: what it took back is ours no longer, and the steps say so. */
  'undo.result': {
    input: z.strictObject({ engagementId, text: z.string().max(4_000_000) }),
    output: handedIn,
  },
  'run.cancel': { input: ofEngagement, output: nothing },
  /** Takes over an application that Entrada did not make. Asking comes first, in every door. */
  'application.adopt': { input: z.strictObject({ engagementId, clientId: z.guid() }), output: engagement },
  'step.confirm': {
    /** `item`: only this one of what the step ticks off. */
    input: z.strictObject({
      engagementId,
      step: z.string(),
      item: z.string().max(254).optional(),
      confirmed: z.boolean(),
    }),
    output: engagement,
  },
  'step.script': {
    input: z.strictObject({ engagementId, step: z.string(), shell }),
    output: z.strictObject({ script: z.string() }),
  },
  /** Takes the ids, and what was done in Exchange, out of what a script printed. Nothing else of the text is kept. */
  'step.result': {
    input: z.strictObject({ engagementId, step: z.string(), text: z.string().max(4_000_000) }),
    output: handedIn,
  },
  /**
   * Ids by hand, for whoever may not sign in with our app. The secret's value goes into the keychain and nowhere else;
   * it needs its Secret ID and the end date beside it.
   */
  'step.values': {
    input: z.strictObject({
      engagementId,
      step: z.string(),
      values: pastedValues,
      secretValue: z.string().max(2000).optional(),
    }),
    output: handedIn,
  },
  /**
   * Sends one message to the workspace as the new app and deletes its thread again. It runs the workspace's flow, costs
   * what a message costs and stands in its log: every door asks first.
   */
  'smartspace.test-message': {
    input: z.strictObject({
      engagementId,
      text: z.string().trim().min(1).max(2000).optional(),
      keepThread: z.boolean().optional(),
    }),
    output: testMessage,
  },
} as const;
