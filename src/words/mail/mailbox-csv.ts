import type { MailOutcome } from '../../contract/mail-test.ts';
import type { MailboxRow } from '../../contract/mailboxes.ts';
import type { Language } from '../../contract/text.ts';
import { mailboxKinds } from './mailbox-kinds.ts';
import { mailboxStates, outcomeWords } from './mail-words.ts';

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Mailbox', 'Name', 'Type', 'Result', 'IMAP', 'SMTP', 'Server says', 'Tested'],
  de: ['Postfach', 'Name', 'Art', 'Ergebnis', 'IMAP', 'SMTP', 'Der Server sagt', 'Getestet'],
};

/** What Excel of that language takes for the end of a cell. */
const DELIMITERS: Readonly<Record<Language, string>> = { en: ',', de: ';' };

/** A cell that begins like a formula would be one. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (text: string): string => `"${safe(text).replaceAll('"', '""')}"`;

const saysOf = (outcome: MailOutcome): string => ('text' in outcome ? outcome.text : '');

function cells({ address, displayName = '', kind, test }: MailboxRow, language: Language): string[] {
  const type = kind === undefined ? '' : mailboxKinds[kind].name[language];
  if (test === undefined) return [address, displayName, type, '', '', '', '', ''];
  const { imap, smtp, state, at } = test;
  const words = [imap, smtp].map((outcome) => outcomeWords(outcome, language).message);
  const says = [imap, smtp].map(saysOf).filter((text) => text !== '');
  return [address, displayName, type, mailboxStates[state][language], ...words, says.join(' / '), at];
}

/** The list as a table program opens it; the mark at the beginning tells it the encoding. */
export function mailboxCsv(rows: readonly MailboxRow[], language: Language): string {
  const lines = [HEADS[language], ...rows.map((row) => cells(row, language))];
  return `\uFEFF${lines.map((line) => line.map(cell).join(DELIMITERS[language])).join('\r\n')}\r\n`;
}
