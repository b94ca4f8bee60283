import type { GuideSummary } from '../../contract/guides.ts';
import { rolesThatSuffice } from '../preflight/roles.ts';
import type { Guide, StepSpec } from './guide.ts';

function instructionOf({ id, part, title, duty, modes }: StepSpec): GuideSummary['instructions'][number] {
  const [role] = rolesThatSuffice(duty);
  return { id, part, title, ...(role === undefined ? {} : { role }), ...modes };
}

/** What a door shows of a guide before anybody has answered. */
export function summaryOf({ id, title, about, questions, steps }: Guide): GuideSummary {
  return { id, title, about, questions, instructions: steps.map(instructionOf) };
}
