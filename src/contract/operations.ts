import { z } from 'zod';
import {
  bundleImported,
  bundleInspected,
  bundleToImport,
  bundleToInspect,
  bundleToWrite,
  bundleWritten,
  reportFormat,
} from './bundle.ts';
import { shell } from './checklist.ts';
import { diagnosed, diagnosisContext, product } from './diagnosis.ts';
import { cloudChoice, engagement, engagementSummary, report } from './engagement.ts';
import { answers, guideSummary } from './guides.ts';
import { handedIn, sampleLanguage } from './handover.ts';
import { engagementId } from './ids.ts';
import { mailTest } from './mail-test.ts';
import { mailboxFile, mailboxFound, mailboxList } from './mailboxes.ts';
import { pastedValues } from './pasted-values.ts';
import { plan, signedIn } from './plan.ts';
import { problem } from './problem.ts';
import { answerIssue } from './problems/answer-issue.ts';
import { renewal, secretRow } from './secrets.ts';
import { testMessage } from './test-message.ts';
import { instant, language } from './text.ts';
import { webXmlOutcome } from './web-xml.ts';

const nothing = z.strictObject({});
const ofEngagement = z.strictObject({ engagementId });

export const settings = z.strictObject({
  language: z.union([language, z.literal('system')]),
  theme: z.enum(['light', 'dark', 'system']),
  /** The public client Entrada signs in with, by its application (client) id. */
  signInClientId: z.guid(),
});
export type Settings = z.infer<typeof settings>;

export const signInMethod = z.enum(['browser', 'device-code', 'practice']);
export type SignInMethod = z.infer<typeof signInMethod>;

/**
 * Everything a door may ask of the engine: name → input, output. Each of the three transports derives from this
 * table; adding an operation is a row here and a handler in `host/handlers`.
 */
export const operations = {
  'app.info': {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      door: z.enum(['electron', 'web', 'terminal']),
      keychain: z.enum(['ready', 'missing', 'locked', 'failed', 'memory']),
      dataFolder: z.string(),
    }),
  },
  'settings.read': { input: nothing, output: settings },
  'settings.write': { input: settings.partial(), output: settings },
  'clouds.list': {
    input: nothing,
    output: z.array(z.strictObject({ name: z.string(), covers: z.string() })),
  },
  'guides.list': { input: nothing, output: z.array(guideSummary) },
  /** Says what is wrong with answers without storing them: live validation of the form. */
  'answers.check': {
    input: z.strictObject({ guide: z.string(), answers }),
    output: z.strictObject({ issues: z.array(answerIssue), secretMonthsWarning: z.boolean() }),
  },
  /** A CSV file that somebody picked. Every row is a mailbox or told with its line. */
  'mailboxes.read': {
    input: z.strictObject({ base64: z.base64().max(900_000) }),
    output: mailboxFile,
  },
  /**
   * Signs the finished app in to every mailbox, opens INBOX for reading only and ends after SMTP's sign-in; then reads
   * once what each other feature reads. A test that was cut off is continued. Several mailboxes at a time.
   */
  'mail.test': {
    input: z.strictObject({
      engagementId,
      /** Only these, whatever was tested before; absent: all of the answers. */
      mailboxes: z.array(z.string()).min(1).optional(),
      /** Sends a message from each of them to this address. Nobody asks for it but a person. */
      sendTo: z.string().optional(),
    }),
    output: mailTest,
  },
  /**
   * The mailboxes of the answers, each with its last test. `lookUp` asks the directory what each one is, and Exchange
   * where the person is signed in there; it needs User.Read.All.
   */
  'mailbox.list': {
    input: z.strictObject({ engagementId, lookUp: z.boolean().optional() }),
    output: mailboxList,
  },
  /** People and shared mailboxes of the tenant whose name or address begins like this. */
  'mailbox.search': {
    input: z.strictObject({ engagementId, text: z.string().trim().min(2).max(60) }),
    output: z.strictObject({ found: z.array(mailboxFound) }),
  },
  'mail.cancel': { input: ofEngagement, output: nothing },
  'engagements.list': { input: nothing, output: z.array(engagementSummary) },
  /** Makes one, or opens the one that has the same guide, tenant and app name. */
  'engagements.open': {
    input: z.strictObject({
      guide: z.string(),
      cloud: cloudChoice,
      /** Tenant id or domain. Absent: the tenant of the account, or of the cloud file. */
      tenant: z.string().optional(),
      customer: z.string().max(120).optional(),
      answers,
      /** Opens this one whatever the answers' app name; they replace the stored answers. */
      id: engagementId.optional(),
    }),
    output: engagement,
  },
  'engagements.read': { input: ofEngagement, output: engagement },
  'engagements.answer': { input: z.strictObject({ engagementId, answers }), output: engagement },
  /** Removes the local record only; refused while it still owns things in the tenant. */
  'engagements.forget': { input: ofEngagement, output: nothing },
  'sign-in.start': {
    input: z.strictObject({
      engagementId,
      method: signInMethod,
      account: z.string().optional(),
      purpose: z.enum(['read', 'write']),
      /**
       * Azure asks for a sign-in of its own: the same person's, or somebody's who may do that step. Runs do that step
       * once somebody is signed in there, and leave it to a person until then.
       */
      service: z.enum(['directory', 'azure']).default('directory'),
    }),
    output: signedIn,
  },
  'sign-in.cancel': { input: ofEngagement, output: nothing },
  'sign-in.out': { input: ofEngagement, output: nothing },
  'plan.make': {
    input: z.strictObject({ engagementId, purpose: z.enum(['apply', 'check', 'undo']) }),
    output: plan,
  },
  /** `step`: only what this step shows. */
  'run.apply': { input: z.strictObject({ engagementId, step: z.string().optional() }), output: report },
  'run.check': { input: z.strictObject({ engagementId, step: z.string().optional() }), output: report },
  'run.undo': { input: ofEngagement, output: report },
  'run.cancel': { input: ofEngagement, output: nothing },
  /** Takes over an application that Entrada did not make. Asking comes first, in every door. */
  'application.adopt': { input: z.strictObject({ engagementId, clientId: z.guid() }), output: engagement },
  'step.confirm': {
    input: z.strictObject({ engagementId, step: z.string(), confirmed: z.boolean() }),
    output: engagement,
  },
  'step.script': {
    input: z.strictObject({ engagementId, step: z.string(), shell }),
    output: z.strictObject({ script: z.string() }),
  },
  /** Takes the ids out of what a script printed. Nothing else of the text is kept. */
  'step.result': {
    input: z.strictObject({ engagementId, step: z.string(), text: z.string().max(4_000_000) }),
    output: handedIn,
  },
  /**
   * Ids by hand, for whoever may not sign in with our app. The secret's value goes into the keychain and nowhere else;
   * it needs its Secret ID and the end date beside it.
   */
  'step.values': {
    input: z.strictObject({
      engagementId,
      step: z.string(),
      values: pastedValues,
      secretValue: z.string().max(2000).optional(),
    }),
    output: handedIn,
  },
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
    input: z.strictObject({ file: z.string().min(1), write: z.boolean() }),
    output: webXmlOutcome,
  },
  /** Any error text against the catalogue of failures. Nothing of it is kept. */
  'diagnose.text': {
    input: diagnosisContext.extend({ text: z.string().max(4_000_000) }),
    output: diagnosed,
  },
  /** The same for a problem the app itself shows. */
  'diagnose.problem': { input: z.strictObject({ problem, product: product.optional() }), output: diagnosed },
  /**
   * Sends one message to the workspace as the new app and deletes its thread again. It runs the workspace's flow, costs
   * what a message costs and stands in its log: every door asks first.
   */
  'smartspace.test-message': {
    input: z.strictObject({
      engagementId,
      text: z.string().trim().min(1).max(2000).optional(),
      keepThread: z.boolean().optional(),
    }),
    output: testMessage,
  },
  /** Every secret of every engagement, the one that ends first comes first. From what is stored; asks no cloud. */
  'secrets.list': { input: nothing, output: z.array(secretRow) },
  /** Their ends for a calendar program, with alarms 60, 30, 14 and 7 days before (RFC 5545). */
  'secrets.calendar': {
    input: z.strictObject({ language }),
    output: z.strictObject({ fileName: z.string(), text: z.string() }),
  },
  /** The same into a file. */
  'secrets.write-calendar': {
    input: z.strictObject({ language, file: z.string().min(1), overwrite: z.boolean() }),
    output: z.strictObject({ file: z.string(), bytes: z.int() }),
  },
  /**
   * A second secret beside the first, proven by a sign-in. Called again it goes on where it was; after the last renewal
   * of the day it makes another one only where `again` says so.
   */
  'renewal.begin': {
    input: z.strictObject({ engagementId, again: z.boolean().default(false) }),
    output: renewal,
  },
  /** The person's word that the product has the new secret: the old one is removed. */
  'renewal.finish': { input: ofEngagement, output: renewal },
  /** The only way of a secret to the window. The door that has a clipboard uses `secret.copy`. */
  'secret.reveal': { input: ofEngagement, output: z.strictObject({ value: z.string() }) },
  'secret.copy': {
    input: ofEngagement,
    output: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('host'), clearsAt: instant }),
      /** No clipboard in this host: the window copies, and clears after that many seconds. */
      z.strictObject({ by: z.literal('window'), value: z.string(), clearsAfterSeconds: z.int() }),
    ]),
  },
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type Input<Name extends OperationName> = z.input<Operations[Name]['input']>;
export type Output<Name extends OperationName> = z.output<Operations[Name]['output']>;
