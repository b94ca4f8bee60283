import type { Diagnosis, DiagnosisContext } from '../../contract/diagnosis.ts';
import { codesIn } from './codes.ts';
import { entries, type Known } from './entries.ts';
import { evidenceFor, type Evidence } from './evidence.ts';
import { signsIn } from './signs.ts';
import { viewsOf } from './unwrap/views.ts';
import { confidenceOf, weigh } from './weigh.ts';

const MOST = 8;
/** What weighs less than this share of the first is noise. */
const WORTH_TELLING = 0.15;
const LONGEST_FRAGMENT = 120;

interface Weighed {
  readonly entry: Known;
  readonly evidence: Evidence;
  readonly weight: number;
}

/** What a text may mean, most likely first; none where the catalogue does not know it. */
export function diagnose(text: string, context: DiagnosisContext = {}): Diagnosis[] {
  const views = viewsOf(text);
  const read = { codes: codesIn(views), signs: signsIn(views) };
  const weighed = entries
    .map((entry): Weighed => {
      const evidence = evidenceFor(entry, read);
      return { entry, evidence, weight: weigh(entry, evidence, context) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const least = (weighed[0]?.weight ?? 0) * WORTH_TELLING;
  return weighed
    .filter(({ weight }) => weight >= least)
    .slice(0, MOST)
    .map((each) => toDiagnosis(each, context));
}

function toDiagnosis({ entry, evidence }: Weighed, { where }: DiagnosisContext): Diagnosis {
  const { id, check } = entry;
  return {
    id,
    confidence: confidenceOf(entry, evidence, where),
    fragment: (evidence.pieces[0]?.fragment ?? '').slice(0, LONGEST_FRAGMENT),
    ...(check === undefined ? {} : { check }),
  };
}
