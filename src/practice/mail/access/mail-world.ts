import type { WritableDirectory } from '../../directory/writable.ts';
import type { Authenticate } from '../../tokens/caller.ts';
import type { RecipientRegister } from '../mailboxes/register.ts';
import type { MailFrame } from '../mail-frame.ts';
import type { MessageStore } from '../messages/message-store.ts';

/** What the mail servers work with. */
export interface MailWorld {
  readonly directory: WritableDirectory;
  readonly recipients: RecipientRegister;
  readonly messages: MessageStore;
  /** Takes what an application may show: tokens for `https://outlook.office365.com`. */
  readonly authenticate: Authenticate;
  /** Takes besides what only people may show: tokens for `https://outlook.office.com`. */
  readonly authenticatePerson: Authenticate;
  /** How late a change of Exchange's takes effect, milliseconds. */
  readonly delayMs: number;
  /** Every command runs in it. */
  readonly frame: MailFrame;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Exchange as it is in force: how it stood the delay ago; `undefined` means as it is. */
export function inForce({ delayMs, now }: Pick<MailWorld, 'delayMs' | 'now'>): number | undefined {
  return delayMs === 0 ? undefined : now() - delayMs;
}
