import type { Confidence, DiagnosisContext } from '../../contract/diagnosis.ts';
import type { Known } from './entries.ts';
import type { Evidence } from './evidence.ts';

/** Each further piece of one entry counts less than the one before: three vague phrases do not outweigh a code. */
const FURTHER = [1, 0.6, 0.4, 0.3] as const;
const BESIDE = 12;
const MOST_BESIDE = 3;

/** How likely it is, only to be compared. 0: nothing speaks for it. */
export function weigh(entry: Known, evidence: Evidence, context: DiagnosisContext): number {
  const { pieces, beside } = evidence;
  if (pieces.length === 0) return 0;
  const said = pieces.reduce((sum, { weight }, at) => sum + weight * (FURTHER[at] ?? 0.2), 0);
  const near = Math.min(beside, MOST_BESIDE) * BESIDE;
  return (said + near) * standing(entry, evidence, context) * ofProduct(entry, context);
}

function standing(entry: Known, evidence: Evidence, { where }: DiagnosisContext): number {
  const elsewhere = where === undefined || where === entry.where ? 1 : 0.6;
  if (entry.rank !== 2) return elsewhere;
  return fits(entry, evidence, where) ? 0.9 * Math.max(elsewhere, 0.7) : 0.5 * elsewhere;
}

/** Rank 2 explains a text in its own context: given, or told by the text itself. */
export function fits(entry: Known, { pieces, beside }: Evidence, where: DiagnosisContext['where']): boolean {
  return where === entry.where || beside >= 2 || pieces.some(({ is, isOwn }) => isOwn && is !== 'mention');
}

function ofProduct({ products }: Known, { product }: DiagnosisContext): number {
  if (product === undefined || products === undefined) return 1;
  return products.includes(product) ? 1.05 : 0.3;
}

export function confidenceOf(entry: Known, evidence: Evidence, where: DiagnosisContext['where']): Confidence {
  const saying = evidence.pieces.filter(({ is }) => is !== 'mention');
  if (saying.length === 0) return 'possible';
  if (entry.rank === 2 && !fits(entry, evidence, where)) return 'possible';
  const own = saying.filter(({ isOwn }) => isOwn);
  return own.some(({ isPattern }) => !isPattern) || own.length > 1 ? 'certain' : 'likely';
}
