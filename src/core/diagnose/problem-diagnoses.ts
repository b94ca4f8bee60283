import type { Diagnosed, Diagnosis, Product } from '../../contract/diagnosis.ts';
import type { DiagnosisId } from '../../contract/diagnosis-ids.ts';
import type { Problem } from '../../contract/problem.ts';
import { collect } from './collect.ts';
import { diagnose } from './diagnose.ts';
import { entries } from './entries.ts';
import { ofProblem } from './of-problem.ts';

/** What the catalogue says of a problem the app shows. A hint that only points somewhere is left out. */
export function problemDiagnoses(problem: Problem, product?: Product): Diagnosed {
  const { text, context, proves, collected } = ofProblem(problem);
  const told = diagnose(text, { ...context, ...(product && { product }) });
  const proved = proves.map(toDiagnosis);
  const others = told.filter(({ id, confidence }) => confidence !== 'possible' && !proves.includes(id));
  return { diagnoses: [...proved, ...others], collected: { ...collect(text), ...collected } };
}

function toDiagnosis(id: DiagnosisId): Diagnosis {
  const check = entries.find((entry) => entry.id === id)?.check;
  return { id, confidence: 'certain', fragment: '', ...(check && { check }) };
}
