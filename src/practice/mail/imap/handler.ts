import type { OpenedMailbox } from '../access/open-mailbox.ts';
import type { Argument } from './arguments.ts';
import type { ImapSession } from './session.ts';
import type { FolderView } from './state.ts';

/** What follows the tag. */
export type Completion = string;

export const badArguments: Completion = 'BAD Command Argument Error. 11';
export const unknownCommand: Completion = 'BAD Command Error. 12';
export const wrongState: Completion = 'BAD Command received in Invalid state.';
export const notConnected: Completion = 'BAD User is authenticated but not connected.';

interface Asked {
  readonly session: ImapSession;
  readonly args: readonly Argument[];
}

export interface InMailbox extends Asked {
  readonly opened: OpenedMailbox;
}

export interface InFolder extends InMailbox {
  readonly view: FolderView;
  /** Numbers are UIDs instead of places. */
  readonly byUid: boolean;
}

/** A command and the states in which it may be given. */
export type Handler =
  | { readonly in: 'any' | 'before-sign-in'; readonly run: (asked: Asked) => Promise<Completion> }
  | { readonly in: 'mailbox'; readonly run: (asked: InMailbox) => Promise<Completion> }
  | {
      readonly in: 'folder';
      readonly run: (asked: InFolder) => Promise<Completion>;
      /** While it runs, no message may lose its number. */
      readonly keepsNumbers?: boolean;
    };
