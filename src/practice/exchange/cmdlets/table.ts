import { casMailboxCmdlets } from './cas-mailbox.ts';
import type { Cmdlet, Cmdlets } from './cmdlet.ts';
import { mailboxPermissionCmdlets } from './mailbox-permission.ts';
import { organisationCmdlets } from './organisation.ts';
import { recipientPermissionCmdlets } from './recipient-permission.ts';
import { recipientCmdlets } from './recipients.ts';
import { servicePrincipalCmdlets } from './service-principal.ts';

const cmdlets: Cmdlets = {
  ...servicePrincipalCmdlets,
  ...recipientCmdlets,
  ...mailboxPermissionCmdlets,
  ...recipientPermissionCmdlets,
  ...casMailboxCmdlets,
  ...organisationCmdlets,
};

const byName = new Map(
  Object.entries(cmdlets).map(([name, cmdlet]) => [name.toLowerCase(), { name, cmdlet }]),
);

export const cmdletNames: readonly string[] = Object.keys(cmdlets).sort();

/** Names count in any case. */
export function cmdletNamed(name: string): { name: string; cmdlet: Cmdlet } | undefined {
  return byName.get(name.toLowerCase());
}
