import type { MailOutcome } from '../../../contract/mail-test.ts';
import type { MailboxRow } from '../../../contract/mailboxes.ts';
import { mailboxStates, outcomeWords } from '../../../words/mail/mail-words.ts';
import type { Speech } from '../../speech/use-speech.ts';

const isTrouble = ({ state }: MailOutcome): boolean => state !== 'passed' && state !== 'not-needed';

/** One line for the table: what is wrong, or that nothing is. */
export function resultWords({ test }: MailboxRow, { t, language }: Speech): string {
  if (test === undefined) return t('mailboxes.notTested');
  const troubles = [['IMAP', test.imap] as const, ['SMTP', test.smtp] as const]
    .filter(([, outcome]) => isTrouble(outcome))
    .map(([name, outcome]) => `${name}: ${outcomeWords(outcome, language).message}`);
  return troubles.length === 0 ? mailboxStates.passed[language] : troubles.join(' · ');
}
