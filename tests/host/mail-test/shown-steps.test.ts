import { afterEach, expect, test } from 'vitest';
import { closeHosts } from '../support/open-host.ts';
import { ready } from './ready.ts';

afterEach(closeHosts);

const anna = 'anna.albrecht@practice.example';
const info = 'info@practice.example';

test('the mail test shows what a script did in Exchange, without asking Exchange; a refusal outweighs a word', async () => {
  const { open, engagementId, exchange } = await ready([anna, info]);
  const standing = async (id: string) => {
    const { checklist } = await open.ask('engagements.read', { engagementId });
    const step = checklist.parts.flatMap(({ steps }) => steps).find((each) => each.id === id);
    return { state: step?.state.state, says: step?.evidence.map(({ observed }) => observed.en) };
  };
  const mail = (protocol: string, counts: string, refused = '') =>
    `The mail test, with the app's own credentials: ${protocol} let the app in at ${counts} mailboxes${refused}. Exchange itself was not asked.`;
  await exchange.register();
  await exchange.grant(anna);
  await exchange.allowSmtp(anna);
  await exchange.allowSmtp(info, true);
  await open.ask('mail.test', { engagementId });
  expect(await standing('exchange-service-principal')).toEqual({
    state: 'done',
    says: [mail('IMAP', '1 / 2', `; refused: ${info}`)],
  });
  expect(await standing('mailbox-permission')).toMatchObject({ state: 'waiting-for-person' });
  expect(await standing('smtp-auth')).toEqual({
    state: 'waiting-for-person',
    says: [mail('SMTP AUTH', '1 / 2', `; refused: ${info}`)],
  });
  await exchange.grant(info);
  await exchange.allowSmtp(info);
  await open.ask('mail.test', { engagementId });
  expect(await standing('mailbox-permission')).toEqual({ state: 'done', says: [mail('IMAP', '2 / 2')] });
  // A person's word and what the test showed stand side by side; a check looks at the rest and leaves both.
  await open.ask('step.confirm', { engagementId, step: 'smtp-auth', confirmed: true });
  await open.ask('mail.test', { engagementId });
  await open.ask('run.check', { engagementId });
  expect(await standing('smtp-auth')).toEqual({
    state: 'done',
    says: [expect.stringMatching(/^Confirmed by/), mail('SMTP AUTH', '2 / 2')],
  });
});
