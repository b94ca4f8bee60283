import type { MailOutcome, MailTest, TestedMailbox } from '../../contract/mail-test.ts';
import {
  checkNames,
  checkWords,
  mailboxStates,
  outcomeWords,
  tallyWords,
  type Said,
} from '../../words/mail/mail-words.ts';
import { mailTestWords } from '../../words/terminal/mail-test-words.ts';
import type { Terminal } from '../terminal.ts';
import { paint, type Colour } from './paint.ts';

const MARKS: Readonly<Record<TestedMailbox['state'], readonly [string, Colour]>> = {
  passed: ['✓', 'green'],
  waiting: ['◷', 'yellow'],
  failed: ['✗', 'red'],
};

/** With more mailboxes than this, those that passed are only counted. */
const FEW = 30;

const isTrouble = ({ state }: MailOutcome): boolean => state !== 'passed' && state !== 'not-needed';

const protocols = ({ imap, smtp }: TestedMailbox) => [['IMAP', imap] as const, ['SMTP', smtp] as const];

/** Each mailbox with what is wrong, then once what to do about it. */
export function mailTestLines(tested: MailTest, terminal: Terminal): string[] {
  const { language } = terminal;
  const words = mailTestWords[language];
  const shown = tested.mailboxes.filter(({ state }) => state !== 'passed' || tested.mailboxes.length <= FEW);
  const fixes = fixesOf(tested, terminal);
  return [
    ...(tested.earlier > 0 ? [words.continued(tested.earlier)] : []),
    ...shown.map((mailbox) => mailboxLine(mailbox, terminal)),
    ...tested.checks.map((check) => {
      const state = check.state === 'passed' ? 'passed' : 'failed';
      return line(
        state,
        `${checkNames[check.check][language]} · ${checkWords(check, language).message}`,
        terminal,
      );
    }),
    ...(fixes.length > 0 ? ['', `${words.whatToDo}:`, ...fixes] : []),
    '',
    tallyWords(tested, language),
    ...(tested.ending === 'stopped' ? [words.stopped] : []),
  ];
}

function line(state: TestedMailbox['state'], text: string, terminal: Terminal): string {
  const [glyph, colour] = MARKS[state];
  return `  ${paint(terminal, colour, glyph)} ${text}`;
}

function mailboxLine(mailbox: TestedMailbox, terminal: Terminal): string {
  const { language } = terminal;
  const troubles = protocols(mailbox)
    .filter(([, outcome]) => isTrouble(outcome))
    .map(([name, outcome]) => `${name}: ${outcomeWords(outcome, language).message}`);
  const said = troubles.length === 0 ? mailboxStates.passed[language] : troubles.join('; ');
  return line(mailbox.state, `${mailbox.address} · ${said}`, terminal);
}

function fixesOf({ mailboxes, checks }: MailTest, { language }: Terminal): string[] {
  const troubles = mailboxes.flatMap((mailbox) =>
    protocols(mailbox)
      .filter(([, outcome]) => isTrouble(outcome))
      .map(([, outcome]) => outcomeWords(outcome, language)),
  );
  const failed = checks.filter(({ state }) => state !== 'passed').map((check) => checkWords(check, language));
  const asLine = ({ message, fix = '' }: Said): string => `  ${message}: ${fix}`;
  return [...new Set([...troubles, ...failed].map(asLine))];
}
