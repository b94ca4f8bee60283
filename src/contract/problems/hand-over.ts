import { z } from 'zod';
import { webXmlReason } from '../web-xml.ts';

/** Of what leaves the app: bundles, reports, the web.xml. */
export const handOverProblems = [
  /** Nothing on this computer can print a page into a PDF. */
  z.strictObject({ code: z.literal('pdf-unavailable'), detail: z.string().optional() }),
  z.strictObject({ code: z.literal('passphrase-weak'), least: z.int() }),
  z.strictObject({ code: z.literal('passphrase-missing'), file: z.string() }),
  z.strictObject({ code: z.literal('passphrase-wrong'), file: z.string() }),
  /** No public key of age. */
  z.strictObject({ code: z.literal('recipient-invalid'), given: z.string() }),
  /** The bundle does not say which cloud, and neither did whoever imports it. */
  z.strictObject({ code: z.literal('bundle-cloud-unknown'), file: z.string() }),
  /** Same engagement by name, another app or tenant. */
  z.strictObject({ code: z.literal('bundle-other-app'), file: z.string(), engagement: z.string() }),
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
