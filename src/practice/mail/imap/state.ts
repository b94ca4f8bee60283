import type { OpenedMailbox } from '../access/open-mailbox.ts';
import type { Place } from '../messages/message-store.ts';
import type { Item } from '../messages/item.ts';

/** A folder as this session has been told it is; a message's sequence number is its place here, counted from one. */
export interface FolderView {
  readonly place: Place;
  readonly readOnly: boolean;
  items: Item[];
}

export type ImapState =
  | { readonly is: 'greeted' }
  /** Signed in, with no way into the mailbox. */
  | { readonly is: 'not-connected' }
  | { readonly is: 'signed-in'; readonly opened: OpenedMailbox }
  | { readonly is: 'in-folder'; readonly opened: OpenedMailbox; readonly view: FolderView }
  | { readonly is: 'over' };
