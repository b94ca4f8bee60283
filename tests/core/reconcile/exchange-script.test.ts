import { expect, test } from 'vitest';
import { STEPS } from '../support/exchange-states.ts';
import { exchangeTenant } from '../support/exchange-tenant.ts';

const tenant = exchangeTenant();
const { ready } = tenant;
const at = (name: string): string => `${name}@practice.example`;

/** `Set-CASMailbox -Identity … -ImapEnabled $true` as a cmdlet and what is set by it. */
function commandsIn(script: string): string[] {
  const found = script.matchAll(
    /\b((?:New|Add|Set)-(?:ServicePrincipal|MailboxPermission|CASMailbox))((?: -\w+ \S+)+)/g,
  );
  return [...found].map(([, cmdlet = '', given = '']) => {
    const pairs = [...given.matchAll(/-(\w+) (\S+)/g)].filter(([, name]) => name !== 'ErrorAction');
    return [
      cmdlet,
      ...pairs.map(([, name = '', value = '']) => `${name} ${constant(value)}`).toSorted(),
    ].join(' ');
  });
}

/** Truths and the right are the same in both; the rest is filled in. */
function constant(value: unknown): string {
  const text = Array.isArray(value) ? value.join() : String(value);
  const plain = text.replaceAll(/[$']/g, '');
  return ['true', 'false', 'FullAccess'].includes(plain) ? plain : '…';
}

test('the script sends what the endpoint is sent', async () => {
  const mailboxes = [at('dora.albrecht')];
  const engagementId = await ready({ mailboxes });
  const plan = await tenant.parts().open.ask('plan.make', { engagementId, purpose: 'apply' });
  const sent = plan.lines
    .filter(({ group }) => group === 'mailboxes')
    .flatMap(({ requests }) => requests)
    .map(({ path, body }) => {
      const given = Object.entries(body as Record<string, unknown>); // cmdlets take named parameters
      return [path.slice(1), ...given.map(([name, value]) => `${name} ${constant(value)}`).toSorted()].join(
        ' ',
      );
    });
  const written = await Promise.all(
    STEPS.map((step) => tenant.parts().open.ask('step.script', { engagementId, step, shell: 'powershell' })),
  );
  expect(sent).toHaveLength(4);
  expect(written.flatMap(({ script }) => commandsIn(script)).toSorted()).toEqual(sent.toSorted());
});
