import { MailLost } from './line-socket.ts';

/** Where a mail server said no. */
export type Stage = 'greeting' | 'sign-in' | 'inbox' | 'sending';

/** How a conversation with a mail server ended; `text` is the server's own line. */
export type Attempt =
  | { readonly is: 'ok' }
  | { readonly is: 'refused'; readonly stage: Stage; readonly text: string }
  | { readonly is: 'unreachable'; readonly text: string };

const LONGEST = 500;

export const ok: Attempt = { is: 'ok' };

// eslint-disable-next-line no-control-regex -- what a server says must not steer a terminal
const shown = (text: string): string => text.replace(/[\x00-\x1f\x7f-\x9f]/g, ' ').slice(0, LONGEST);

export function refused(stage: Stage, text: string): Attempt {
  return { is: 'refused', stage, text: shown(text) };
}

/** A lost connection is an outcome; anything else is a bug and passes through. */
export async function outcomeOf(conversation: () => Promise<Attempt>): Promise<Attempt> {
  try {
    return await conversation();
  } catch (thrown) {
    if (thrown instanceof MailLost) return { is: 'unreachable', text: shown(thrown.message) };
    throw thrown;
  }
}

/** Who signs in where: the mailbox, with the app's own token. */
export interface SignIn {
  readonly address: string;
  readonly token: string;
}
