import { z } from 'zod';
import { deedGiven } from './deeds/table.ts';

export const faultServices = [
  'login',
  'graph',
  'arm',
  'exchange',
  'smartspace',
  'digitalTwins',
  'imap',
  'smtp',
] as const;

/** HTTP's, or a command of IMAP or SMTP such as AUTHENTICATE, `UID FETCH`, RCPT. */
const methods = z
  .string()
  .regex(/^[A-Z]{2,20}( [A-Z]{2,20})?$/, 'A method is written in capitals, such as POST');
const oneOrMore = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item).min(1)]);
const header = z.record(z.string().regex(/^[A-Za-z0-9-]+$/), z.string().regex(/^[\x20-\x7e]*$/));
const status = z.int().min(200).max(599);
const when = z.enum(['before', 'after']);

/** An error in the form the service itself gives to its errors. */
export const errorEffect = z.strictObject({
  status: z.int().min(400).max(599),
  /**
   * Graph's and Azure's error code; at the sign-in service the digits after AADSTS, or OAuth's own word; NO or BAD for
   * IMAP; SMTP's enhanced code such as 5.7.3, behind the status.
   */
  code: z.string().min(1),
  message: z.string(),
  headers: header.optional(),
  /** `after`: the request takes effect all the same. */
  when: when.default('before'),
});
export type ErrorEffect = z.output<typeof errorEffect>;

/** An answer word by word; a body that is no text is sent as JSON. */
export const answerEffect = z.strictObject({
  status,
  headers: header.optional(),
  body: z.json().optional(),
  when: when.default('before'),
});
export type AnswerEffect = z.output<typeof answerEffect>;

const effects = ['error', 'answer', 'proxyPage', 'cut', 'delayMs', 'tenant'] as const;
const endings = ['error', 'answer', 'proxyPage', 'cut'] as const;

/** Which requests go wrong, and how. Parts of a `$batch` are requests too. */
export const faultRule = z
  .strictObject({
    /** By which it is listed, replaced and removed. */
    name: z.string().min(1).max(80).optional(),
    service: oneOrMore(z.enum(faultServices)).optional(),
    method: oneOrMore(methods).optional(),
    /**
     * `*` is one step of the path or a part of it, `**` any number of steps; without the version and the query. Of IMAP
     * and SMTP the path is the mailbox: `/anna@practice.example`, and `/` before the client has named one.
     */
    path: z.string().min(1).max(500).optional(),
    /** Fields of a form that must have these values, such as `grant_type`. */
    form: z.record(z.string(), z.string()).optional(),
    /** From the how-manieth matching request on. */
    from: z.int().min(1).default(1),
    /** Of those only every so-manieth. */
    every: z.int().min(1).default(1),
    /** So often at most. */
    calls: z.int().min(1).optional(),
    error: errorEffect.optional(),
    answer: answerEffect.optional(),
    /** A page of HTML, as a proxy or a captive portal sends it. */
    proxyPage: z.strictObject({ status: status.default(200) }).optional(),
    /** The connection is cut, before or after the request has taken effect. */
    cut: when.optional(),
    delayMs: z.int().min(0).max(120_000).optional(),
    /** Happens to the tenant once the request has been worked, or before it where the rule says so. */
    tenant: z.array(deedGiven).min(1).optional(),
    tenantWhen: when.default('after'),
  })
  .refine((rule) => effects.some((effect) => rule[effect] !== undefined), {
    message: `needs one of ${effects.join(', ')}`,
  })
  .refine((rule) => endings.filter((effect) => rule[effect] !== undefined).length <= 1, {
    message: `takes one of ${endings.join(', ')} only`,
  });
export type FaultRule = z.output<typeof faultRule>;
