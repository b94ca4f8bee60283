import { z } from 'zod';

/**
 * The parts of what Exchange's cmdlets return that Entrada looks at. Source: office-docs-powershell, and what public
 * projects read from the endpoint behind the module.
 */
const lowerText = z.string().toLowerCase();

export const exchangePrincipal = z.object({
  AppId: lowerText,
  ObjectId: lowerText,
  /** What other cmdlets take as `-User`. */
  Identity: z.string().nullish(),
  Sid: z.string().nullish(),
});
export type ExchangePrincipal = z.infer<typeof exchangePrincipal>;

export const casMailbox = z.object({
  PrimarySmtpAddress: z.string().nullish(),
  /** Null: as the tenant has it. */
  SmtpClientAuthenticationDisabled: z.boolean().nullish(),
  ImapEnabled: z.boolean().nullish(),
});
export type CasMailbox = z.infer<typeof casMailbox>;

export const mailboxRight = z.object({
  User: z.string().nullish(),
  UserSid: z.string().nullish(),
  AccessRights: z.union([z.array(z.string()), z.string().transform((text) => text.split(/,\s*/))]),
  Deny: z.union([z.boolean(), z.string().transform((text) => text.toLowerCase() === 'true')]).nullish(),
});
export type MailboxRight = z.infer<typeof mailboxRight>;

export const recipient = z.object({ RecipientTypeDetails: z.string() });

export const listOf = <Row extends z.ZodType>(row: Row) => z.object({ value: z.array(row) });
