import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../directory/json.ts';
import {
  entriesOn,
  entryOf,
  writeEntry,
  type AccessEntry,
  type EntryKind,
} from '../../mail/mailboxes/access-entries.ts';
import type { Recipient } from '../../mail/mailboxes/recipient.ts';
import { nameOfTrustee, sidOfTrustee, type Trustee } from '../../mail/mailboxes/trustee.ts';
import type { CmdletCall } from './cmdlet.ts';

export interface Wanted {
  readonly mailbox: Recipient;
  readonly trustee: Trustee;
  readonly accessRights: readonly string[];
  readonly deny: boolean;
  readonly inheritanceType: string;
}

/** @returns the entry as it is now, or `undefined`, with a warning, when nothing was missing */
export function addRights(call: CmdletCall, kind: EntryKind, wanted: Wanted): AccessEntry | undefined {
  const { mailbox, accessRights, ...rest } = wanted;
  const at = { mailboxId: mailbox.guid, ...rest };
  const known = entryOf(call.directory, kind, at) ?? { ...at, id: randomUUID(), accessRights: [] };
  if (accessRights.every((right) => known.accessRights.includes(right))) {
    call.warn(
      `The appropriate access control entry is already present on the object "${mailbox.alias}" for account "${nameFor(call, wanted.trustee)}".`,
    );
    return undefined;
  }
  const entry = { ...known, accessRights: [...new Set([...known.accessRights, ...accessRights])] };
  if (!call.whatIf) writeEntry(call.directory, kind, entry);
  return entry;
}

export function removeRights(call: CmdletCall, kind: EntryKind, wanted: Wanted): void {
  const { mailbox, accessRights, ...rest } = wanted;
  const known = entryOf(call.directory, kind, { mailboxId: mailbox.guid, ...rest });
  if (known === undefined || !accessRights.some((right) => known.accessRights.includes(right))) {
    call.warn(
      `Can't remove the access control entry on the object "${mailbox.alias}" for the user account "${nameFor(call, wanted.trustee)}" because the ACE doesn't exist on the object.`,
    );
    return;
  }
  const left = known.accessRights.filter((right) => !accessRights.includes(right));
  if (!call.whatIf) writeEntry(call.directory, kind, { ...known, accessRights: left });
}

/** Entries on a mailbox, first its own. Of somebody who exists no more only the SID is left, if asked for. */
export function shownEntries(
  call: CmdletCall,
  kind: EntryKind,
  {
    mailbox,
    show,
    orphans,
  }: { mailbox: Recipient; show: (entry: AccessEntry, name: string) => JsonObject; orphans: boolean },
): JsonObject[] {
  return entriesOn(call.directory, kind, { mailboxId: mailbox.guid }).flatMap((entry) => {
    const name = nameOfTrustee(call, entry.trustee);
    return name === undefined && !orphans ? [] : [show(entry, name ?? sidOfTrustee(entry.trustee))];
  });
}

export function nameFor(call: CmdletCall, trustee: Trustee): string {
  return nameOfTrustee(call, trustee) ?? sidOfTrustee(trustee);
}
