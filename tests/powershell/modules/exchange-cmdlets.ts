import { randomUUID } from 'node:crypto';
import { fromJson } from '../cmdlets/json-text.ts';
import { moduleFunction, once } from '../cmdlets/stages.ts';
import type { Call, Command, Parameters, Stage } from '../language/frame.ts';
import { ErrorRecord, Exception, raised } from '../values/errors.ts';
import { textOf } from '../values/text.ts';
import { itemsOf, type Value } from '../values/value.ts';
import type { ExchangeService, SignedIn } from './exchange-service.ts';

/** The parameters that scripts may give; what the real ones take besides is not known here. */
export const exchangeParameters: Readonly<Record<string, Parameters>> = {
  'Get-ServicePrincipal': { Identity: 0 },
  'New-ServicePrincipal': { AppId: 'named', ObjectId: 'named', DisplayName: 'named' },
  'Remove-ServicePrincipal': { Identity: 0, Confirm: 'switch' },
  'Get-MailboxPermission': { Identity: 0, User: 'named', ResultSize: 'named' },
  'Add-MailboxPermission': {
    Identity: 0,
    User: 'named',
    AccessRights: 'named',
    AutoMapping: 'named',
    InheritanceType: 'named',
  },
  'Remove-MailboxPermission': { Identity: 0, User: 'named', AccessRights: 'named', Confirm: 'switch' },
  'Get-CASMailbox': { Identity: 0, ResultSize: 'named' },
  'Set-CASMailbox': { Identity: 0, SmtpClientAuthenticationDisabled: 'named', ImapEnabled: 'named' },
  'Get-Recipient': { Identity: 0, ResultSize: 'named', RecipientTypeDetails: 'named', Filter: 'named' },
  'Get-User': { Identity: 0, ResultSize: 'named', Filter: 'named' },
};

/** Of PowerShell, and answered by the module itself. */
const LOCAL = new Set(['erroraction', 'warningaction', 'warningvariable', 'confirm']);

function sent(value: Value): unknown {
  if (value === null || value === undefined) return null;
  const items = itemsOf(value);
  if (items !== undefined) return items.map(sent);
  return typeof value === 'boolean' || typeof value === 'number' ? value : textOf(value);
}

/** As the module words it: its own exception, with what Exchange said as message. */
function recordOf(said: string): ErrorRecord {
  const [, type = ''] = said.split('|');
  const at = `Server=PRA1P000A00DC001,RequestId=${randomUUID()},TimeStamp=${new Date().toUTCString()}`;
  return new ErrorRecord(new Exception('System.Exception', said), {
    fqid: `[${at}],Write-ErrorMessage`,
    reason: type.slice(type.lastIndexOf('.') + 1) || 'Exception',
  });
}

/** What takes something away asks first, unless it was told not to. */
function confirm({ name, given, frame: { session } }: Call): void {
  if (!name.startsWith('Remove-') || (given.has('Confirm') && !given.truth('Confirm'))) return;
  const answer = session.ask(`Are you sure you want to perform this action? ${name}`);
  if (!/^[ya]/i.test(answer)) throw raised('The operation was not confirmed.', 'NotConfirmed');
}

export function exchangeCmdlet(name: string, service: ExchangeService, who: SignedIn): Command {
  const work = (call: Call): Stage =>
    once(async () => {
      confirm(call);
      const entries = call.given.entries().filter(([key]) => !LOCAL.has(key.toLowerCase()));
      const parameters = Object.fromEntries(entries.map(([key, value]) => [key, sent(value)]));
      const { rows, warnings, error } = await service.run(who, name, parameters);
      warnings.forEach(call.warn);
      if (error !== undefined) call.fail(recordOf(error));
      for (const row of rows) {
        const shown = Object.entries(row).filter(([key]) => !key.includes('@'));
        await call.out(fromJson(Object.fromEntries(shown), '5.1'));
      }
    });
  return moduleFunction(name, exchangeParameters[name] ?? {}, work);
}
