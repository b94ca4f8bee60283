import { z } from 'zod';
import { diagnosed, diagnosisContext, product } from '../diagnosis.ts';
import { problem } from '../problem.ts';

/** Errors explained. */
export const diagnoseOperations = {
  /** Any error text against the catalogue of failures. Nothing of it is kept. */
  'diagnose.text': {
    input: diagnosisContext.extend({ text: z.string().max(4_000_000) }),
    output: diagnosed,
  },
  /** The same for a problem the app itself shows. */
  'diagnose.problem': { input: z.strictObject({ problem, product: product.optional() }), output: diagnosed },
} as const;
