import { z } from 'zod';

const endpoint = z.url({ protocol: /^https$/ }).refine((url) => !url.endsWith('/'), 'without a final slash');
const mailHost = z.strictObject({ host: z.string(), port: z.int().min(1).max(65535) });

/**
 * The file by which a client finds a practice cloud: written by `entrada practice`, taken by `--cloud FILE`.
 * Endpoints are https URLs on loopback; `ca` is the path of a PEM file with the certificate authority of this run.
 * Passwords in it open the practice cloud only. A service that this version does not run is left out.
 */
export const cloudFile = z.strictObject({
  name: z.string().min(1),
  ca: z.string().min(1),
  tenant: z.strictObject({ id: z.guid(), domain: z.string() }),
  endpoints: z.strictObject({
    login: endpoint,
    graph: endpoint,
    arm: endpoint.optional(),
    exchange: endpoint.optional(),
    smartspace: endpoint.optional(),
    digitalTwins: endpoint.optional(),
    control: endpoint,
  }),
  imap: mailHost.optional(),
  smtp: mailHost.optional(),
  accounts: z.array(z.strictObject({ upn: z.string(), password: z.string(), roles: z.array(z.string()) })),
});
export type CloudFile = z.infer<typeof cloudFile>;
