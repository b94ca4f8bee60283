import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngagementId } from '../../src/contract/ids.ts';
import { closeHosts, type OpenHost } from './support/open-host.ts';
import { registeredTeamspace } from './support/registered-teamspace.ts';

let host: OpenHost;
let engagementId: EngagementId;
let ids: { clientId: string; servicePrincipalObjectId: string };
let tenantId: string;

beforeAll(async () => {
  ({ host, engagementId, ids, tenantId } = await registeredTeamspace());
});
afterAll(closeHosts);

function block(step: string, more: object = {}): string {
  const json = JSON.stringify({ entrada: 1, step, tenantId, ids, ...more }, null, 2);
  return `info@practice.example: done\r\n-----BEGIN ENTRADA RESULT-----\r\n${json}\r\n-----END ENTRADA RESULT-----\r\n`;
}

async function pasted(step: string, text: string) {
  const { engagement } = await host.ask('step.result', { engagementId, step, text });
  const found = engagement.checklist.parts.flatMap(({ steps }) => steps).find(({ id }) => id === step);
  return { state: found?.state.state, observed: found?.evidence[0]?.observed.en };
}

const done = { address: 'info@practice.example', result: 'done', was: 'True', error: null };
const failed = { address: 'who@practice.example', result: 'failed', was: null, error: "couldn't be found" };

test("a step of part 2 is done when its script's result is pasted back", async () => {
  expect(await pasted('exchange-service-principal', block('exchange-service-principal'))).toEqual({
    state: 'done',
    observed: expect.stringContaining('The script was run to its end') as unknown,
  });
  expect(await pasted('smtp-auth', block('smtp-auth', { mailboxes: [done] }))).toEqual({
    state: 'done',
    observed: expect.stringContaining(
      '1 of 1 mailboxes as wanted; SMTP AUTH was switched off before for info@practice.example',
    ) as unknown,
  });
});

test('a mailbox that the script failed at is named, and leaves the step to a person', async () => {
  const text = block('mailbox-permission', { mailboxes: [done, failed] });
  expect(await pasted('mailbox-permission', text)).toEqual({
    state: 'waiting-for-person',
    observed: expect.stringContaining("1 failed: who@practice.example (couldn't be found)") as unknown,
  });
  const again = block('mailbox-permission', { mailboxes: [done, { ...failed, result: 'kept' }] });
  expect(await pasted('mailbox-permission', `${text}\n${again}`)).toMatchObject({ state: 'done' });
  // A run looks at the rest, and leaves the person's step as it is.
  const { checklist } = await host.ask('run.check', { engagementId });
  const step = checklist.parts.flatMap(({ steps }) => steps).find(({ id }) => id === 'mailbox-permission');
  expect(step?.state.state).toBe('done');
});

test("another tenant's result, and another app's, are refused", async () => {
  const stranger = '9999aaaa-9999-4999-8999-999999999999';
  const elsewhere = block('smtp-auth').replace(tenantId, stranger);
  const other = block('smtp-auth').replace(ids.clientId, stranger);
  const reasons = await Promise.all(
    [elsewhere, other].map(async (text) => {
      const problem = await host.refused('step.result', { engagementId, step: 'smtp-auth', text });
      return problem.code === 'values-invalid' ? problem.issues[0]?.reason : problem.code;
    }),
  );
  expect(reasons).toEqual(['other-tenant', 'other-app']);
});
