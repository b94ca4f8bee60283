import { z } from 'zod';
import { noMailbox } from '../no-mailbox.ts';

/** Of Exchange Online: the sign-in there, its copy of the app, mailboxes. */
export const exchangeProblems = [
  /** `own-app`: Microsoft's client for Graph may not ask for Exchange; an app of one's own may. */
  z.strictObject({
    code: z.literal('signed-out-of-exchange'),
    account: z.string(),
    reason: z.enum(['person', 'own-app']),
  }),
  /** Of this computer: there is none, or its module did not connect. */
  z.strictObject({
    code: z.literal('powershell-unavailable'),
    reason: z.enum(['none', 'not-connected']),
    detail: z.string(),
  }),
  /** It knows the app by another object id than Microsoft Entra: it is registered anew. */
  z.strictObject({
    code: z.literal('exchange-object-id-wrong'),
    clientId: z.string(),
    expected: z.string(),
    actual: z.string(),
  }),
  /** No right can be given on this address. */
  z.strictObject({
    code: z.literal('mailbox-unusable'),
    mailbox: z.string(),
    reason: noMailbox,
    /** Exchange's own word for what it is, `RemoteUserMailbox`. */
    type: z.string().optional(),
  }),
] as const;
