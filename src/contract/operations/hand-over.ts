import { z } from 'zod';
import {
  bundleImported,
  bundleInspected,
  bundleToImport,
  bundleToInspect,
  bundleToWrite,
  bundleWritten,
  reportFormat,
} from '../bundle.ts';
import { sampleLanguage } from '../handover.ts';
import { engagementId } from '../ids.ts';
import { nothing } from './inputs.ts';
import { language } from '../text.ts';
import { webXmlOutcome } from '../web-xml.ts';

/** What leaves the app: sheets, samples, reports, bundles, the web.xml. */
export const handOverOperations = {
  /** One page for whoever has to do steps in our stead. Without `steps`: all that wait for a person. No secret in it. */
  'handover.sheet': {
    input: z.strictObject({ engagementId, steps: z.array(z.string()).min(1).optional(), language }),
    output: z.strictObject({ fileName: z.string(), html: z.string() }),
  },
  /** A program that uses the finished app, with its real ids; the secret comes from the environment. */
  'sample.client': {
    input: z.strictObject({ engagementId, language: sampleLanguage }),
    output: z.strictObject({ fileName: z.string(), text: z.string() }),
  },
  /** What was done, what remains and how to undo it. No secret in it. */
  'report.make': {
    input: z.strictObject({ engagementId, language, format: reportFormat }),
    output: z.strictObject({ fileName: z.string(), text: z.string() }),
  },
  /** The same into a file, whose name says the format: .html, .md, or .pdf where a browser can print it. */
  'report.write': {
    input: z.strictObject({ engagementId, language, file: z.string().min(1), overwrite: z.boolean() }),
    output: z.strictObject({ file: z.string(), bytes: z.int() }),
  },
  /** Six words for a bundle, shown once and kept nowhere. */
  'bundle.passphrase': { input: nothing, output: z.strictObject({ passphrase: z.string() }) },
  /**
   * Everything the receiver needs. Encrypted it has the secret from the keychain, which leaves in the file only; a plain
   * folder or ZIP never has it.
   */
  'bundle.write': { input: bundleToWrite, output: bundleWritten },
  /** Proves that a bundle is whole, and says whose it is. Never its secret. */
  'bundle.inspect': { input: bundleToInspect, output: bundleInspected },
  /** Starts the engagement of a bundle on this computer; the secret goes into the keychain. What is there stays. */
  'bundle.import': { input: bundleToImport, output: bundleImported },
  /** Without `write` it only looks. The address's host must be the redirect URI's of the engagement, where one is named. */
  'web-xml.patch': {
    input: z.strictObject({
      file: z.string().min(1),
      url: z.string(),
      write: z.boolean(),
      engagementId: engagementId.optional(),
    }),
    output: webXmlOutcome,
  },
  /** The bytes from before the first patch; refused where somebody has changed more since. */
  'web-xml.undo': {
    input: z.strictObject({
      file: z.string().min(1),
      write: z.boolean(),
      engagementId: engagementId.optional(),
    }),
    output: webXmlOutcome,
  },
} as const;
