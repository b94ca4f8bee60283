import { z } from 'zod';
import { stepState } from './checklist.ts';
import { engagementId } from './ids.ts';
import { testedMailbox } from './mail-test.ts';
import { instant } from './text.ts';

/** Everything the engine tells without being asked: name → payload. */
export const events = {
  /** A person has to do something in a browser. */
  'sign-in.prompt': z.discriminatedUnion('how', [
    z.strictObject({ engagementId, how: z.literal('browser'), url: z.url(), until: instant }),
    z.strictObject({
      engagementId,
      how: z.literal('device-code'),
      url: z.url(),
      code: z.string(),
      until: instant,
    }),
  ]),
  /** Steps whose state changed while something runs, and how far it is. */
  'run.progress': z.strictObject({
    engagementId,
    purpose: z.enum(['apply', 'check', 'undo']),
    steps: z.array(z.strictObject({ id: z.string(), state: stepState })),
    done: z.int(),
    of: z.int(),
    waiting: z
      .strictObject({ for: z.enum(['directory', 'throttle', 'network', 'token']), until: instant })
      .optional(),
  }),
  /** Mailboxes as they were tested since the last such event; several to one event where they come fast. */
  'mail.progress': z.strictObject({
    engagementId,
    tested: z.array(testedMailbox),
    done: z.int(),
    of: z.int(),
  }),
  /** Stored state changed: read it again. */
  'engagement.changed': z.strictObject({ engagementId }),
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventOf<Name extends EventName> = z.output<Events[Name]>;
export type AnyEvent = { [Name in EventName]: { name: Name; payload: EventOf<Name> } }[EventName];
