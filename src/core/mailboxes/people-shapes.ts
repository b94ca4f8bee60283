import { z } from 'zod';

/** The parts of a user that tell what mailbox it has. Reading them needs User.Read.All. */
export const mailPerson = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  mail: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  onPremisesSyncEnabled: z.boolean().nullish(),
  proxyAddresses: z.array(z.string()).nullish(),
  assignedPlans: z
    .array(z.object({ service: z.string().nullish(), capabilityStatus: z.string().nullish() }))
    .nullish(),
});
export type MailPerson = z.infer<typeof mailPerson>;

export const mailPeople = z.object({ value: z.array(mailPerson) });

export const SELECT =
  'id,displayName,userPrincipalName,mail,accountEnabled,onPremisesSyncEnabled,proxyAddresses,assignedPlans';
