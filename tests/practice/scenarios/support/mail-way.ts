import { onboarded, registeredInExchange, type Onboarded } from '../../mail/onboarded.ts';
import { imapOf, smtpOf } from '../../mail/clients.ts';
import type { Stage } from './stage.ts';
import { toldOf, type Told } from './told.ts';

const mailbox = 'nobody@practice.example';

/** A mail client is refused, and somebody pastes what it was told into the app. */
export async function openMailbox(stage: Stage): Promise<Told> {
  const app = await readyForMail(stage);
  const client = imapOf(stage.cloud.practice, mailbox, await app.token());
  return diagnosed(
    stage,
    client.connect().then(() => client.mailboxOpen('INBOX')),
  );
}

export async function sendMail(stage: Stage): Promise<Told> {
  const app = await readyForMail(stage);
  const client = smtpOf(stage.cloud.practice, mailbox, await app.token());
  return diagnosed(stage, client.sendMail({ from: mailbox, to: mailbox, subject: 'a test', text: '.' }));
}

async function readyForMail({ cloud: { practice }, switchOn }: Stage): Promise<Onboarded> {
  const app = await onboarded(practice);
  await registeredInExchange(app, mailbox);
  await switchOn();
  return app;
}

async function diagnosed({ open }: Stage, working: Promise<unknown>): Promise<Told> {
  const text = await working.then(() => undefined, spoken);
  if (text === undefined) return toldOf([]);
  const { diagnoses } = await open.ask('diagnose.text', { text, product: 'teamspace' });
  return toldOf(diagnoses);
}

/** imapflow and nodemailer keep the server's own words apart from theirs. */
function spoken(error: unknown): string {
  const { message, response, responseText } = error as Error & { response?: string; responseText?: string };
  return [message, response, responseText].filter(Boolean).join('\n');
}
