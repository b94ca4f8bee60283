import type { z } from 'zod';
import type { Ask } from '../ports.ts';
import { addressOf } from './address.ts';

/**
 * Exchange's cmdlets as requests: `/Get-CASMailbox?Identity=…` reads, `/Set-CASMailbox` with the parameters as body
 * writes. What road they take to Exchange is the wire's affair. Each needs a role in Exchange, such as that of the
 * Exchange Administrator.
 */
function read(cmdlet: string, identity: string): string {
  return addressOf('exchange', `/${cmdlet}?Identity=${encodeURIComponent(identity)}`);
}

type Parameters = Readonly<Record<string, z.core.util.JSONType>>;

export function cmdlet(name: string, parameters: Parameters): Ask {
  return { service: 'exchange', method: 'POST', path: `/${name}`, body: parameters };
}

export const exchangePrincipalAddress = (clientId: string): string => read('Get-ServicePrincipal', clientId);
export const casMailboxAddress = (mailbox: string): string => read('Get-CASMailbox', mailbox);
export const mailboxRightsAddress = (mailbox: string): string => read('Get-MailboxPermission', mailbox);
/** Also mailboxes that are not in Exchange Online. */
export const recipientAddress = (mailbox: string): string => read('Get-Recipient', mailbox);
/** Also people without any mailbox. */
export const userAddress = (mailbox: string): string => read('Get-User', mailbox);
