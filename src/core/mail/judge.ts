import type { DiagnosisId } from '../../contract/diagnosis-ids.ts';
import type { MailOutcome, TestedMailbox } from '../../contract/mail-test.ts';
import type { NoMailbox } from '../../contract/no-mailbox.ts';
import { diagnose } from '../diagnose/diagnose.ts';
import type { LateUntil } from './late-until.ts';
import { isUnclear } from './unclear.ts';

/** How a conversation with a mail server ended. */
type Attempt =
  | { readonly is: 'ok' }
  | {
      readonly is: 'refused';
      readonly stage: 'greeting' | 'sign-in' | 'inbox' | 'sending';
      readonly text: string;
    }
  | { readonly is: 'unreachable'; readonly text: string };

export interface Circumstances {
  /** The token lacks the permission of this protocol: no mailbox can answer otherwise. */
  readonly lacksPermission: boolean;
  readonly lateUntil: LateUntil;
  /** What an earlier run found of the address. */
  readonly noMailbox: NoMailbox | undefined;
  readonly now: number;
}

/** What an attempt means: certain refusals, and those that may pass because a change is too fresh. */
export function judge(attempt: Attempt, circumstances: Circumstances): MailOutcome {
  switch (attempt.is) {
    case 'ok':
      return { state: 'passed' };
    case 'unreachable':
      return { state: 'unreachable', text: attempt.text, diagnosis: 'mail-port-blocked' };
    case 'refused': {
      const { text, stage } = attempt;
      const meaning = meaningOf(text, circumstances);
      const said = { text, ...(meaning === undefined ? {} : { diagnosis: meaning }) };
      const refused: MailOutcome = { state: 'refused', stage, ...said };
      const { noMailbox, now } = circumstances;
      // Where there is no mailbox, waiting does not help.
      if (noMailbox !== undefined && isUnclear(refused)) return { ...refused, noMailbox };
      const until = lateness(attempt, meaning, circumstances);
      return until > now ? { state: 'waiting', until: new Date(until).toISOString(), ...said } : refused;
    }
  }
}

/** Milliseconds; 0 where it is not late but wrong. */
function lateness(
  { stage }: Extract<Attempt, { is: 'refused' }>,
  meaning: DiagnosisId | undefined,
  { lateUntil }: Circumstances,
): number {
  if (meaning === 'token-no-roles' || (stage !== 'sign-in' && stage !== 'inbox')) return 0;
  const isSmtpAuth = meaning === 'smtp-auth-disabled-tenant' || meaning === 'smtp-auth-disabled-mailbox';
  return isSmtpAuth ? lateUntil.smtpAuth : lateUntil.rights;
}

function meaningOf(text: string, { lacksPermission }: Circumstances): DiagnosisId | undefined {
  if (lacksPermission) return 'token-no-roles';
  return diagnose(text, { product: 'teamspace', where: 'imap-smtp' })[0]?.id;
}

/** The worse of the two. */
export function stateOf(outcomes: readonly MailOutcome[]): TestedMailbox['state'] {
  if (outcomes.some(({ state }) => state === 'refused' || state === 'unreachable')) return 'failed';
  return outcomes.some(({ state }) => state === 'waiting') ? 'waiting' : 'passed';
}
