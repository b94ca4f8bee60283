import { afterEach, expect, test } from 'vitest';
import { closeHosts, openHost, teamspaceAnswers } from '../support/open-host.ts';

afterEach(closeHosts);

test('where nobody knows the mail servers of a cloud the test says so, until a person has named them', async () => {
  const host = await openHost();
  const { summary } = await host.ask('engagements.open', {
    guide: 'teamspace',
    cloud: { type: 'named', name: 'china' },
    answers: { ...teamspaceAnswers, mailboxes: ['info@contoso.cn'] },
  });
  const asked = { engagementId: summary.id };
  expect(await host.refused('mail.test', asked)).toEqual({ code: 'mail-unknown-in-cloud', cloud: 'china' });
  const imap = { host: 'imap.contoso.cn', port: 993 };
  const smtp = { host: 'smtp.contoso.cn', port: 587 };
  expect(await host.refused('settings.write', { mailHosts: { chnia: { imap, smtp } } })).toMatchObject({
    code: 'cloud-unknown',
    cloud: 'chnia',
  });
  await host.ask('settings.write', { mailHosts: { china: { imap, smtp } } });
  expect((await host.refused('mail.test', asked)).code).not.toBe('mail-unknown-in-cloud');
});
