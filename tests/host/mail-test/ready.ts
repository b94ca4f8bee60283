import type { exchangeAs } from '../../practice/exchange/exchange-client.ts';
import { onboarded } from '../../practice/mail/onboarded.ts';
import { practice } from '../../practice/support/practice.ts';
import type { PracticeOptions } from '../../../src/practice/options.ts';
import { openHost, teamspaceAnswers } from '../support/open-host.ts';

/** Part 1 of teamspace done in a practice cloud of its own, and an administrator at hand for the Exchange part. */
export async function ready(mailboxes: readonly string[], options: PracticeOptions = {}) {
  const cloud = await practice(options);
  const open = await openHost();
  const opened = await open.ask('engagements.open', {
    guide: 'teamspace',
    cloud: { type: 'file', file: cloud.cloudFile },
    answers: { ...teamspaceAnswers, mailboxes: [...mailboxes] },
  });
  const engagementId = opened.summary.id;
  await open.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write' });
  await open.ask('run.apply', { engagementId });
  const { known } = await open.ask('engagements.read', { engagementId });
  const { exchange } = await onboarded(cloud);
  const app = { appId: known.clientId ?? '', objectId: known.servicePrincipalObjectId ?? '' };
  return { cloud, open, engagementId, known, exchange: { ...exchange, ...registering(exchange, app) } };
}

type Exchange = Awaited<ReturnType<typeof exchangeAs>>;

function registering(exchange: Exchange, { appId, objectId }: { appId: string; objectId: string }) {
  const run = async (cmdlet: string, parameters: Record<string, unknown>) => {
    const { status, error } = await exchange.run(cmdlet, parameters);
    if (status !== 200) throw new Error(`${cmdlet}: ${error ?? String(status)}`);
  };
  return {
    /** Makes the app known to Exchange. */
    register: () => run('New-ServicePrincipal', { AppId: appId, ObjectId: objectId }),
    grant: (mailbox: string) =>
      run('Add-MailboxPermission', {
        Identity: mailbox,
        User: objectId,
        AccessRights: 'FullAccess',
        AutoMapping: false,
      }),
    allowSmtp: (mailbox: string, disabled: boolean | null = false) =>
      run('Set-CASMailbox', { Identity: mailbox, SmtpClientAuthenticationDisabled: disabled }),
    set: run,
  };
}
