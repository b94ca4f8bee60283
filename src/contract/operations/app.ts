import { z } from 'zod';
import { answers, guideSummary } from '../guides.ts';
import { nothing } from './inputs.ts';
import { answerIssue } from '../problems/answer-issue.ts';
import { settings } from '../settings.ts';

/** The app itself: what it is, settings, clouds, guides. */
export const appOperations = {
  'app.info': {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      door: z.enum(['electron', 'web', 'terminal']),
      keychain: z.enum(['ready', 'missing', 'locked', 'failed', 'memory']),
      dataFolder: z.string(),
    }),
  },
  'settings.read': { input: nothing, output: settings },
  'settings.write': { input: settings.partial(), output: settings },
  'clouds.list': {
    input: nothing,
    output: z.array(z.strictObject({ name: z.string(), covers: z.string() })),
  },
  'guides.list': { input: nothing, output: z.array(guideSummary) },
  /** Says what is wrong with answers without storing them: live validation of the form. */
  'answers.check': {
    input: z.strictObject({ guide: z.string(), answers }),
    output: z.strictObject({ issues: z.array(answerIssue), secretMonthsWarning: z.boolean() }),
  },
} as const;
