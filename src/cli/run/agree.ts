import type { Engagement } from '../../contract/engagement.ts';
import type { SignedIn } from '../../contract/plan.ts';
import { runWords } from '../../words/terminal/run-words.ts';
import { ask } from '../engine/ask.ts';
import { failWith, misuse, type Attempt } from '../failure.ts';
import { planLines } from '../print/plan-lines.ts';
import type { Conduct } from './conduct.ts';
import { tenantName } from './sign-in.ts';

const AGREED = { ok: true, value: undefined } as const;

/** Practice needs no question, and `check` writes nothing. */
function isAsked({ purpose, given }: Conduct, { summary }: Engagement): boolean {
  return purpose !== 'check' && !given.yes && !summary.practice;
}

/** Nobody is signed in for a question that nobody can answer. */
function possible(conduct: Conduct, engagement: Engagement): Attempt<undefined> {
  if (!isAsked(conduct, engagement) || conduct.terminal.isInteractive) return AGREED;
  return misuse({ reason: 'no-yes' });
}

interface Signed {
  readonly engagement: Engagement;
  readonly signedIn: SignedIn;
}

/** Naming the app was the question and the answer. */
async function adopt(
  { engine, given, terminal }: Conduct,
  { summary }: Engagement,
): Promise<Attempt<undefined>> {
  if (given.adopt === undefined) return AGREED;
  terminal.tell(runWords[terminal.language].adopting(given.adopt));
  const asked = { engagementId: summary.id, clientId: given.adopt };
  const adopted = await ask(engine, 'application.adopt', asked);
  return adopted.ok ? AGREED : adopted;
}

/** The plan, then the question. */
async function showAndAsk(
  { engine, terminal, purpose }: Conduct,
  { engagement, signedIn }: Signed,
): Promise<Attempt<undefined>> {
  const plan = await ask(engine, 'plan.make', { engagementId: engagement.summary.id, purpose });
  if (!plan.ok) return plan;
  for (const line of planLines(plan.value, terminal)) terminal.tell(line);
  const stopped = plan.value.findings.find(({ stops }) => stops);
  if (stopped !== undefined) return failWith(stopped.problem);
  const words = runWords[terminal.language];
  const answer = await terminal.ask(`${words.ask[purpose](tenantName(signedIn))} ${words.yesNo}`);
  return /^\s*(y|yes|j|ja)\s*$/i.test(answer) ? AGREED : failWith({ code: 'cancelled' });
}

async function askPerson(conduct: Conduct, signed: Signed): Promise<Attempt<undefined>> {
  const adopted = await adopt(conduct, signed.engagement);
  if (!adopted.ok) return adopted;
  if (conduct.terminal.interrupted.aborted) return failWith({ code: 'cancelled' });
  return isAsked(conduct, signed.engagement) ? showAndAsk(conduct, signed) : AGREED;
}

export const agree = { possible, ask: askPerson };
