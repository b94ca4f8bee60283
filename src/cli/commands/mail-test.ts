import type { FeatureCheck, MailOutcome, MailTest } from '../../contract/mail-test.ts';
import type { Language } from '../../contract/text.ts';
import type { Engine } from '../../contract/wire.ts';
import { checkWords, outcomeWords } from '../../words/mail/mail-words.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { mailTestWords } from '../../words/terminal/mail-test-words.ts';
import { command, failed, type Ending } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { hear } from '../engine/hear.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf, failWith } from '../failure.ts';
import { mailTestLines } from '../print/mail-test-lines.ts';
import type { Terminal } from '../terminal.ts';

export const mailTest = command({
  name: 'mail-test',
  about: commandHelp.mailTest,
  takesGuide: false,
  takesEngagement: true,
  options: ['mailbox', 'sendTo', 'data', 'json', 'lang', 'practiceVaultInMemory'],
  blank: { mailboxes: [], checks: [] },
  run: async ({ ofEngagement: engagementId, data, ...given }, terminal) => {
    if (engagementId === '')
      return failed({ is: 'usage', usage: { reason: 'no-engagement' } }, exitCode.usage);
    const { mailbox, sendTo } = given;
    const asked = {
      engagementId,
      ...(mailbox === undefined ? {} : { mailboxes: [mailbox] }),
      ...(sendTo === undefined ? {} : { sendTo }),
    };
    const tested = await withHost({ data, vaultInMemory: given.practiceVaultInMemory }, (engine) =>
      test(engine, asked, terminal),
    );
    if (!tested.ok) return failed(tested.failure, exitOf(tested.failure));
    return endingOf(tested.value, terminal);
  },
});

type Asked = Parameters<typeof ask<'mail.test'>>[2];

async function test(engine: Engine, asked: Asked, terminal: Terminal) {
  const stop = hear(engine, 'mail.progress', sayProgress(terminal));
  const cancel = () => void engine.call('mail.cancel', { engagementId: asked.engagementId });
  terminal.interrupted.addEventListener('abort', cancel, { once: true });
  try {
    return await ask(engine, 'mail.test', asked);
  } finally {
    terminal.interrupted.removeEventListener('abort', cancel);
    stop();
  }
}

/** Every tenth part of the way is enough. */
function sayProgress({ tell, language }: Terminal): (progress: { done: number; of: number }) => void {
  let said = 0;
  return ({ done, of }) => {
    const tenth = Math.floor((done / of) * 10);
    if (tenth <= said) return;
    said = tenth;
    tell(mailTestWords[language].progress(done, of));
  };
}

function endingOf(tested: MailTest, terminal: Terminal): Ending {
  const isGood =
    tested.mailboxes.every(({ state }) => state === 'passed') &&
    tested.checks.every(({ state }) => state === 'passed');
  const ended = { document: documentOf(tested, terminal.language), lines: mailTestLines(tested, terminal) };
  if (tested.ending === 'stopped') {
    const { failure } = failWith({ code: 'cancelled' });
    return { ...ended, exit: exitCode.problem, failures: [failure] };
  }
  return { ...ended, exit: isGood ? exitCode.asDesired : exitCode.drift, failures: [] };
}

function documentOf(tested: MailTest, language: Language): Record<string, unknown> {
  const worded = (outcome: MailOutcome) =>
    outcome.state === 'passed' || outcome.state === 'not-needed'
      ? outcome
      : { ...outcome, ...outcomeWords(outcome, language) };
  const checked = (check: FeatureCheck) =>
    check.state === 'passed' ? check : { ...check, ...checkWords(check, language) };
  return {
    ...tested,
    mailboxes: tested.mailboxes.map((mailbox) => ({
      ...mailbox,
      imap: worded(mailbox.imap),
      smtp: worded(mailbox.smtp),
    })),
    checks: tested.checks.map(checked),
  };
}
