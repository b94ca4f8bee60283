import { afterEach, expect, test } from 'vitest';
import { openWithExchange, signInTo, withOwnApp } from '../core/support/open-exchange.ts';
import { closeHosts, openHost } from './support/open-host.ts';

afterEach(closeHosts);

const missing = 'nobody.here@practice.example';

const SAID = {
  en: {
    sentence: `Failed. Exchange Online knows no mailbox with the address ${missing}.`,
    fix: 'What to do: Correct the address in the answers, or take it out of them.',
    role: 'Exchange Administrator',
  },
  de: {
    sentence: `Gescheitert. Exchange Online kennt kein Postfach mit der Adresse ${missing}.`,
    fix: 'Was zu tun ist: Berichtigen Sie die Adresse in den Antworten, oder nehmen Sie sie heraus.',
    role: 'Exchange-Administrator',
  },
} as const;

test('the report of a failed step says what happened, what to do and who, not a code', async () => {
  const open = await openHost();
  await withOwnApp(open);
  const answers = { features: ['receiveMail', 'sendMail'], mailboxes: [missing], exchange: 'endpoint' };
  const engagementId = await openWithExchange(open, answers);
  await signInTo(open, engagementId);
  await open.ask('run.apply', { engagementId });
  for (const language of ['en', 'de'] as const) {
    const { text } = await open.ask('report.make', { engagementId, language, format: 'html' });
    const { sentence, fix, role } = SAID[language];
    const [, cell] = text.split(sentence);
    expect(cell?.startsWith(` ${fix}</td><td>${role}</td>`)).toBe(true);
    expect(text).not.toContain('mailbox-unusable');
  }
});
