import { z } from 'zod';
import { answers } from '../../contract/guides.ts';
import { engagementId } from '../../contract/ids.ts';

/** As much of the values as Entrada reads; `assets/schemas/teamspace-bundle.schema.json` has all of them. */
export const bundleShape = z.looseObject({
  schema: z.literal(1),
  guide: z.string(),
  engagement: engagementId,
  customer: z.string(),
  createdAt: z.iso.datetime(),
  cloud: z
    .discriminatedUnion('type', [
      z.looseObject({ type: z.literal('named'), name: z.string() }),
      z.looseObject({ type: z.literal('practice') }),
    ])
    .optional(),
  tenant: z.looseObject({ id: z.string(), domain: z.string().optional() }).optional(),
  app: z.looseObject({
    name: z.string(),
    uniqueName: z.string().optional(),
    clientId: z.string().optional(),
    applicationObjectId: z.string().optional(),
    servicePrincipalObjectId: z.string().optional(),
  }),
  secret: z.looseObject({ value: z.string().optional(), keyId: z.string(), ends: z.string() }).optional(),
  certificate: z
    .looseObject({
      keyId: z.string(),
      ends: z.string(),
      pem: z.string().optional(),
      privateKey: z.string().optional(),
    })
    .optional(),
  answers,
});
export type BundleRead = z.infer<typeof bundleShape>;
