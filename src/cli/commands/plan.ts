import type { Engagement } from '../../contract/engagement.ts';
import type { Plan } from '../../contract/plan.ts';
import type { Engine } from '../../contract/wire.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { command, type Ending } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf, type Failure } from '../failure.ts';
import { planLines } from '../print/plan-lines.ts';
import { openEngagement } from '../run/open-engagement.ts';
import { runOptions, type RunGiven } from '../run/run-options.ts';
import { signIn } from '../run/sign-in.ts';
import type { Terminal } from '../terminal.ts';

const blank = { engagement: null, tenant: null, plan: null };

export const plan = command({
  name: 'plan',
  about: commandHelp.plan,
  takesGuide: true,
  options: [...runOptions, 'yes'],
  blank,
  run: (given, terminal) =>
    withHost({ data: given.data, vaultInMemory: given.practiceVaultInMemory }, (engine) =>
      makePlan(engine, given, terminal),
    ),
});

async function makePlan(engine: Engine, given: RunGiven, terminal: Terminal): Promise<Ending> {
  const opened = await openEngagement(engine, given, terminal);
  if (!opened.ok) return ending({ failure: opened.failure }, terminal);
  const engagement = opened.value;
  const signedIn = await signIn({ engine, engagement, purpose: 'read' }, given, terminal);
  if (!signedIn.ok) return ending({ engagement, failure: signedIn.failure }, terminal);
  const { id: engagementId } = engagement.summary;
  const made = await ask(engine, 'plan.make', { engagementId, purpose: 'apply' });
  return ending(made.ok ? { engagement, plan: made.value } : { engagement, failure: made.failure }, terminal);
}

interface Made {
  readonly engagement?: Engagement;
  readonly plan?: Plan;
  readonly failure?: Failure;
}

function ending(made: Made, terminal: Terminal): Ending {
  const failures = failuresOf(made);
  const [first] = failures;
  return {
    exit: first === undefined ? exitCode.asDesired : exitOf(first),
    document: documentOf(made),
    lines: made.plan === undefined ? [] : planLines(made.plan, terminal),
    failures,
  };
}

/** A finding that stops is a problem; the others are notes in the plan. */
function failuresOf({ plan: made, failure }: Made): Failure[] {
  if (failure !== undefined) return [failure];
  const stops = (made?.findings ?? []).filter((finding) => finding.stops);
  return stops.map(({ problem }) => ({ is: 'problem', problem }));
}

function documentOf({ engagement, plan: made }: Made) {
  if (engagement === undefined) return blank;
  const { id, tenant } = engagement.summary;
  return { engagement: id, tenant: made?.by.tenant.id ?? tenant?.id ?? null, plan: made ?? null };
}
