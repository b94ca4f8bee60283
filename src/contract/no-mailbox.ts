import { z } from 'zod';

/** Why an address has no mailbox in Exchange Online that a right could be given on. */
export const noMailbox = z.enum(['missing', 'unlicensed', 'on-premises', 'not-a-mailbox']);
export type NoMailbox = z.infer<typeof noMailbox>;
