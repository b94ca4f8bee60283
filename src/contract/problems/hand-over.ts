import { z } from 'zod';
import { webXmlReason } from '../web-xml.ts';

/** Of what leaves the app: bundles, reports, the web.xml. */
export const handOverProblems = [
  /** Nothing on this computer can print a page into a PDF. */
  z.strictObject({ code: z.literal('pdf-unavailable'), detail: z.string().optional() }),
  z.strictObject({ code: z.literal('passphrase-weak'), least: z.int() }),
  z.strictObject({ code: z.literal('passphrase-wrong'), file: z.string() }),
  /** Cut short, changed, or not written by Entrada. */
  z.strictObject({ code: z.literal('bundle-damaged'), file: z.string(), detail: z.string() }),
  /** A web.xml that was left as it is. */
  z.strictObject({
    code: z.literal('web-xml-refused'),
    file: z.string(),
    reason: webXmlReason,
    line: z.int().optional(),
    detail: z.string().optional(),
  }),
  z.strictObject({ code: z.literal('web-xml-other-host'), host: z.string(), expected: z.string() }),
] as const;
