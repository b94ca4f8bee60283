import type { OpenHost } from '../../host/support/open-host.ts';
import type { PracticeExchange } from '../../core/support/practice-exchange.ts';

/** What Exchange holds of an app and its mailboxes, ids and dates of one run left out. */
export async function exchangeState(
  { ask }: OpenHost,
  engagementId: string,
  { exchange, mailboxes }: { exchange: PracticeExchange; mailboxes: readonly string[] },
) {
  const { known } = await ask('engagements.read', { engagementId });
  const said = async (cmdlet: string, parameters = {}): Promise<unknown> => {
    const rows = await exchange.run(cmdlet, parameters);
    const text = JSON.stringify(rows, (key, value: unknown) => (UNIQUE.test(key) ? '…' : value));
    return JSON.parse(replaceIds(text, known)) as unknown;
  };
  const boxes = mailboxes.map(async (Identity) => ({
    permissions: await said('Get-MailboxPermission', { Identity }),
    settings: await said('Get-CASMailbox', { Identity }),
  }));
  return { copies: await said('Get-ServicePrincipal'), mailboxes: await Promise.all(boxes) };
}

const UNIQUE =
  /^(?:Guid|ExchangeObjectId|ExchangeGuid|Sid|UserSid|WhenCreated|WhenCreatedUTC|WhenChanged\w*)$/;

const replaceIds = (text: string, known: Readonly<Record<string, unknown>>): string =>
  Object.entries(known).reduce(
    (before, [name, id]) =>
      typeof id === 'string' && id !== '' ? before.replaceAll(id, `the ${name}`) : before,
    text,
  );
