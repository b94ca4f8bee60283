import { z } from 'zod';

const diffLine = z.strictObject({ sign: z.enum([' ', '-', '+']), line: z.int(), text: z.string() });

export const webXmlAction = z.enum(['kept', 'replaced', 'inserted', 'restored']);

/** What was done to a web.xml, or would be. */
export const webXmlOutcome = z.strictObject({
  file: z.string(),
  /** `kept`: it is as desired. `restored`: it has its original bytes again. */
  action: webXmlAction,
  /** False where it was only looked at, or nothing had to be done. */
  written: z.boolean(),
  encoding: z.string(),
  /** The address before and after; absent where the parameter is not there. */
  before: z.string().optional(),
  after: z.string().optional(),
  /** What the file has under `server.url`, where that is another server than the address. Usually both are the same. */
  serverUrl: z.string().optional(),
  diff: z.array(diffLine),
  /** Where the original is kept. */
  backup: z.string().optional(),
});
export type WebXmlOutcome = z.infer<typeof webXmlOutcome>;

/** Why a file was left alone. */
export const webXmlReason = z.enum([
  'missing',
  'not-a-file',
  'too-large',
  'unreadable',
  'encoding-unknown',
  'encoding-wrong',
  'not-well-formed',
  'not-a-web-xml',
  'parameter-twice',
  'parameter-incomplete',
  'read-only',
  'locked',
  'not-permitted',
  'owner',
  'disk-full',
  'changed-meanwhile',
  'no-backup',
  'changed-since',
  'unwritable',
]);
export type WebXmlReason = z.infer<typeof webXmlReason>;
