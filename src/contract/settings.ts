import { z } from 'zod';
import { language } from './text.ts';

const mailHost = z.strictObject({ host: z.hostname(), port: z.int().min(1).max(65535) });

export const settings = z.strictObject({
  language: z.union([language, z.literal('system')]),
  theme: z.enum(['light', 'dark', 'system']),
  /** The public client Entrada signs in with, by its application (client) id. */
  signInClientId: z.guid(),
  /** Mail servers by the cloud's name, where Entrada knows none: the app's token for mail goes there. */
  mailHosts: z.record(z.string(), z.strictObject({ imap: mailHost, smtp: mailHost })).optional(),
});
export type Settings = z.infer<typeof settings>;
