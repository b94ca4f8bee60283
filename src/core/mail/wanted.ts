import type { Answers } from '../../contract/guides.ts';
import type { FeatureCheck } from '../../contract/mail-test.ts';
import type { Guide } from '../guides/guide.ts';
import { mailboxQuestion } from './mailbox-question.ts';
import { resourcesFor } from '../guides/select.ts';

/** Which permission each check proves, smallest first. */
const CHECKS: Readonly<Record<string, FeatureCheck['check']>> = {
  'Calendars.ReadWrite': 'calendar',
  'CallRecords.Read.All': 'call-records',
  'Domain.Read.All': 'domains',
  'User.Read.All': 'users',
};

export const IMAP_PERMISSION = 'IMAP.AccessAsApp';
export const SMTP_PERMISSION = 'SMTP.SendAsApp';

/** What a mail test has to try for these answers. */
export interface Wanted {
  readonly imap: boolean;
  readonly smtp: boolean;
  readonly checks: readonly FeatureCheck['check'][];
}

export function wantedOf(guide: Guide, answers: Answers): Wanted {
  const permissions = resourcesFor(guide, answers).flatMap((spec) =>
    spec.kind === 'app-role-assignment' ? [spec.value] : [],
  );
  return {
    imap: permissions.includes(IMAP_PERMISSION),
    smtp: permissions.includes(SMTP_PERMISSION),
    checks: permissions.flatMap((permission) => CHECKS[permission] ?? []),
  };
}

/** Mailboxes are listed in the answers, and the app gets into them. */
export function opensMailboxes(guide: Guide, answers: Answers): boolean {
  const { imap, smtp } = wantedOf(guide, answers);
  return (imap || smtp) && guide.questions.some(({ key }) => key === mailboxQuestion(guide));
}
