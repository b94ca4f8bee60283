import { z } from 'zod';
import { diagnosisId } from './diagnosis.ts';
import { engagementId } from './ids.ts';
import { noMailbox } from './no-mailbox.ts';
import { instant } from './text.ts';

const said = {
  /** The server's own line, or the network's. */
  text: z.string(),
  /** What it means, where the catalogue knows it. */
  diagnosis: diagnosisId.optional(),
  /** What an earlier run or the directory says of the address: it explains more than the server's line. */
  noMailbox: noMailbox.optional(),
};

/** What one protocol came to for one mailbox. */
export const mailOutcome = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('passed') }),
  /** The feature that needs it is not chosen. */
  z.strictObject({ state: z.literal('not-needed') }),
  /** Refused, but its rights changed so lately that this is usual until then. */
  z.strictObject({ state: z.literal('waiting'), until: instant, ...said }),
  z.strictObject({
    state: z.literal('refused'),
    stage: z.enum(['greeting', 'sign-in', 'inbox', 'sending']),
    ...said,
  }),
  z.strictObject({ state: z.literal('unreachable'), ...said }),
]);
export type MailOutcome = z.infer<typeof mailOutcome>;

/** A mailbox as the finished app met it. The worse of the two outcomes is its state. */
export const testedMailbox = z.strictObject({
  address: z.string(),
  at: instant,
  state: z.enum(['passed', 'waiting', 'failed']),
  imap: mailOutcome,
  smtp: mailOutcome,
  /** Where a message was sent to, because somebody asked for it. */
  sentTo: z.string().optional(),
});
export type TestedMailbox = z.infer<typeof testedMailbox>;

/** What the app does besides mail, tried once by a read that changes nothing. */
export const featureCheck = z.strictObject({
  check: z.enum(['calendar', 'call-records', 'domains', 'users']),
  state: z.enum(['passed', 'refused', 'unreachable']),
  /** Graph's own code and text. */
  text: z.string().optional(),
  diagnosis: diagnosisId.optional(),
  requestId: z.string().optional(),
});
export type FeatureCheck = z.infer<typeof featureCheck>;

export const mailTest = z.strictObject({
  engagement: engagementId,
  /** In the order they were asked for. */
  mailboxes: z.array(testedMailbox),
  checks: z.array(featureCheck),
  /** How many of them a test that was cut off had already done. */
  earlier: z.int(),
  /** `stopped`: somebody ended it; the next one continues. */
  ending: z.enum(['complete', 'stopped']),
  elapsedMs: z.number(),
});
export type MailTest = z.infer<typeof mailTest>;
