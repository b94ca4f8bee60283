import type { GuideSummary } from '../../contract/guides.ts';
import { rolesThatSuffice } from '../preflight/roles.ts';
import type { Guide, StepSpec } from './guide.ts';
import { everyMode } from './select.ts';

/** What Entrada can do of it, with the answers that let it. */
function instructionOf(step: StepSpec): GuideSummary['instructions'][number] {
  const { id, part, title, duty, byEntrada } = step;
  const [role] = rolesThatSuffice(duty);
  const modes = { ...step.modes, ...(byEntrada && everyMode) };
  return { id, part, title, ...(role === undefined ? {} : { role }), ...modes };
}

/** What a door shows of a guide before anybody has answered. */
export function summaryOf({ id, title, about, questions, steps }: Guide): GuideSummary {
  return { id, title, about, questions, instructions: steps.map(instructionOf) };
}
