import { z } from 'zod';
import { language } from './text.ts';

export const settings = z.strictObject({
  language: z.union([language, z.literal('system')]),
  theme: z.enum(['light', 'dark', 'system']),
  /** The public client Entrada signs in with, by its application (client) id. */
  signInClientId: z.guid(),
});
export type Settings = z.infer<typeof settings>;
