import { z } from 'zod';
import { checkId } from './diagnosis-checks.ts';
import { diagnosisIds, type DiagnosisId, type Place } from './diagnosis-ids.ts';

/** The guides' ids: whose failure it may be. */
export const product = z.enum(['teamspace', 'smartspace', 'azure-digital-twins']);
export type Product = z.infer<typeof product>;

// Object.keys widens to string; these are the table's own keys.
const places = Object.keys(diagnosisIds) as Place[];
const ids: readonly DiagnosisId[] = Object.values(diagnosisIds).flat();

export const place = z.enum(places);
export const diagnosisId = z.enum(ids);

/** `certain`: nothing else says this. `likely`: others say it too. `possible`: it only points there. */
export const confidence = z.enum(['certain', 'likely', 'possible']);
export type Confidence = z.infer<typeof confidence>;

export const diagnosis = z.strictObject({
  id: diagnosisId,
  confidence,
  /** What in the text gave it away, as the text has it; empty where the problem itself is the proof. */
  fragment: z.string().max(120),
  check: checkId.optional(),
});
export type Diagnosis = z.infer<typeof diagnosis>;

/** What support asks for, as far as the text has it. */
export const collected = z.strictObject({
  /** The digits of the first AADSTS code. */
  code: z.string().optional(),
  /** Microsoft's page on that code. */
  link: z.string().optional(),
  correlationId: z.string().optional(),
  requestId: z.string().optional(),
  traceId: z.string().optional(),
  /** As the text has it. */
  at: z.string().optional(),
});
export type Collected = z.infer<typeof collected>;

/** Most likely first; none where the text is not in the catalogue. */
export const diagnosed = z.strictObject({ diagnoses: z.array(diagnosis), collected });
export type Diagnosed = z.infer<typeof diagnosed>;

export const diagnosisContext = z.strictObject({ product: product.optional(), where: place.optional() });
export type DiagnosisContext = z.infer<typeof diagnosisContext>;
