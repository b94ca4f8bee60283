import type { Engagement, Report } from '../../contract/engagement.ts';
import type { SignedIn } from '../../contract/plan.ts';
import { runWords } from '../../words/terminal/run-words.ts';
import { ask } from '../engine/ask.ts';
import { hear } from '../engine/hear.ts';
import type { Attempt } from '../failure.ts';
import { createProgress } from '../print/progress.ts';
import { agree } from './agree.ts';
import type { Conduct, Ran } from './conduct.ts';
import { openEngagement } from './open-engagement.ts';
import { signIn } from './sign-in.ts';

const OPERATIONS = { apply: 'run.apply', check: 'run.check', undo: 'run.undo' } as const;

/** Open, sign in, agree, run. Each stops the rest. */
export async function conductRun(conduct: Conduct): Promise<Ran> {
  const { engine, purpose, given, terminal } = conduct;
  const opened = await openEngagement(engine, given, terminal);
  if (!opened.ok) return { failure: opened.failure };
  const engagement = opened.value;
  const release = cancelWhenInterrupted(conduct, engagement);
  try {
    const mayAsk = agree.possible(conduct, engagement);
    if (!mayAsk.ok) return { engagement, failure: mayAsk.failure };
    const visit = { engine, engagement, purpose: purpose === 'check' ? 'read' : 'write' } as const;
    const signedIn = await signIn(visit, given, terminal);
    if (!signedIn.ok) return { engagement, failure: signedIn.failure };
    const so = { engagement, signedIn: signedIn.value };
    const agreed = await agree.ask(conduct, so);
    if (!agreed.ok) return { ...so, failure: agreed.failure };
    return await runNow(conduct, so);
  } finally {
    release();
  }
}

async function runNow(
  { engine, purpose, terminal }: Conduct,
  so: { readonly engagement: Engagement; readonly signedIn: SignedIn },
): Promise<Ran> {
  const { engagement } = so;
  const stop = hear(engine, 'run.progress', createProgress(engagement.checklist, terminal));
  const { id: engagementId } = engagement.summary;
  const report: Attempt<Report> = await ask(engine, OPERATIONS[purpose], { engagementId });
  stop();
  const after = await ask(engine, 'engagements.read', { engagementId });
  const now = after.ok ? { ...so, engagement: after.value } : so;
  return report.ok ? { ...now, report: report.value } : { ...now, failure: report.failure };
}

/** The run ends at its next safe point; the journal tells the next one where it was. */
function cancelWhenInterrupted({ engine, terminal }: Conduct, { summary }: Engagement): () => void {
  const cancel = () => {
    terminal.tell(runWords[terminal.language].interrupted);
    void engine.call('sign-in.cancel', { engagementId: summary.id });
    void engine.call('run.cancel', { engagementId: summary.id });
  };
  terminal.interrupted.addEventListener('abort', cancel, { once: true });
  return () => terminal.interrupted.removeEventListener('abort', cancel);
}
